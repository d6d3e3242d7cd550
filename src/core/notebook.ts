import type { Noticed } from './event.ts';
import type { Line } from './line.ts';
import { type NotebookEntry, standing, type Turn } from './state.ts';

/** The observations that lines show, as untouched notebook entries. */
export const entriesOf = (lines: readonly Line[], beat: number): readonly NotebookEntry[] =>
  lines.flatMap((line) =>
    (line.observations ?? []).map((observation) => ({ observation, beat, pinned: false })),
  );

// A turn is never changed, so what it shows is found once, however often the notebook is made anew.
const found = new WeakMap<Turn, readonly NotebookEntry[]>();

function shownIn(turn: Turn): readonly NotebookEntry[] {
  const known = found.get(turn);
  if (known !== undefined) return known;
  const { number, lines } = turn.beat;
  const entries = [
    ...entriesOf(lines, number),
    ...entriesOf(standing(turn)?.chose.reaction ?? [], number),
  ];
  found.set(turn, entries);
  return entries;
}

/**
 * Every observation the path has shown, each once, keeping what was pinned or written before.
 * A retry takes away what only the first reaction showed, unless it had been noted already.
 */
export function refreshed(
  before: readonly NotebookEntry[],
  turns: readonly Turn[],
  more: readonly NotebookEntry[] = [],
): readonly NotebookEntry[] {
  const entries = new Map<string, NotebookEntry>();
  const touched = before.filter((entry) => entry.pinned || entry.reading !== undefined);
  for (const entry of [...turns.flatMap(shownIn), ...more, ...touched]) {
    const { id } = entry.observation;
    if (!entries.has(id)) {
      entries.set(id, touched.find((one) => one.observation.id === id) ?? entry);
    }
  }
  return [...entries.values()];
}

/** The notebook after one entry was pinned, unpinned or explained. */
export const noted = (
  notebook: readonly NotebookEntry[],
  { item, pinned, reading }: Noticed,
): readonly NotebookEntry[] =>
  notebook.map((entry) => {
    if (entry.observation.id !== item) return entry;
    const { observation, beat } = entry;
    return { observation, beat, pinned, ...(reading === undefined ? {} : { reading }) };
  });
