import type { CriticalCode } from '../../core/rubric/critical-error.ts';
import { type Beat, NEUTRAL, totalOf } from '../../core/scenario/beat.ts';
import { type KnownFirst, MET_STATES } from '../../core/scenario/carried.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { Content, Playable } from '../../session/play/content.ts';
import { type Session, startSession } from '../../session/play/session.ts';
import type { RunDraw } from '../../session/play/turn.ts';
import { createRunner, type StoryProgram } from '../../story/runner.ts';
import { terminalWords } from '../words.ts';

/** A reply to read, as one line of input names it. */
interface Said {
  readonly id: unknown;
  readonly scenario: string;
  readonly beat: string;
  readonly knot?: string;
  readonly text: string;
}

const SEEDS = [1, 0x1500, 0x4700] as const; // all chances 0, all 1 or 2, all highest: chance closes some moments
const PLACES = [12, 40, 150] as const; // of each walk: what none meets in its first 12 is looked for further on
const LEVEL_NAMES = ['harmful', 'mixed', 'sound', 'strong'] as const;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Parses a line of input; returns an error text if it is invalid. */
function parse(line: string): Said | string {
  let value: { readonly [key: string]: unknown };
  try {
    value = Object(JSON.parse(line));
  } catch {
    return terminalWords('analyse-json');
  }
  const { id, scenario, beat, knot, text } = value;
  for (const [field, given] of Object.entries({ scenario, beat, text }))
    if (!isText(given)) return terminalWords('say-field', { field });
  if (knot !== undefined && !isText(knot)) return terminalWords('say-field', { field: 'knot' });
  return { id, ...({ scenario, beat, text, ...(knot && { knot }) } as Omit<Said, 'id'>) };
}

/** The best line first, so that the person has told what they can, or the weakest; serious errors last. */
const inOrder = ({ options }: Beat, guarded: boolean): readonly string[] =>
  options
    .map(({ id, levels, criticalError }) => ({
      id,
      worth: totalOf(levels) * (guarded ? -1 : 1) - (criticalError ? 100 : 0),
    }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ id }) => id);

/** Tells whether a story has a moment: else no way needs to be looked for. */
const hasMoment = ({ tags }: StoryProgram, { beat }: Said): boolean =>
  Object.values(tags).some((tag) => tag.type === 'beat' && tag.id === beat);

/** A moment as a walk through the story comes to it. */
interface Place {
  readonly beat: string;
  readonly knot: string;
  readonly moves: readonly string[];
  readonly spoken: number; // lines somebody says as it opens
}

/** Walks through a story, each time by the first line that leads somewhere new. */
function* placesIn(program: StoryProgram, draw: RunDraw, guarded: boolean): Generator<Place> {
  const runner = createRunner(program, draw);
  const seen = new Set<string>();
  function* walk(moves: readonly string[]): Generator<Place> {
    const stands = runner.replay(moves);
    if (!stands.ok || stands.value.at !== 'beat') return;
    const { beat } = stands.value;
    const place = JSON.stringify([beat.id, beat.lines, beat.options.map(({ id }) => id)]);
    if (seen.has(place)) return;
    seen.add(place);
    const spoken = beat.lines.filter(({ who }) => who !== undefined).length;
    yield { beat: beat.id, knot: runner.knot(), moves, spoken };
    for (const option of inOrder(beat, guarded)) yield* walk([...moves, option]);
  }
  yield* walk([]);
}

/** What may be known of a first contact: nothing, then each way it ended, plain and with one fact that is not. */
function firstContacts({ follows }: Scenario): readonly (KnownFirst | undefined)[] {
  if (follows === undefined) return [undefined];
  const facts = Object.entries(follows.facts).flatMap(([name, [, ...others]]) =>
    others.map((value) => ({ [name]: value })),
  );
  const known = [{}, ...facts].flatMap((one) => MET_STATES.map((met) => ({ met, facts: one })));
  return [undefined, ...known.filter(({ met }) => met !== 'none')];
}

/** The ways a run may be drawn, the base of the scenario first: one thing at a time is another there. */
function drawsOf({ scenario, variant }: Playable): readonly RunDraw[] {
  const others: readonly Partial<RunDraw>[] = [
    ...firstContacts(scenario).map((carried) => (carried ? { carried } : {})),
    ...(scenario.variants ?? []).map(({ id }) => ({ variant: id })),
  ];
  return others.flatMap((one) =>
    SEEDS.map((seed) => ({ seed, mode: 'practice', variant, ...one })),
  );
}

/** A walk that stops where a moment is found, and goes on from there for the next. */
interface Walk {
  readonly draw: RunDraw;
  readonly found: Place[];
  readonly rest: Generator<Place>;
}

function placeOn({ found, rest }: Walk, { beat, knot }: Said, most: number): Place | undefined {
  const there = (one: Place): boolean => one.beat === beat && (knot ?? one.knot) === one.knot;
  const known = found.find(there);
  while (known === undefined && found.length < most) {
    const next = rest.next();
    if (next.done) break;
    found.push(next.value);
    if (there(next.value)) return next.value;
  }
  return known;
}

/** Returns the way to a moment: in the base variant the one where the person says most. */
function wayOn(walks: readonly Walk[], said: Said, most: number) {
  let told: (Place & Pick<Walk, 'draw'>) | undefined;
  for (const [at, walk] of walks.entries()) {
    if (told && at >= SEEDS.length) break;
    const place = placeOn(walk, said, most);
    if (place && place.spoken > (told?.spoken ?? -1)) told = { ...place, draw: walk.draw };
  }
  return told;
}

/** Finds the moves to moments, and the draw they begin with; undefined where none lead there. */
function wayFinder({ playable }: Content) {
  const walks = [false, true].flatMap((guarded) =>
    drawsOf(playable).map(
      (draw): Walk => ({ draw, found: [], rest: placesIn(playable.program, draw, guarded) }),
    ),
  );
  return (said: Said) => {
    for (const most of hasMoment(playable.program, said) ? PLACES : []) {
      const way = wayOn(walks, said, most);
      if (way) return way;
    }
    return undefined;
  };
}

/** Starts a session that stops at a moment, where something can be said. */
function sessionAt(content: Content, way: ReturnType<ReturnType<typeof wayFinder>>) {
  const started = way && startSession(content, way.draw, () => 0);
  if (!way || !started?.ok) return undefined;
  for (const option of way.moves) {
    started.value.send({ type: 'choose', option });
    started.value.send({ type: 'goOn' });
  }
  return started.value;
}

/** What the page makes of a reply. */
interface Answer {
  readonly as: string; // an option’s id, `neutral`, `other` or `unread`
  readonly error: CriticalCode | null; // named or asked about
  readonly level: (typeof LEVEL_NAMES)[number] | null; // told of the reply as a whole: the lowest
  readonly asks: boolean; // which line is closest
  readonly reaction: string | null; // the first line that follows, where none of the lines is picked
}

/** Says a reply at a moment. A serious error that is asked about is taken to be meant. */
function answer(session: Session, text: string): Answer | undefined {
  const read = session.send({ type: 'reply', text, keep: true });
  const replied = read.ok ? read.value.reply : undefined;
  if (replied === undefined) return undefined;
  const { reading, nearest } = replied;
  const { possible, as = 'unread' } = reading;
  const asks = nearest === undefined;
  const settled = session.send({
    type: 'settle',
    ...(possible && { meant: true }),
    ...(asks && { option: NEUTRAL }),
  });
  const chose = settled.ok ? settled.value.turns.at(-1)?.attempts.at(-1)?.chose : undefined;
  const lowest = Math.min(...(chose?.evidence ?? []).map(({ level }) => level));
  const told = possible || as === 'other' ? Math.min(lowest, possible ? 0 : 1) : lowest;
  return {
    as: possible && !chose?.option.startsWith(NEUTRAL) ? (chose?.option ?? as) : as,
    error: possible?.code ?? null,
    level: LEVEL_NAMES[told] ?? null,
    asks: asks && possible === undefined,
    reaction: chose?.reaction[0]?.text ?? null,
  };
}

/** Reads one line of input into one line of output; `number` counts from 1. */
function sayLine(
  line: string,
  number: number,
  contentOf: (id: string) => Content | undefined,
  finders: Map<string, ReturnType<typeof wayFinder>>,
): { readonly ok: boolean; readonly out: string } {
  const bad = (error: string) => ({ ok: false, out: JSON.stringify({ line: number, error }) });
  const said = parse(line);
  if (typeof said === 'string') return bad(said);
  const { id, scenario, beat, knot, text } = said;
  const content = contentOf(scenario);
  if (content === undefined) return bad(terminalWords('say-scenario', { scenario }));
  const find = finders.get(scenario) ?? wayFinder(content);
  finders.set(scenario, find);
  const session = sessionAt(content, find(said));
  const read = session && answer(session, text);
  return read === undefined
    ? bad(
        terminalWords('say-beat', {
          scenario,
          beat: knot === undefined ? beat : `${beat} (${knot})`,
        }),
      )
    : { ok: true, out: JSON.stringify({ id, ...read }) };
}

/**
 * Reads replies line by line until the input ends, each at the base variant of its moment, to somebody who has told what they
 * can. A bad line becomes an error object with its number, and the rest goes on. Returns the exit code: 0, or 2 if a line
 * was bad.
 */
export async function sayLines(
  lines: AsyncIterable<string>,
  contentOf: (id: string) => Content | undefined,
  print: (line: string) => void,
): Promise<0 | 2> {
  const finders = new Map<string, ReturnType<typeof wayFinder>>();
  let [number, exit]: [number, 0 | 2] = [0, 0];
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const { ok, out } = sayLine(line, number, contentOf, finders);
    if (!ok) exit = 2;
    print(out);
  }
  return exit;
}
