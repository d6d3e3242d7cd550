import { describe, expect, test } from 'vitest';
import { strongestOf } from '../../../src/core/scenario/beat.ts';
import {
  type Carried,
  type FollowedScenario,
  MET_STATES,
} from '../../../src/core/scenario/carried.ts';
import { BASE_VARIANT } from '../../../src/core/scenario/drawn-scenario.ts';
import { checkStory } from '../../../src/story/check/check.ts';
import { problemText } from '../../../src/story/problem.ts';
import { readRubric } from '../corpus.ts';
import { type Path, type Told, walk, walkPath } from '../walk.ts';

const AVOID =
  /\b(victims?|traffick\w*|rescue\w*|runaway|slave\w*|addict|illegal|denies|refuses?|uncooperative|admits?|monster|predator)\b/i;

const FIRST_SHARE = 1 / 4; // of beats in which the strongest option may stand first

function holdsEvenly({ beats }: Told): void {
  test('the strongest response stands first in a quarter of the beats at most', () => {
    const rated = beats.filter(({ head }) => head?.type === 'beat' && head.rates.length > 0);
    const first = rated.filter(({ options }) => {
      const totals = options.map(({ option }) =>
        Object.values(option.levels).reduce<number>((sum, level) => sum + level, 0),
      );
      return totals[0] === Math.max(...totals);
    });
    expect(first.length).toBeLessThanOrEqual(rated.length * FIRST_SHARE);
  });
}

function holdsRepairs({ beats }: Told): void {
  test('every critical error can be repaired, beside two other ways to go on', () => {
    const options = beats.flatMap((beat) => beat.options.map(({ option }) => option));
    const made = new Set(options.map(({ criticalError }) => criticalError?.code));
    const mended = new Set([undefined, ...options.flatMap(({ repairs }) => repairs)]);
    expect(mended).toEqual(made);
    for (const { head, options: offered } of beats) {
      if (head?.type !== 'beat' || head.rates.length > 0) continue;
      const repairing = offered.filter(({ option }) => option.repairs.length > 0);
      if (head.id.startsWith('T')) expect(repairing).toEqual([]);
      else expect([offered.length, repairing.length]).toEqual([3, 1]);
    }
  });
}

/** What the n-th drawn walk of a second contact knows of the first: every state in turn, with facts in turn. */
function carriedAt({ facts }: FollowedScenario, run: number): Carried {
  const met = MET_STATES[run % MET_STATES.length] ?? 'none';
  const turn = Math.floor(run / MET_STATES.length);
  const known = Object.entries(facts).map(([name, values], at) => {
    const value = values[Math.floor(turn / (at + 1)) % values.length];
    return [name, value ?? false] as const;
  });
  return { met, facts: Object.fromEntries(known) };
}

/** Where one story may differ from what holds for all. */
export interface Leave {
  readonly brief?: (moves: readonly string[]) => boolean; // paths with less than three of a headline
  readonly named?: RegExp; // lines that name what the others only show; people with lived experience read them first
  readonly elsewhere?: { readonly told: Told; readonly paths: readonly Path[] }; // more paths, where a place answers otherwise
}

function holdsWords({ beats, outline, scenario }: Told, named?: RegExp): void {
  const spoken = outline.parts.flatMap(({ lines }) => lines.map(({ text }) => text));
  const options = beats.flatMap((beat) => beat.options.map(({ option }) => option));

  test('only what is rated 0 or 1 says an avoid-list word', () => {
    const low = (levels: object): boolean => Math.min(...Object.values(levels)) <= 1;
    const notes = Object.values(scenario.tellings).flat();
    const bad = [...options, ...notes].filter((one) => AVOID.test(one.text) && !low(one.levels));
    expect(bad.map(({ id }) => id)).toEqual([]);
    expect(spoken.filter((text) => AVOID.test(text) && !named?.test(text))).toEqual([]);
  });
}

/** What every scenario holds. The paths together take every option and reach every ending. */
export function describeStory(told: Told, paths: readonly Path[], leave: Leave = {}): void {
  const { scenario, story, folder, outline, beats } = told;
  const { follows } = scenario;
  const variants = [BASE_VARIANT, ...(scenario.variants ?? []).map(({ id }) => id)];

  test('it compiles and checks clean', () => {
    const scenarioFile = `${folder}/scenario.json`;
    const found = checkStory({ compiled: story, rubric: readRubric(), scenario, scenarioFile });
    expect(found.map(problemText)).toEqual([]);
  });

  test.each(paths)('$ending $telling: $moves', (path) => {
    const walked = walkPath(told, path);
    expect(walked.moves).toEqual(path.moves);
    expect(walked.ending).toMatchObject({ id: path.ending, telling: path.telling });
  });

  test.each(leave.elsewhere?.paths ?? [])('elsewhere: $ending $telling: $moves', (path) => {
    const walked = walkPath(leave.elsewhere?.told ?? told, path);
    expect(walked.moves).toEqual(path.moves);
    expect(walked.ending).toMatchObject({ id: path.ending, telling: path.telling });
  });

  test('the paths take every option and reach every ending', () => {
    const walked = [...paths, ...(leave.elsewhere?.paths ?? [])];
    const taken = new Set(walked.flatMap(({ moves }) => moves));
    const written = beats.flatMap(({ options }) => options.map(({ option }) => option.id));
    expect(written.filter((id) => !taken.has(id))).toEqual([]);
    const endings = outline.parts.flatMap(({ head }) => (head?.type === 'ending' ? head.id : []));
    expect(new Set(paths.map(({ ending }) => ending))).toEqual(new Set(endings));
  });

  test.each(variants)('two hundred drawn walks of %s end, each with notes that fit', (variant) => {
    let state = 7;
    const next = (below: number): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return (state >>> 16) % below;
    };
    const notes = Object.keys(scenario.tellings).length;
    for (let run = 0; run < 200; run += 1) {
      const carried = follows && carriedAt(follows, run);
      const draw = { seed: run * 32 * 13, variant, ...(carried && { carried }) };
      const {
        ending,
        beats: met,
        moves,
      } = walk(told, draw, ({ options }) => options[next(options.length)]?.id ?? '');
      if (notes > 0) expect(scenario.tellings[ending.telling]).toBeDefined();
      if (follows !== undefined || leave.brief?.(moves) === true) continue; // without a band
      for (const headline of ['OPEN', 'NONJUDGE'] as const) {
        const rated = met.filter(({ rates }) => rates.includes(headline)).length;
        expect(rated, `${headline} on a path`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test.each(variants)(
    'the strongest response of %s is 3 on everything, but where two are good',
    (variant) => {
      const { beats: met } = walk(
        told,
        { seed: 0, variant },
        (beat) => (strongestOf(beat) ?? beat.options[0])?.id ?? '',
      );
      for (const beat of met) {
        const strongest = strongestOf(beat);
        if (beat.rates.length === 0) continue; // a turn
        if (strongest?.dilemma !== undefined) continue; // two good answers, neither of them all 3
        expect(Object.values(strongest?.levels ?? {})).toEqual(beat.rates.map(() => 3));
      }
    },
  );

  holdsEvenly(told);
  describe('repairs', () => holdsRepairs(told));
  describe('words', () => holdsWords(told, leave.named));
}
