import { type Carried, fitCarried, MET_STATES } from '../../core/scenario/carried.ts';
import { looksOf } from '../../core/scenario/names.ts';
import { chancesOf } from '../../story/chances.ts';
import type { SourceSpot } from '../../story/problem.ts';
import type { Drawn, MoveOutcome } from '../interpreter/stepper.ts';
import { drawnOn, type Path, pathTo, walkPath } from '../replay/path.ts';
import { type Replayed, replayOnStock } from '../replay/replay.ts';
import type { CounterFinding, Property } from './finding.ts';
import type { View } from './view.ts';

/** A step of a path in words. */
export interface PathStep {
  readonly beat: string;
  readonly option: string;
  readonly text: string;
}

/** The parameters with which a run can take a path. */
export interface RunStart {
  readonly seed: number;
  readonly variant?: string;
  readonly carried?: Carried; // for a second contact
}

/** A path in words, and how to begin a run that takes it. */
export interface WitnessRoute {
  readonly steps: readonly PathStep[];
  readonly start?: RunStart;
}

/** A finding with its path in words, and the parameters of a run that takes it. */
export type Confirmed = Omit<CounterFinding, 'path' | 'move'> & {
  readonly property: Property;
  readonly told?: readonly PathStep[];
  readonly start?: RunStart;
};

/** Returns a path in words. */
export const pathInWords = (
  { stepper, readTags, readOffer }: View,
  path: Path,
  outcomes: readonly MoveOutcome[] = walkPath(stepper, path),
): readonly PathStep[] =>
  path.moves.map(({ offer }, at) => {
    const { tags, moment } = outcomes[at] as MoveOutcome;
    const taken = moment.offers[offer];
    const option = taken ? readOffer(taken).id : '';
    return { beat: readTags(tags).beat ?? '', option, text: taken?.text ?? '' };
  });

const SEEDS = 100; // of the stock runtime
const MOST_TRIED = 20_000;

/** Finds a seed of the product that draws these values; its last two digits are the seed of the stock runtime. */
function seedFor({ scenario }: View, drawn: Drawn, stock: number): number | undefined {
  const names = scenario.cast.filter(({ other }) => other !== undefined);
  const second = names.some(({ id, other }) => drawn[id] === other);
  for (let tried = 0; tried < MOST_TRIED; tried += 1) {
    const seed = stock + SEEDS * tried;
    const same = Object.entries(chancesOf(seed)).every(
      ([name, value]) => drawn[name] === undefined || drawn[name] === value,
    );
    if (same && (names.length === 0 || (looksOf(seed) === 1) === second)) return seed;
  }
  return undefined;
}

/** Tells whether the jurisdiction in use answers yes or no as this path does. */
const isHere = ({ scenario: { packs } }: View, drawn: Drawn): boolean =>
  Object.entries(packs?.[0]?.answers ?? {}).every(
    ([name, answer]) => typeof drawn[name] !== 'boolean' || drawn[name] === answer,
  );

/** Returns the facts of a first contact on a path; undefined if the scenario follows none. */
function carriedOn({ scenario: { follows } }: View, drawn: Drawn): Carried | undefined {
  const met = MET_STATES.find((state) => state === drawn.met);
  if (follows === undefined || met === undefined) return undefined;
  const facts = Object.entries(drawn).filter(
    (entry): entry is [string, string | boolean] =>
      typeof entry[1] === 'string' || typeof entry[1] === 'boolean',
  );
  return fitCarried(follows, { met, facts: Object.fromEntries(facts) });
}

/** Returns the parameters of a run with these draws; undefined if no seed or only another jurisdiction has them. */
function startOf(view: View, drawn: Drawn, stock: number): RunStart | undefined {
  const seed = seedFor(view, drawn, stock);
  if (seed === undefined || !isHere(view, drawn)) return undefined;
  const carried = carriedOn(view, drawn);
  return {
    seed,
    ...(typeof drawn.variant === 'string' && { variant: drawn.variant }),
    ...(carried && { carried }),
  };
}

/** Replays a path on the stock runtime and returns it in words, or how the stock runtime differs. */
export function witness(
  view: View,
  path: Path,
): WitnessRoute | Extract<Replayed, { readonly same: false }> {
  const replayed = replayOnStock(view.story, view.stepper, path);
  if (!replayed.same) return replayed;
  const outcomes = walkPath(view.stepper, path);
  const start = startOf(view, drawnOn(view.stepper, path, outcomes), replayed.seed);
  return { steps: pathInWords(view, path, outcomes), ...(start && { start }) };
}

/** Finds a finding in the source: its option or beat, or else the last option on its path. */
function spotOf(
  { outline }: View,
  { file, values }: CounterFinding,
  last: PathStep | undefined,
): SourceSpot | undefined {
  if (file !== undefined) return undefined;
  const optionAt = (option: unknown, beat: unknown): SourceSpot | undefined =>
    outline.parts
      .filter(({ head }) => head?.id === beat || beat === undefined)
      .flatMap(({ options }) => options)
      .find((one) => one.option.id === option);
  const head = values.beat ?? values.ending;
  const spot =
    optionAt(values.option, values.beat) ??
    outline.parts.find((part) => part.head !== undefined && part.head.id === head) ??
    (last && optionAt(last.option, last.beat));
  return spot && { file: spot.file, line: spot.line };
}

/** Replays the path of a finding on the stock runtime; without agreement the path is left out. */
export function confirmed(view: View, property: Property, finding: CounterFinding): Confirmed {
  const { move, path = move && pathTo(view.explored, move), ...rest } = finding;
  if (path === undefined) return { property, ...rest, ...spotOf(view, finding, undefined) };
  const route = witness(view, path);
  if ('same' in route) {
    const values = { code: finding.code, expected: route.expected, found: route.found };
    return { property: 'same-runtime', code: 'not-replayed', values };
  }
  const { steps: told, start } = route;
  const spot = spotOf(view, finding, told.at(-1));
  return { property, ...rest, ...spot, told, ...(start && { start }) };
}
