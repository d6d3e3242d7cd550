import { type InkLine, inkLines } from './ink-lines.ts';

/** A moment or an ending as the story writes it; one that is written in several places is listed once. */
export interface InkMoment {
  readonly id: string;
  readonly kind: 'beat' | 'ending';
  readonly line: number; // of its tag, where it is written first
  readonly words: string; // title of an ending, else the first words said
  readonly rates: readonly string[];
  readonly options: readonly string[]; // ids of what can be said
}

const valueIn = ({ fields }: InkLine, name: string): string | undefined =>
  fields.find((field) => field.name === name)?.value;

interface Draft extends InkMoment {
  words: string;
  readonly rates: string[];
  readonly options: string[];
}

/** Lists the moments and endings of a story in the order in which they are written. */
export function momentsIn(text: string): readonly InkMoment[] {
  const found = new Map<string, Draft>();
  let now: Draft | undefined;
  for (const line of inkLines(text)) {
    const beat = valueIn(line, 'beat');
    const id = beat ?? valueIn(line, 'ending');
    if (line.kind === 'knot' && /^\s*==/.test(line.raw)) now = undefined;
    if (id !== undefined) {
      const kind = beat === undefined ? 'ending' : 'beat';
      const rates = (valueIn(line, 'rates') ?? '').split(/\s+/).filter(Boolean);
      const words = kind === 'ending' ? (valueIn(line, 'title') ?? '') : '';
      now = found.get(id) ?? { id, kind, line: line.line, words, rates, options: [] };
      found.set(id, now);
    } else if (now !== undefined && line.kind === 'option') {
      const option = valueIn(line, 'id');
      if (option !== undefined && !now.options.includes(option)) now.options.push(option);
    } else if (now?.words === '' && line.kind === 'text') now.words = valueIn(line, 'words') ?? '';
  }
  return [...found.values()];
}
