import { type InkLine, inkLines } from './ink-lines.ts';

/** Something that can be said in a moment. */
export interface InkOption {
  readonly id: string;
  readonly words: string;
}

/** A moment or an ending as the story writes it; one that is written in several places is listed once. */
export interface InkMoment {
  readonly id: string;
  readonly kind: 'beat' | 'ending';
  readonly line: number; // of its tag, where it is written first
  readonly words: string; // title of an ending, else the first words said
  readonly rates: readonly string[];
  readonly options: readonly InkOption[];
}

const valueIn = ({ fields }: InkLine, name: string): string | undefined =>
  fields.find((field) => field.name === name)?.value;

interface Draft extends InkMoment {
  words: string;
  readonly rates: string[];
  readonly options: InkOption[];
}

function headIn(line: InkLine): Draft | undefined {
  const beat = valueIn(line, 'beat');
  const id = beat ?? valueIn(line, 'ending');
  if (id === undefined) return undefined;
  return {
    id,
    kind: beat === undefined ? 'ending' : 'beat',
    line: line.line,
    words: beat === undefined ? (valueIn(line, 'title') ?? '') : '',
    rates: (valueIn(line, 'rates') ?? '').split(/\s+/).filter(Boolean),
    options: [],
  };
}

/** Takes up what a line adds to the moment it is in. */
function takeUp(now: Draft, line: InkLine): void {
  const words = valueIn(line, 'words') ?? '';
  if (line.kind === 'text' && now.words === '') now.words = words;
  const id = valueIn(line, 'id');
  const isNew = !now.options.some((one) => one.id === id);
  if (line.kind === 'option' && id !== undefined && isNew) now.options.push({ id, words });
}

/** Lists the moments and endings of a story in the order in which they are written. */
export function momentsIn(text: string): readonly InkMoment[] {
  const found = new Map<string, Draft>();
  let now: Draft | undefined;
  for (const line of inkLines(text)) {
    const head = headIn(line);
    if (head !== undefined) {
      now = found.get(head.id) ?? head;
      found.set(head.id, now);
    } else if (line.kind === 'knot' && /^\s*==/.test(line.raw)) now = undefined;
    else if (now !== undefined) takeUp(now, line);
  }
  return [...found.values()];
}
