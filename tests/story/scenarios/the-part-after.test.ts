import { describe, expect, test } from 'vitest';
import { pathsOf, tell, walk, walkPath } from '../walk.ts';
import { describeStory } from './holds.ts';

const told = tell('the-part-after');
const { scenario } = told;

const paths = pathsOf(`
draw=1,third=2,fifth=1 E1 nights-told next-hour off-the-wall need-to-know leave-names voucher-hers no-help-hangs not-the-book four-lines
draw=1,third=1,fifth=1 E1 nights-told whole-map need-to-know mother-sundays voucher-hers no-help-hangs what-mean four-lines
draw=1,third=2,fifth=1 E1 nights so-brave dont-blame voucher-hers what-police stand-by want-me
draw=1,third=2,fifth=1 E2 back-told next-hour usual-ones no-detail three-nights six-hears no-help-hangs not-the-book four-lines
draw=1,third=0,fifth=1 E5 nights-told next-hour child-in-danger need-to-know dale-to-you voucher-hers no-help-hangs not-the-book four-lines
draw=1,third=0,fifth=1,v9 E5 nights screening no-detail voucher-hers what-police what-mean let-ring
draw=1,third=2,fifth=1 E2 back-told next-hour comes-up no-detail three-nights six-hears no-help-hangs not-the-book four-lines
draw=1,third=2,fifth=1,v9 E2 back-told whole-map no-detail three-nights say-nothing never-deport cross-out what-mean if-she-asks
draw=1,third=2,fifth=1 E2 back so-brave how-long three-nights not-answer never-deport mostly not-the-book want-me
draw=0,third=2,fifth=1 E3 nights-told whole-map need-to-know leave-names voucher-hers no-help-hangs not-the-book four-lines
draw=0,third=2,fifth=1 E3 back-told whole-map need-to-know leave-names three-nights six-hears no-help-hangs not-the-book four-lines
draw=0,third=2,fifth=1,v9 E3 back whole-map dont-blame three-nights say-nothing never-deport all-my-years not-the-book four-lines
draw=1,third=2,fifth=1 E3 left whole-map no-detail spare-room no-help-hangs not-the-book four-lines
draw=1,third=2,fifth=1 E3 left next-hour off-the-wall say-it-here cant-go-back isnt-so what-police not-the-book four-lines
draw=1,third=2,fifth=1 E3 left next-hour off-the-wall need-to-know leave-names what-take what-police her-arrested switch-off on-its-face
draw=1,third=2,fifth=0 E4 left next-hour off-the-wall need-to-know leave-names three-nights say-nothing no-help-hangs not-the-book four-lines
draw=1,third=2,fifth=1 E4 left what-happened say-it-here cant-go-back somebody-has-to brings-visa stand-by let-ring
draw=1,third=2,fifth=1 E4 left whole-map no-detail cant-go-back lie-awake no-help-hangs not-the-book four-lines
draw=1,third=2,fifth=1 E4 left whole-map no-detail voucher-hers no-help-hangs not-the-book switch-off your-face
draw=1,third=2,fifth=1 E4 left whole-map no-detail voucher-hers no-help-hangs not-the-book switch-off some-peace`);

describeStory(told, paths);

const rest = 'no-help-hangs not-the-book four-lines';

/** All that is said and seen on one path. */
const shown = (moves: string, drawn = 'draw=1,third=2,fifth=1') =>
  pathsOf(`${drawn} - - ${moves}`).map((path) => {
    const { lines, ending } = walkPath(told, path);
    return { words: lines.map(({ text }) => text).join(' '), ending };
  })[0] ?? { words: '', ending: undefined };

const drawn = ['base', 'v9'].flatMap((variant) =>
  Array.from({ length: 200 }, (_, run) =>
    walk(
      told,
      { seed: run * 1024, variant },
      ({ options }, turn) => options[(run * 7 + turn * (run % 5)) % options.length]?.id ?? '',
    ),
  ),
);

describe('what she keeps telling answers to how she was met', () => {
  test.each([
    ['told', 'next-hour off-the-wall no-detail', 'same road as my mother'],
    ['half', 'so-brave no-detail', 'There’s reasons.'],
    ['nothing', 'screening dont-blame', 'Don’t ask me why I don’t ask.'],
  ])('%s', (_, start, words) => {
    const { words: all } = shown(`${start} voucher-hers ${rest}`);
    expect(all).toContain(words);
    expect(all.includes('cousin')).toBe(words.includes('road'));
  });

  test('a promise found out and not owned keeps it to herself', () => {
    const start = 'next-hour off-the-wall need-to-know leave-names voucher-hers never-deport';
    const { words } = shown(`${start} mostly not-the-book four-lines`);
    expect(words).not.toContain('cousin');
    expect(shown(`${start} cross-out not-the-book four-lines`).words).toContain('cousin');
  });
});

describe('nobody asks her what the work was', () => {
  test('no line rated 2 or 3 throughout asks it, or says it for her', () => {
    for (const { options } of told.beats) {
      for (const { option } of options) {
        const levels = Object.values(option.levels);
        if (levels.length === 0 || Math.min(...levels) < 2) continue;
        expect(option.text).not.toMatch(/\bwork\b|happen(?:ed|ing)|traffick|how long/i);
      }
    }
  });

  test('she says what she means by it once, and no more', () => {
    for (const { lines } of drawn) {
      expect(lines.filter(({ text }) => text.includes('what I mean by the work'))).toHaveLength(1);
    }
  });
});

describe('where she is from tells nothing', () => {
  test('the two runs have the same name, and differ in papers and home', () => {
    const start = `whole-map no-detail voucher-hers ${rest}`;
    const base = shown(start).words;
    const other = shown(start, 'draw=1,third=2,fifth=1,v9').words;
    for (const words of [base, other]) expect(words).toContain('Camille.');
    expect(base).toMatch(/Port of Spain.*My passport/);
    expect(other).toMatch(/Dayton.*My ID and my birth certificate/);
    expect(other).not.toMatch(/passport|visa|plane/);
    expect(scenario.variants?.map(({ debrief }) => debrief.trafficking)).toEqual([true]);
  });
});

describe('endings', () => {
  test('a yes is taken back where she was leaned on, or her phone stayed off', () => {
    for (const { moves, ending } of drawn) {
      const leaned = moves.includes('cant-go-back') && !moves.includes('isnt-so');
      const off = moves.includes('switch-off') && !moves.includes('on-its-face');
      if (leaned || off) expect(ending.id).toBe('E4');
    }
  });

  test('what can be filed knows of nothing that she did not tell', () => {
    for (const { ending, lines } of drawn) {
      const said = lines.some(({ text }) => text.includes('cousin'));
      if (ending.telling.endsWith('-told')) expect(said).toBe(true);
      else if (ending.telling !== 'left') expect(said).toBe(false);
    }
    for (const telling of ['nights', 'back', 'left']) {
      for (const { text } of scenario.tellings[telling] ?? []) expect(text).not.toContain('cousin');
    }
  });
});
