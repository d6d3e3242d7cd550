import { type Carried, fitCarried, MET_STATES } from '../../core/scenario/carried.ts';
import { looksOf } from '../../core/scenario/names.ts';
import { chancesOf } from '../../story/chances.ts';
import type { SourceSpot } from '../../story/problem.ts';
import type { Drawn } from '../interpreter/stepper.ts';
import { drawnOn, type Path, walkPath } from '../replay/path.ts';
import { type Replayed, replayOnStock } from '../replay/replay.ts';
import type { CounterFinding } from './finding.ts';
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

/** A finding with its path in words, and the parameters of a run that takes it. */
export type Confirmed = Omit<CounterFinding, 'path'> & {
  readonly told?: readonly PathStep[];
  readonly start?: RunStart;
};

/** Returns a path in words. */
export function pathInWords(view: View, path: Path): readonly PathStep[] {
  const { stepper } = view;
  let outcome = stepper.beginAs(path.drawn, path.first);
  let beat = view.readTags(outcome.tags).beat ?? '';
  const steps: PathStep[] = [];
  for (const { offer, ways } of path.moves) {
    const taken = outcome.moment.offers[offer];
    const id = /^id:\s*(.*)$/.exec(taken?.tags.find((tag) => tag.startsWith('id:')) ?? '')?.[1];
    steps.push({ beat, option: id ?? '', text: taken?.text ?? '' });
    outcome = stepper.takeAs(outcome.moment, offer, ways);
    beat = view.readTags(outcome.tags).beat ?? '';
  }
  return steps;
}

const SEEDS = 100; // of the stock runtime
const TRIED = 20_000;

/** Finds a seed of the product that draws these values; its last two digits are the seed of the stock runtime. */
function seedFor(view: View, drawn: Drawn, stock: number): number | undefined {
  const names = view.scenario.cast.filter(({ other }) => other !== undefined);
  const second = names.some(({ id, other }) => drawn[id] === other);
  const wanted = Object.entries(chancesOf(0)).flatMap(([name]) =>
    drawn[name] === undefined ? [] : [[name, drawn[name]] as const],
  );
  for (let tried = 0; tried < TRIED; tried += 1) {
    const seed = stock + SEEDS * tried;
    const chances: Drawn = chancesOf(seed);
    const same = wanted.every(([name, value]) => chances[name] === value);
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

/** Returns the parameters of a run that can take a path; undefined if no seed or only another jurisdiction can. */
export function startOf(view: View, path: Path, stock: number): RunStart | undefined {
  const drawn = drawnOn(view.stepper, path, walkPath(view.stepper, path));
  const seed = seedFor(view, drawn, stock);
  if (seed === undefined || !isHere(view, drawn)) return undefined;
  const carried = carriedOn(view, drawn);
  return {
    seed,
    ...(typeof drawn.variant === 'string' && { variant: drawn.variant }),
    ...(carried && { carried }),
  };
}

/** Finds a finding in the source: its option or beat, or else the last option on its path. */
function spotOf(
  { outline }: View,
  { values }: CounterFinding,
  steps: readonly PathStep[],
): SourceSpot | undefined {
  const options = outline.parts.flatMap((part) =>
    part.options.map(({ option, file, line }) => ({
      id: option.id,
      of: part.head?.id,
      file,
      line,
    })),
  );
  const last = steps.at(-1);
  const at =
    options.find(({ id, of }) => id === values.option && of === (values.beat ?? of)) ??
    outline.parts.find(
      ({ head }) => head !== undefined && head.id === (values.beat ?? values.ending),
    ) ??
    options.find(({ id, of }) => id === last?.option && of === last.beat);
  return at && { file: at.file, line: at.line };
}

/** Replays the path of a finding on the stock runtime; without agreement the path is left out. */
export function confirmed(view: View, found: CounterFinding): Confirmed {
  const { path, ...rest } = found;
  const place = (steps: readonly PathStep[]) =>
    found.file === undefined ? spotOf(view, found, steps) : undefined;
  if (path === undefined) return { ...rest, ...place([]) };
  const replayed: Replayed = replayOnStock(view.story, view.stepper, path);
  if (!replayed.same) {
    const values = { code: found.code, expected: replayed.expected, found: replayed.found };
    return { property: 'same-runtime', code: 'not-replayed', values };
  }
  const steps = pathInWords(view, path);
  const start = startOf(view, path, replayed.seed);
  return { ...rest, ...place(steps), told: steps, ...(start && { start }) };
}
