import { Chain } from '../chain.ts';
import { OptionTag, type Value } from '../graph/value.ts';

/** A string, tag or passage while it is being put together. */
interface Part {
  readonly tag: boolean;
  text: string;
  solid: number; // its length up to the last piece that is not white space only
}

/** A tag without the white space around it. */
const cleanTag = (text: string): string => text.replaceAll(/[ \t]+/g, ' ').trim();

/** What a story says between two choices: its tags, its words, and the strings it makes on the way. */
export class Said {
  private readonly none = new Chain<string>();
  private tagged = this.none;
  words = 0;
  lines = 0; // that are not empty
  text = ''; // kept only where asked for, with white space as it comes
  private readonly parts: Part[] = [];
  private readonly keep: boolean;
  private begun = false; // something stands on the line that is being said

  constructor(keep: boolean) {
    this.keep = keep;
  }

  clear(): void {
    this.tagged = this.none;
    this.parts.length = 0;
    this.words = 0;
    this.lines = 0;
    this.begun = false;
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

  private countLines(text: string): void {
    for (let at = 0; at < text.length; at += 1) {
      if (text[at] !== '\n') this.begun = true;
      else {
        if (this.begun) this.lines += 1;
        this.begun = false;
      }
    }
  }

  private inString(): boolean {
    return this.parts.some(({ tag }) => !tag);
  }

  add(text: string, words: number, from: number | undefined): void {
    const part = this.parts.at(-1);
    if (part === undefined) {
      this.words += words;
      this.countLines(text);
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
    if (this.parts.at(-1)?.tag !== true) return undefined; // it began where the story did not go
    const text = cleanTag(this.parts.pop()?.text ?? '');
    if (this.inString()) return new OptionTag(text);
    if (text !== '') this.tagged = this.tagged.with(text);
    return undefined;
  }
}
