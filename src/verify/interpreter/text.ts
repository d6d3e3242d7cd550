import { OptionTag, type Value } from '../graph/value.ts';

/** A string, tag or passage under construction. */
interface Part {
  readonly tag: boolean;
  text: string;
  solid: number; // length without trailing white space
}

/** Trims a tag. */
const cleanTag = (text: string): string => text.replaceAll(/[ \t]+/g, ' ').trim();

/** The output of a story between two choices: tags, text, and strings under construction. */
export class Said {
  tags: string[] = [];
  words = 0;
  lines = 0; // lines that are not empty
  text = ''; // only if texts are kept; with all white space
  private readonly parts: Part[] = [];
  private readonly keep: boolean;
  private begun = false; // whether the current line has text

  constructor(keep: boolean) {
    this.keep = keep;
  }

  clear(): void {
    this.tags = [];
    this.parts.length = 0;
    this.words = 0;
    this.lines = 0;
    this.begun = false;
    this.text = '';
  }

  /** Returns the length of the string under construction; 0 if there is none. */
  mark(): number {
    return this.parts.at(-1)?.text.length ?? 0;
  }

  /** Tells whether no string or tag is under construction. */
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

  /** Trims the white space that a function printed at its end. */
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

  /** Ends a tag. Returns it if it is inside the text of an option, which takes it. */
  endTag(): Value | undefined {
    if (this.parts.at(-1)?.tag !== true) return undefined; // its beginning was not run
    const text = cleanTag(this.parts.pop()?.text ?? '');
    if (this.inString()) return new OptionTag(text);
    if (text !== '') this.tags.push(text);
    return undefined;
  }
}
