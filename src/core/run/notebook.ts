import type { Line } from '../scenario/line/line.ts';
import type { Noticed } from './event.ts';
import { currentAttempt, type NotebookEntry, type Turn } from './state.ts';

const isTouched = ({ pinned, reading }: NotebookEntry): boolean => pinned || reading !== undefined;

/**
 * Rebuilds the notebook: each observation on the path and in the lines after the last response, once, keeping pins and
 * notes. A retry removes observations only the first reaction showed, unless the trainee had noted them.
 */
export function refreshed(
  before: readonly NotebookEntry[],
  turns: readonly Turn[],
  after: readonly Line[] = [],
): readonly NotebookEntry[] {
  const touched = before.filter(isTouched);
  const entries = new Map<string, NotebookEntry>();
  const show = (lines: readonly Line[], beat: number): void => {
    for (const { observations } of lines) {
      for (const observation of observations ?? []) {
        const { id } = observation;
        if (entries.has(id)) continue;
        const known = touched.find((one) => one.observation.id === id);
        entries.set(id, known ?? { observation, beat, pinned: false });
      }
    }
  };
  for (const turn of turns) {
    show(turn.beat.lines, turn.beat.number);
    show(currentAttempt(turn)?.chose.reaction ?? [], turn.beat.number);
  }
  show(after, turns.at(-1)?.beat.number ?? 0);
  for (const one of touched) {
    if (!entries.has(one.observation.id)) entries.set(one.observation.id, one);
  }
  return [...entries.values()];
}

/** Returns the notebook with one entry pinned, unpinned or explained. */
export const noted = (
  notebook: readonly NotebookEntry[],
  { item, pinned, reading }: Noticed,
): readonly NotebookEntry[] =>
  notebook.map((entry) => {
    if (entry.observation.id !== item) return entry;
    const { observation, beat } = entry;
    return { observation, beat, pinned, ...(reading === undefined ? {} : { reading }) };
  });
