import { OptionTag, type Value } from './value.ts';

/** A string, tag or passage while it is being put together. */
interface Part {
  readonly tag: boolean;
  text: string;
  solid: number; // its length up to the last piece that is not white space only
}

/** A tag without the white space around it. */
export const cleanTag = (text: string): string => text.replaceAll(/[ \t]+/g, ' ').trim();

/** Lists of tags, each kept once: what begins alike shares its beginning. */
export class TagTree {
  readonly list: readonly string[];
  private readonly next = new Map<string, TagTree>();
  private readonly after = new Map<readonly string[], TagTree>(); // a row of tags, by itself

  constructor(list: readonly string[]) {
    this.list = list;
  }

  /** With a row of tags that comes again and again as the same list. */
  withAll(tags: readonly string[]): TagTree {
    if (tags.length === 0) return this;
    let found = this.after.get(tags);
    if (found === undefined) {
      found = tags.reduce<TagTree>((tree, tag) => tree.with(tag), this);
      this.after.set(tags, found);
    }
    return found;
  }

  with(tag: string): TagTree {
    let found = this.next.get(tag);
    if (found === undefined) {
      found = new TagTree([...this.list, tag]);
      this.next.set(tag, found);
    }
    return found;
  }
}

/** What a story says between two choices: its tags, its words, and the strings it makes on the way. */
export class Said {
  private readonly none = new TagTree([]);
  private tagged = this.none;
  words = 0;
  text = ''; // kept only where asked for, with white space as it comes
  private readonly parts: Part[] = [];
  private readonly keep: boolean;

  constructor(keep: boolean) {
    this.keep = keep;
  }

  clear(): void {
    this.tagged = this.none;
    this.parts.length = 0;
    this.words = 0;
    this.text = '';
  }

  /** Where a string stands now; nothing where none is being made. */
  mark(): number {
    return this.parts.at(-1)?.text.length ?? 0;
  }

  /** The tags said so far; equal lists are the same list. */
  get tags(): readonly string[] {
    return this.tagged.list;
  }

  /** Neither a string nor a tag is being made. */
  get idle(): boolean {
    return this.parts.length === 0;
  }

  /** A row of words and tags at once. */
  addAll(text: string, words: number, tags: readonly string[]): void {
    this.words += words;
    for (const tag of tags) this.tagged = this.tagged.with(tag);
    if (this.keep) this.text += text;
  }

  private inString(): boolean {
    return this.parts.some(({ tag }) => !tag);
  }

  add(text: string, words: number, from: number | undefined): void {
    const part = this.parts.at(-1);
    if (part === undefined) {
      this.words += words;
      if (this.keep) this.text += text;
    } else if (text !== '\n') {
      part.text += text;
      if (text.trim() !== '') part.solid = part.text.length;
    } else if (part.text !== '' && !part.text.endsWith('\n') && part.text.length !== from) {
      part.text += text;
    }
  }

  /** A function has ended: white space that it said by itself at its end is not said. */
  trimFrom(mark: number): void {
    const part = this.parts.at(-1);
    if (part === undefined) return;
    part.text = part.text.slice(0, Math.max(mark, part.solid));
  }

  beginString(): void {
    this.parts.push({ tag: false, text: '', solid: 0 });
  }

  endString(): string {
    return this.parts.pop()?.text ?? '';
  }

  beginTag(): void {
    this.parts.push({ tag: true, text: '', solid: 0 });
  }

  /** Ends a tag. One inside an option's text is given back, for the option to take. */
  endTag(): Value | undefined {
    const text = cleanTag(this.parts.pop()?.text ?? '');
    if (this.inString()) return new OptionTag(text);
    this.tagged = this.tagged.with(text);
    return undefined;
  }
}
