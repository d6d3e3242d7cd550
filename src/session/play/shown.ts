import { shuffled } from '../../core/kernel/shuffle.ts';
import type { Dimension } from '../../core/rubric/dimension.ts';
import type { Evidence } from '../../core/rubric/evidence.ts';
import type { Ended, Faced } from '../../core/run/event.ts';
import type { NotebookEntry } from '../../core/run/state.ts';
import {
  type Beat,
  type Ending,
  type ShownBeat,
  strongestOf,
  totalOf,
} from '../../core/scenario/beat.ts';
import { itemsToSort } from '../../core/scenario/board.ts';
import type { Note, Scenario } from '../../core/scenario/scenario.ts';

/** Makes the fact that shows a beat, with options in the order drawn by the seed. */
export function faced(beat: Beat, seed: number): Faced {
  const strongest = strongestOf(beat)?.id;
  const good = beat.options.flatMap(({ id, dilemma }) =>
    dilemma === undefined ? [] : [{ option: id, says: dilemma }],
  );
  const shown: ShownBeat = {
    id: beat.id,
    number: beat.number,
    rates: beat.rates,
    shows: beat.shows,
    lines: beat.lines,
    options: shuffled(beat.options, seed, beat.id).map(({ id, text, goesOn }) => ({
      id,
      text,
      ...(goesOn !== undefined && { goesOn }),
    })),
    ...(strongest !== undefined && { strongest }),
    ...(good.length > 0 && { dilemma: good }),
    ...(beat.ask && { ask: beat.ask }),
    ...(beat.hint && { hint: beat.hint }),
  };
  return { type: 'faced', beat: shown };
}

/**
 * Returns the notes that fit the path; empty if a beat of the story holds the note. Throws for an unknown telling,
 * which checks rule out.
 */
export function notesOf(scenario: Scenario, telling: string): readonly Note[] {
  if (Object.keys(scenario.tellings).length === 0) return [];
  const notes = scenario.tellings[telling];
  if (notes === undefined) throw new Error(`a checked scenario lacks the telling ${telling}`);
  return notes;
}

/** Returns the ids of the items to sort: at most six of those noticed up to and in the ending. */
function boardOf(ending: Ending, scenario: Scenario, notebook: readonly NotebookEntry[]) {
  const inEnding = ending.lines.flatMap(({ observations = [] }) => observations);
  const seen = new Set(
    [...notebook.map(({ observation }) => observation), ...inEnding].map(({ id }) => id),
  );
  const pinned = new Set(notebook.flatMap((one) => (one.pinned ? [one.observation.id] : [])));
  const items = scenario.items.filter(({ id }) => seen.has(id));
  return itemsToSort(items, pinned).map(({ id }) => id);
}

/** Makes the fact that shows an ending, with the items to sort and the notes that can be filed. */
export function ended(
  ending: Ending,
  scenario: Scenario,
  seed: number,
  notebook: readonly NotebookEntry[],
): Ended {
  const notes = shuffled(notesOf(scenario, ending.telling), seed, `notes ${ending.telling}`);
  return {
    type: 'ended',
    ending: ending.id,
    title: ending.title,
    telling: ending.telling,
    lines: ending.lines,
    notes: notes.map(({ id, text }) => ({ id, text })),
    ...(scenario.board !== false && { board: boardOf(ending, scenario, notebook) }),
    ...(scenario.endings && { open: scenario.endings }),
  };
}

/** Returns a filed note's evidence on each dimension that notes rate. */
export const noteEvidence = (note: Note, rates: readonly Dimension[]): readonly Evidence[] =>
  rates.map((dimension) => ({
    dimension,
    level: note.levels[dimension] ?? 0,
    source: 'record',
    why: note.why,
    slides: note.slides,
  }));

/** Finds the note with the highest levels, the first of equals. */
export const strongestNote = (notes: readonly Note[]): Note | undefined =>
  notes.reduce<Note | undefined>(
    (best, note) =>
      best === undefined || totalOf(note.levels) > totalOf(best.levels) ? note : best,
    undefined,
  );
