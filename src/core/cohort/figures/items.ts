import type { Dimension } from '../../rubric/dimension.ts';
import type { Level } from '../../rubric/level.ts';
import type { SessionState, Turn } from '../../run/state.ts';
import type { ShownBeat } from '../../scenario/beat.ts';
import { AFTER_SCENE } from '../../scoring/decision.ts';
import { type CohortRun, isComplete } from '../run.ts';
import { type GuardedCount, guardCells, isSmall } from '../small-cells.ts';
import { type ItemFigures, itemFigures } from './item-figures.ts';

/** An option of a decision, as seen in records. */
export interface ItemOption {
  readonly id: string;
  readonly text: string;
  readonly levels: readonly { readonly dimension: Dimension; readonly level: Level }[]; // empty until a record chose it
}

/** A decision of a scenario as seen in records: its words and options. */
export interface ScenarioDecision {
  readonly scenario: string;
  readonly beat: string;
  readonly number: number;
  readonly rates: readonly Dimension[];
  readonly language: string; // of the words: that of the first record
  readonly cue: string; // the last line before the options
  readonly options: readonly ItemOption[];
}

/** Decisions seen in records, keyed by scenario and beat. */
export type ItemBook = Map<string, ScenarioDecision>;

const keyOf = (scenario: string, beat: string): string => `${scenario} ${beat}`;

const cueOf = ({ lines }: ShownBeat): string =>
  (lines.findLast(({ who }) => who !== undefined) ?? lines.at(-1))?.text ?? '';

/** Tells whether a turn adds nothing: all options and the levels of the chosen ones are known. */
const isKnown = ({ options }: ScenarioDecision, { beat, attempts }: Turn): boolean =>
  beat.options.every(({ id }) => options.some((one) => one.id === id)) &&
  attempts.every(({ chose }) =>
    options.some(({ id, levels }) => id === chose.option && levels.length > 0),
  );

/** Adds board and note, which are rated but offer no options. */
function addAfter(book: ItemBook, { began, filed }: SessionState): void {
  const number = began.beats + 1;
  for (const beat of AFTER_SCENE) {
    const rated = filed?.evidence.filter(({ source }) => source === beat) ?? [];
    const key = keyOf(began.scenario.id, beat);
    if (rated.length === 0 || book.has(key)) continue;
    const rates = rated.map(({ dimension }) => dimension);
    const { scenario, language } = began;
    const words = { language, cue: '', options: [] };
    book.set(key, { scenario: scenario.id, beat, number, rates, ...words });
  }
}

/** Adds the decisions of one record to the book. The first wording seen is kept. */
export function addItems(book: ItemBook, state: SessionState): void {
  const { began, turns } = state;
  addAfter(book, state);
  for (const turn of turns) {
    const { beat, attempts } = turn;
    const key = keyOf(began.scenario.id, beat.id);
    const known = book.get(key);
    if (known !== undefined && isKnown(known, turn)) continue;
    const options = new Map(known?.options.map((option) => [option.id, option]));
    for (const { id, text } of beat.options) {
      if (!options.has(id)) options.set(id, { id, text, levels: [] });
    }
    for (const { chose } of attempts) {
      const option = options.get(chose.option);
      if (option === undefined || option.levels.length > 0) continue;
      const levels = chose.evidence.map(({ dimension, level }) => ({ dimension, level }));
      options.set(option.id, { ...option, levels });
    }
    const { number, rates } = beat;
    const head = known ?? {
      scenario: began.scenario.id,
      beat: beat.id,
      number,
      rates,
      language: began.language,
      cue: cueOf(beat),
    };
    book.set(key, { ...head, options: [...options.values()] });
  }
}

/** A decision with the choices made there. */
export interface ItemReport extends ScenarioDecision {
  readonly met: number; // complete runs that answered it
  readonly people: number; // behind those runs
  readonly taken: readonly GuardedCount[]; // first choices per option, in the order of `options`
  readonly figures: ItemFigures | undefined; // undefined if nothing is rated
}

/** Running totals of complete runs at one decision. */
interface Met {
  n: number;
  readonly people: Set<string>;
  readonly counts: Map<string, { count: number; readonly people: Set<string> }>; // first choices, by option
  readonly items: number[]; // share of points here
  readonly rests: number[]; // share of points on the rest of the same path
}

/** Running totals per beat of one scenario. */
type MetBeats = Map<string, Met>;

function met(beats: MetBeats, beat: string): Met {
  const known = beats.get(beat);
  if (known !== undefined) return known;
  const fresh: Met = { n: 0, people: new Set(), counts: new Map(), items: [], rests: [] };
  beats.set(beat, fresh);
  return fresh;
}

function addRun(beats: MetBeats, { person, choices, after }: CohortRun): void {
  let [points, possible] = [0, 0]; // totals of the whole run; the rest of the path is total minus item
  for (const choice of choices) {
    points += choice.points;
    possible += choice.possible;
  }
  for (const choice of choices) {
    const one = met(beats, choice.beat);
    one.n += 1;
    one.people.add(person);
    const taken = one.counts.get(choice.first) ?? { count: 0, people: new Set() };
    one.counts.set(choice.first, taken);
    taken.count += 1;
    taken.people.add(person);
    const rest = possible - choice.possible;
    if (choice.share === undefined || rest === 0) continue;
    one.items.push(choice.share);
    one.rests.push((points - choice.points) / rest);
  }
  for (const choice of after) {
    const one = met(beats, choice.beat);
    one.n += 1;
    one.people.add(person);
    if (choice.share === undefined || possible === 0) continue;
    one.items.push(choice.share);
    one.rests.push(points / possible); // board and note are held against the conversation
  }
}

/**
 * Reports each decision in the book over the given complete runs, in scenario order. Decisions that fewer than five
 * people met are left out, and small counts are withheld, unless `open`.
 */
export function itemReports(
  book: ItemBook,
  runs: readonly CohortRun[],
  open = false,
): readonly ItemReport[] {
  const scenarios = new Map<string, MetBeats>();
  for (const run of runs) {
    if (!isComplete(run)) continue;
    const beats = scenarios.get(run.scenario) ?? new Map<string, Met>();
    scenarios.set(run.scenario, beats);
    addRun(beats, run);
  }
  const reports = [...scenarios].flatMap(([scenario, beats]) =>
    [...beats].flatMap(([beat, { n, people, counts, items, rests }]): readonly ItemReport[] => {
      const item = book.get(keyOf(scenario, beat));
      if (item === undefined || (!open && isSmall(people.size))) return [];
      const cells = item.options.map(({ id }) => {
        const { count = 0, people: own } = counts.get(id) ?? {};
        return { count, people: own?.size ?? 0 };
      });
      const taken = open ? cells.map(({ count }) => count) : guardCells(cells, true);
      const figures = itemFigures({ items, rests });
      return [{ ...item, met: n, people: people.size, taken, figures }];
    }),
  );
  return reports.sort(
    (a, b) =>
      a.scenario.localeCompare(b.scenario, 'en') ||
      a.number - b.number ||
      a.beat.localeCompare(b.beat, 'en'),
  );
}
