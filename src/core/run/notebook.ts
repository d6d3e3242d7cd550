import type { Line, Observation } from '../scenario/line.ts';
import type { Noticed } from './event.ts';
import { type NotebookEntry, standing, type Turn } from './state.ts';

/** The observations that lines show, as untouched notebook entries. */
const entriesOf = (lines: readonly Line[], beat: number): readonly NotebookEntry[] =>
  lines.flatMap((line) =>
    (line.observations ?? []).map((observation) => ({ observation, beat, pinned: false })),
  );

const NO_LINES: readonly Line[] = [];

const reactionOf = (turn: Turn): readonly Line[] => standing(turn)?.chose.reaction ?? NO_LINES;

const shownIn = (turn: Turn): readonly NotebookEntry[] => {
  const { number, lines } = turn.beat;
  return [...entriesOf(lines, number), ...entriesOf(reactionOf(turn), number)];
};

const isTouched = ({ pinned, reading }: NotebookEntry): boolean => pinned || reading !== undefined;

const holds = (entries: readonly NotebookEntry[], id: string): boolean =>
  entries.some(({ observation }) => observation.id === id);

/** Adds what a line shows after what was shown before; false where it does not go on as the notebook does. */
function goesOn(
  entries: NotebookEntry[],
  before: readonly NotebookEntry[],
  observation: Observation,
  beat: number,
): boolean {
  const known = before[entries.length];
  if (known !== undefined && known.observation.id === observation.id) {
    const same = known.observation === observation && known.beat === beat;
    entries.push(known);
    return same || isTouched(known);
  }
  if (holds(entries, observation.id)) return true;
  entries.push({ observation, beat, pinned: false });
  return known === undefined;
}

function allGoOn(
  entries: NotebookEntry[],
  before: readonly NotebookEntry[],
  lines: readonly Line[],
  beat: number,
): boolean {
  for (const { observations } of lines) {
    if (observations === undefined) continue;
    for (const one of observations) if (!goesOn(entries, before, one, beat)) return false;
  }
  return true;
}

/** The notebook where what is shown only adds to it, as it does unless a line was taken back. */
function grown(
  before: readonly NotebookEntry[],
  turns: readonly Turn[],
  after: readonly Line[],
): readonly NotebookEntry[] | undefined {
  const entries: NotebookEntry[] = [];
  let beat = 0;
  for (const turn of turns) {
    beat = turn.beat.number;
    if (!allGoOn(entries, before, turn.beat.lines, beat)) return undefined;
    if (!allGoOn(entries, before, reactionOf(turn), beat)) return undefined;
  }
  if (!allGoOn(entries, before, after, beat) || entries.length < before.length) return undefined;
  return entries.length === before.length ? before : entries;
}

/**
 * Every observation the path has shown, and the lines after its last response, each once, keeping what
 * was pinned or written before. A retry takes away what only the first reaction showed, unless it had
 * been noted already.
 */
export function refreshed(
  before: readonly NotebookEntry[],
  turns: readonly Turn[],
  after: readonly Line[] = NO_LINES,
): readonly NotebookEntry[] {
  const longer = grown(before, turns, after);
  if (longer !== undefined) return longer;
  const shown = [...turns.flatMap(shownIn), ...entriesOf(after, turns.at(-1)?.beat.number ?? 0)];
  const touched = before.filter(isTouched);
  const entries = new Map<string, NotebookEntry>();
  for (const entry of [...shown, ...touched]) {
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
