import type { CriticalCode } from '../../core/rubric/critical-error.ts';
import { type Beat, NEUTRAL, totalOf } from '../../core/scenario/beat.ts';
import type { Content } from '../../session/play/content.ts';
import { type Session, startSession } from '../../session/play/session.ts';
import { createRunner, type StoryRunner } from '../../story/runner.ts';
import { terminalWords } from '../words.ts';

/** A reply to read, as one line of input names it. */
interface Said {
  readonly id: unknown;
  readonly scenario: string;
  readonly beat: string;
  readonly knot?: string;
  readonly text: string;
}

const SEEDS = [1, 0x1500] as const; // all chances 0, then none: chance closes some moments
const MOST_MOVES = 60; // to a moment; more than any story has
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

/** The best line first, so that the person has told what they can; serious errors last. */
const inOrder = ({ options }: Beat): readonly string[] =>
  options
    .map(({ id, levels, criticalError }) => ({
      id,
      worth: totalOf(levels) - (criticalError ? 100 : 0),
    }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ id }) => id);

/** Finds the moves to a moment, by the best lines where they lead there; undefined if none do. */
function movesTo(runner: StoryRunner, { beat, knot }: Said): readonly string[] | undefined {
  const seen = new Set<string>();
  const search = (moves: readonly string[]): readonly string[] | undefined => {
    const stands = runner.replay(moves);
    if (!stands.ok || stands.value.at !== 'beat' || moves.length > MOST_MOVES) return undefined;
    const { beat: here } = stands.value;
    const there = here.id === beat && (knot === undefined || runner.knot() === knot);
    if (there) return moves;
    const place = JSON.stringify([here.id, here.lines, here.options.map(({ id }) => id)]);
    if (seen.has(place)) return undefined;
    seen.add(place);
    for (const option of inOrder(here)) {
      const found = search([...moves, option]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search([]);
}

/** Finds the way to a moment once; each session then stops there, where something can be said. */
function startingAt(content: Content, said: Said): () => Session | undefined {
  const drawn = (seed: number) =>
    ({ seed, mode: 'practice', variant: content.playable.variant }) as const;
  const wayWith = (seed: number) => {
    const moves = movesTo(createRunner(content.playable.program, drawn(seed)), said);
    return moves && { seed, moves };
  };
  const way = wayWith(SEEDS[0]) ?? wayWith(SEEDS[1]);
  return () => {
    const started = way && startSession(content, drawn(way.seed), () => 0);
    if (!way || !started?.ok) return undefined;
    for (const option of way.moves) {
      started.value.send({ type: 'choose', option });
      started.value.send({ type: 'goOn' });
    }
    return started.value;
  };
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
    as: possible && chose?.option !== NEUTRAL ? (chose?.option ?? as) : as,
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
  moments: Map<string, () => Session | undefined>,
): { readonly ok: boolean; readonly out: string } {
  const bad = (error: string) => ({ ok: false, out: JSON.stringify({ line: number, error }) });
  const said = parse(line);
  if (typeof said === 'string') return bad(said);
  const { id, scenario, beat, knot, text } = said;
  const content = contentOf(scenario);
  if (content === undefined) return bad(terminalWords('say-scenario', { scenario }));
  const place = [scenario, beat, knot].join(' ');
  const moment = moments.get(place) ?? startingAt(content, said);
  moments.set(place, moment);
  const session = moment();
  const read = session && answer(session, text);
  return read === undefined
    ? bad(terminalWords('say-beat', { scenario, beat }))
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
  const moments = new Map<string, () => Session | undefined>();
  let [number, exit]: [number, 0 | 2] = [0, 0];
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const { ok, out } = sayLine(line, number, contentOf, moments);
    if (!ok) exit = 2;
    print(out);
  }
  return exit;
}
