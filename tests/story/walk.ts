import { readFileSync } from 'node:fs';
import type { LocalPack } from '../../src/core/jurisdiction/pack.ts';
import type { Beat, Ending } from '../../src/core/scenario/beat.ts';
import { type Carried, type CarriedFact, MET_STATES } from '../../src/core/scenario/carried.ts';
import type { Line } from '../../src/core/scenario/line/line.ts';
import { looksOf } from '../../src/core/scenario/names.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';
import { decodeScenario } from '../../src/core/scenario/scenario-decode.ts';
import { chancesOf } from '../../src/story/chances.ts';
import { type CompiledStory, compileStory } from '../../src/story/compile.ts';
import { problemText } from '../../src/story/problem.ts';
import { createRunner, type Draw } from '../../src/story/runner.ts';
import { type Outline, type OutlinePart, outlineOf } from '../../src/story/source/outline.ts';
import { load, programOf } from './corpus.ts';

/** A scenario of `stories/`, with its story as its author sees it. */
export interface Told {
  readonly folder: string;
  readonly scenario: Scenario;
  readonly story: CompiledStory;
  readonly outline: Outline;
  readonly beats: readonly OutlinePart[];
  readonly packs?: readonly LocalPack[]; // where it is played; by shared/place.ink alone without
}

export function tell(id: string): Told {
  const folder = `stories/${id}`;
  const json = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
  const scenario = decodeScenario(json('scenario.json'), json('cast.json'));
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.error));
  const story = compileStory({ main: `${folder}/story.ink`, load });
  if (!story.ok) throw new Error(story.error.map(problemText).join('\n'));
  const outline = outlineOf(story.value.sources);
  const beats = outline.parts.filter(({ head }) => head?.type === 'beat');
  return { folder, scenario: scenario.value, story: story.value, outline, beats };
}

/** A run to its ending. */
export interface Walk {
  readonly beats: readonly Beat[];
  readonly moves: readonly string[];
  readonly lines: readonly Line[]; // all that was said, in order
  readonly ending: Ending;
}

type Pick = (beat: Beat, turn: number) => string;

/** Plays to the end, choosing with `pick`. */
export function walk({ scenario, story, packs = [] }: Told, draw: Draw, pick: Pick): Walk {
  const { items, cast, follows } = scenario;
  const known = follows && { follows };
  const runner = createRunner({ ...programOf(story.story, items, cast), packs, ...known }, draw);
  let at = runner.begin();
  const beats: Beat[] = [];
  const moves: string[] = [];
  const lines: Line[] = [];
  while (at.ok && at.value.at === 'beat') {
    beats.push(at.value.beat);
    lines.push(...at.value.beat.lines);
    const move = pick(at.value.beat, moves.length);
    moves.push(move);
    const step = runner.take(move);
    if (step.ok) lines.push(...step.value.reaction);
    at = step.ok ? { ok: true, value: step.value.next } : step;
  }
  if (!at.ok || at.value.at !== 'ending') {
    throw new Error(`${moves.join(' ')}: ${JSON.stringify(at)}`);
  }
  return { beats, moves, lines: [...lines, ...at.value.ending.lines], ending: at.value.ending };
}

/** The lowest seed that draws these, such as `{ third: 0, looks: 1 }`. */
function seedWith(wanted: { readonly [chance: string]: number }): number {
  for (let seed = 0; seed < 1 << 18; seed += 32) {
    const drawn: { readonly [chance: string]: number } = {
      ...chancesOf(seed),
      looks: looksOf(seed),
    };
    if (Object.entries(wanted).every(([name, value]) => drawn[name] === value)) return seed;
  }
  throw new Error(`no seed draws ${JSON.stringify(wanted)}`);
}

/** A path as a test writes it. */
export interface Path {
  readonly draw: Draw;
  readonly ending: string;
  readonly telling: string;
  readonly moves: readonly string[];
}

const CHANCES = ['draw', 'third', 'fifth', 'looks'];

const factOf = (word: string): CarriedFact =>
  word === 'true' || word === 'false' ? word === 'true' : word;

/** What a second contact knows of the first, from words such as `met=harmed` and `knife=logged`. */
function carriedOf(words: ReadonlyMap<string, string>): Carried | undefined {
  const met = MET_STATES.find((state) => state === words.get('met'));
  const facts = [...words].filter(([name]) => name !== 'met' && !CHANCES.includes(name));
  if (met === undefined) return undefined;
  return { met, facts: Object.fromEntries(facts.map(([name, word]) => [name, factOf(word)])) };
}

/**
 * One path a line: what is drawn (`third=0,v6`, or `-`), ending, telling (or `-`), moves. A second contact names what it
 * knows beside the draws: `met=harmed,knife=logged,third=0`.
 */
export const pathsOf = (text: string): readonly Path[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [drawn = '', ending = '', telling = '', ...moves] = line.trim().split(/\s+/);
      const words = drawn.split(',').filter((word) => word !== '-');
      const named = new Map(
        words.flatMap((word) => {
          const [name = '', value] = word.split('=');
          return value === undefined ? [] : [[name, value] as const];
        }),
      );
      const chances = [...named].filter(([name]) => CHANCES.includes(name));
      const wanted = Object.fromEntries(chances.map(([name, value]) => [name, Number(value)]));
      const variant = words.find((word) => !word.includes('='));
      const carried = carriedOf(named);
      const draw = {
        seed: seedWith(wanted),
        ...(variant !== undefined && { variant }),
        ...(carried && { carried }),
      };
      return { draw, ending, telling: telling === '-' ? '' : telling, moves };
    });

/** Plays a path as written. */
export const walkPath = (told: Told, { draw, moves }: Path): Walk =>
  walk(told, draw, (_, turn) => moves[turn] ?? 'too-few-moves');
