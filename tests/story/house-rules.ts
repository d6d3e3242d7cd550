import { describe, expect, test } from 'vitest';
import { strongestOf } from '../../src/core/beat.ts';
import type { Draw } from '../../src/story/runner.ts';
import { type Told, type Walk, wanderings } from './told.ts';

/** What every scenario must keep, whatever it tells. */
export interface HouseRules {
  readonly told: Told;
  readonly draws: readonly Draw[]; // each variant, each set of names, each chance that matters
  readonly paths: readonly Walk[]; // together they take every option and reach every ending
  readonly endings: readonly string[];
}

const AVOID =
  /\b(victims?|traffick\w*|rescue\w*|runaway|slave\w*|addict|illegal|denies|refuses?|uncooperative|admits?|monster|predator)\b/i;

const typewritten = (text: string): boolean => /["']/.test(text.replaceAll(/\{[^{}:]*[:}]/g, ''));

function keepsPaths({ told, draws, paths, endings }: HouseRules): void {
  const beats = told.parts.filter(({ head }) => head?.type === 'beat');

  test('the paths take every option and reach every ending', () => {
    const taken = new Set(paths.flatMap(({ moves }) => moves));
    const written = beats.flatMap(({ options }) => options.map(({ option }) => option.id));
    expect(written.filter((id) => !taken.has(id))).toEqual([]);
    const reached = new Set(paths.map(({ ending }) => ending.id));
    expect([...reached].sort()).toEqual([...endings].sort());
  });

  test('two hundred drawn walks end, each at a telling that has notes and with enough rated', () => {
    for (const { ending, beats: met } of wanderings(told, draws)) {
      expect(told.scenario.tellings[ending.telling]).toBeDefined();
      for (const dimension of ['OPEN', 'NONJUDGE']) {
        const times = met.filter(({ rates }) => rates.some((rated) => rated === dimension)).length;
        expect(times).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test.each(draws)('on %j the strongest response is 3 on everything a beat rates', (draw) => {
    const { beats: met } = told.walk(draw, (beat) => strongestOf(beat)?.id ?? '');
    expect(met).toHaveLength(told.scenario.beats);
    for (const beat of met) {
      expect(Object.values(strongestOf(beat)?.levels ?? {})).toEqual(beat.rates.map(() => 3));
    }
  });
}

function keepsRepairs({ told }: HouseRules): void {
  const beats = told.parts.filter(({ head }) => head?.type === 'beat');
  const options = beats.flatMap((beat) => beat.options.map(({ option }) => option));

  test('every critical error can be repaired', () => {
    const made = new Set(options.map(({ criticalError }) => criticalError?.code));
    const mended = new Set([undefined, ...options.flatMap(({ repairs }) => repairs)]);
    expect(mended).toEqual(made);
  });

  test('each repair offers three options, none of them rated', () => {
    for (const { head, options: offered } of beats) {
      if (head?.type !== 'beat' || head.rates.length > 0) continue;
      expect(offered).toHaveLength(3);
      expect(offered.filter(({ option }) => option.repairs.length > 0)).toHaveLength(1);
      expect(offered.flatMap(({ option }) => Object.keys(option.levels))).toEqual([]);
    }
  });

  test('every dimension below 3 is explained, in at most twenty-five words', () => {
    const unexplained = options.flatMap(({ id, levels, whys = {} }) =>
      Object.entries(levels)
        .filter(([dimension, level]) => level < 3 && !Object.hasOwn(whys, dimension))
        .map(([dimension]) => `${id} ${dimension}`),
    );
    expect(unexplained).toEqual([]);
    const long = options
      .flatMap(({ whys = {} }) => Object.values(whys))
      .filter((why) => why.split(/\s+/).length > 25);
    expect(long).toEqual([]);
  });
}

function keepsWords({ told }: HouseRules): void {
  const spoken = told.parts.flatMap(({ lines }) => lines.map(({ text }) => text));
  const options = told.parts.flatMap((part) => part.options.map(({ option }) => option));
  const { scenario } = told;

  test('no line says an avoid-list word', () => {
    expect(spoken.filter((text) => AVOID.test(text))).toEqual([]);
  });

  test('an option or a note says one only where it teaches not to', () => {
    const bad = options
      .filter(({ text, levels }) => AVOID.test(text) && Math.min(...Object.values(levels)) > 1)
      .map(({ id }) => id);
    const notes = Object.values(scenario.tellings)
      .flat()
      .filter(({ text, levels }) => AVOID.test(text) && levels.DOCS === 3)
      .map(({ id }) => id);
    expect([...bad, ...notes]).toEqual([]);
  });

  test('quotes and apostrophes are typographic', () => {
    const written = options.flatMap(({ text, whys = {} }) => [text, ...Object.values(whys)]);
    expect([...spoken, ...written].filter(typewritten)).toEqual([]);
  });

  test('a debrief has at most 250 words', () => {
    const debriefs = [scenario.debrief, ...(scenario.variants ?? []).map((one) => one.debrief)];
    for (const { wanted, truth = '', points } of debriefs) {
      const text = [wanted, truth, ...points.map((point) => point.text)].join(' ');
      expect(text.split(/\s+/).length).toBeLessThanOrEqual(250);
    }
  });
}

/** The tests that every scenario shares. */
export function keepsHouseRules(rules: HouseRules): void {
  describe('paths', () => keepsPaths(rules));
  describe('repairs and reasons', () => keepsRepairs(rules));
  describe('words', () => keepsWords(rules));
}
