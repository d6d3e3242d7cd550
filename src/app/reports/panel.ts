import { type BlindTurn, blindTurns, drawnSample } from '../../core/agreement/sample.ts';
import type { RunFilter } from '../../core/cohort/filter.ts';
import { readPanelSheet } from '../../export/panel-sheet.ts';
import type { PanelRead } from './protocol.ts';
import type { Shelf } from './shelf.ts';

/** Draws responses with a seed. More records than needed are opened, so that the responses come from many people. */
export async function drawTurns(
  shelf: Shelf,
  size: number,
  seed: number,
  filter: RunFilter,
): Promise<readonly BlindTurn[]> {
  const turns: BlindTurn[] = [];
  for (const session of drawnSample(shelf.sessions(filter), size, seed)) {
    const checked = await shelf.open(session);
    if (checked) turns.push(...blindTurns(session, checked.state));
  }
  return drawnSample(turns, size, seed);
}

/** Adds the ratings of a sheet to their records; rows that fit none are listed. */
export async function addPanel(shelf: Shelf, text: string, at: number): Promise<PanelRead> {
  const read = readPanelSheet(text);
  if (!read.ok) return { added: 0, left: [], problem: read.error };
  const left: { row: number; why: PanelRead['left'][number]['why'] }[] = read.value.left.map(
    ({ row, problem }) => ({ row, why: problem }),
  );
  let added = 0;
  for (const { row, session, judged } of read.value.ratings) {
    const problem = await shelf.rate(session, [judged], at);
    if (problem === undefined) added += 1;
    else left.push({ row, why: { code: problem } });
  }
  return { added, left: left.toSorted((a, b) => a.row - b.row) };
}
