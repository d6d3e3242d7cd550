import type { NotebookEntry, SessionState } from './state.ts';

/** Returns the notebook entries that stand on the board, pinned ones first; all of them in records of the long board. */
export function boardEntries({ notebook, ended }: SessionState): readonly NotebookEntry[] {
  const items = ended?.board;
  const listed = notebook.filter(
    ({ observation }) => items === undefined || items.includes(observation.id),
  );
  return listed.toSorted((a, b) => Number(b.pinned) - Number(a.pinned));
}
