import { describe, expect, test } from 'vitest';
import { pathsOf, walk, walkPath } from '../walk.ts';
import { describeStory } from './holds.ts';
import { BEST, BEST_V2, drawOf, follow, heard, herWords, LISTED, told } from './quarter-to-one.ts';

/** One path a line: what is drawn, ending, telling, moves. Together they take every option. */
const paths = pathsOf(`
  draw=2 E1 plan anywhere no-coffee all-of-it no-coat shoes on-your-own say-it-once both-matter a-lawyer till-joan
  draw=3,looks=1,third=0 E1 plan anywhere no-coffee door-first say-the-two no-coat shoes say-nothing still-here one-sentence both-matter a-lawyer till-joan
  draw=0 E2 plan anywhere take-the-cup all-of-it the-wrist set-up-between on-your-own still-here one-sentence both-matter look-at-yours till-joan
  draw=1,looks=1,third=0 E2 plan anywhere no-coffee all-of-it no-coat shoes isnt-legal say-it-once both-matter a-lawyer two-offers
  draw=0 E2 plan-untold anywhere no-coffee door-first say-the-two both-stressed call-that still-here both-matter a-lawyer till-joan
  draw=2 E1 plan-untold anywhere no-coffee door-first kids-mainly both-stressed call-that still-here both-matter a-lawyer till-joan
  draw=0,v2 E3 plan-v2 anywhere no-coffee all-of-it no-coat runs-this-long those-nights say-it-once both-matter a-lawyer till-joan
  draw=2,third=0,v2,fifth=0 E3 plan-v2 anywhere no-coffee door-first say-the-two no-coat what-gets-bought say-nothing-yet still-here just-doctor both-matter a-lawyer two-offers
  draw=2 E1 plan ask-everybody no-coffee no-answer-owed all-of-it no-coat shoes on-your-own still-here so-sorry both-matter a-lawyer till-joan
  draw=2 E1 plan anywhere no-coffee all-of-it no-coat shoes on-your-own still-here that-time got-ahead both-matter a-lawyer van-called send-it-home
  draw=2 E4 car anywhere no-coffee all-of-it no-coat shoes on-your-own still-here that-time need-to-know both-matter a-lawyer van-called at-the-corner
  draw=2 E5 car ask-everybody take-the-cup that-question all-of-it no-coat shoes on-your-own still-here tell-reyes scared-for-you both-matter a-lawyer van-called good-place
  third=0 E5 car-untold kitchen no-coffee sign-first the-wrist quick-ones wait-till kids-notice not-tonight van-called send-it-home
  draw=0,v2 E5 car-v2 where-talk no-coffee all-of-it no-coat runs-this-long only-words still-here one-sentence both-matter a-lawyer van-called send-it-home
  draw=0,v2 E5 car-v2-untold kitchen take-the-cup sign-first both-stressed on-paper explain-tool lot-of-women not-tonight van-called good-place
  draw=2 E3 plan-untold kitchen no-coffee sign-first the-wrist set-up-between explain-tool both-matter not-tonight two-offers
  draw=0,v2 E4 no-plan-v2-untold anywhere no-coffee all-of-it both-stressed on-paper explain-tool kids-notice not-tonight forty-miles
  draw=2 E4 no-plan-untold anywhere no-coffee all-of-it both-stressed quick-ones explain-tool kids-notice not-tonight forty-miles
  draw=2 E4 no-plan-untold anywhere no-coffee whole-time what-keeps shoes wait-till no-good-dad statement at-least-think forty-miles
  third=0 E4 plan-untold anywhere no-coffee whole-time no-coat shoes wait-till lot-of-women statement for-whenever till-joan
  draw=2 E4 plan-untold anywhere no-coffee whole-time no-coat call-that say-it-once both-matter statement no-trade two-offers
  draw=0,v2 E4 no-plan-v2-untold anywhere no-coffee whole-time what-keeps quick-anyway wait-till no-good-dad statement no-trade forty-miles
  draw=0,v2 E4 plan-v2 anywhere no-coffee never or-dont-start no-coat runs-this-long those-nights say-it-once both-matter no-mother better-than-that till-joan
  draw=0,v2 E4 plan-v2-untold anywhere no-coffee never cant-bear no-coat runs-this-long say-it-once both-matter a-lawyer done-you-good till-joan
  draw=2 E1 plan anywhere no-coffee never or-dont-start no-coat shoes on-your-own still-here one-sentence both-matter a-lawyer till-joan
  draw=2 E1 plan-untold anywhere no-coffee never really-serious no-coat shoes still-here both-matter a-lawyer what-else-stays till-joan
  draw=2 E4 plan-untold anywhere no-coffee never cant-bear no-coat shoes still-here both-matter a-lawyer own-rules till-joan
  draw=2 E1 plan-untold anywhere no-coffee never cant-bear no-coat shoes still-here both-matter no-mother no-i-dont-know till-joan
  draw=2 E4 plan anywhere no-coffee all-of-it no-coat shoes on-your-own still-here one-sentence both-matter no-mother said-anything till-joan
  draw=2 E4 no-plan anywhere no-coffee all-of-it no-coat shoes on-your-own still-here one-sentence both-matter no-mother better-than-that forty-miles
  draw=2 E4 plan-untold ask-everybody no-coffee every-time door-first two-can-wait no-coat set-up-between say-it-once both-matter a-lawyer till-joan
`);

/** The same where the list comes out high. */
const high = pathsOf(`
  draw=2,fifth=1 E1 plan anywhere no-coffee all-of-it no-coat shoes on-your-own say-high sit-down-too one-sentence both-matter a-lawyer till-joan
  draw=0,fifth=1 E2 plan anywhere no-coffee all-of-it no-coat shoes on-your-own say-high cold-water just-doctor both-matter a-lawyer two-offers
  draw=2,fifth=1 E1 plan anywhere no-coffee all-of-it no-coat shoes on-your-own say-high dont-cry both-matter a-lawyer till-joan
  draw=2,fifth=1 E1 plan anywhere no-coffee all-of-it no-coat shoes on-your-own say-high sit-down-too so-sorry both-matter a-lawyer till-joan
  draw=2,fifth=1 E3 plan anywhere no-coffee all-of-it no-coat shoes on-your-own frighten lot-of-women a-lawyer till-joan
`);

describeStory(told, paths, { elsewhere: { told: LISTED, paths: high } });

describe('endings', () => {
  let state = 5;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 16) % below;
  };
  const runs = Array.from({ length: 400 }, (_, run) => ({
    variant: run % 2 === 0 ? 'base' : 'v2',
    ...walk(
      told,
      { seed: run * 32 * 13, variant: run % 2 === 0 ? 'base' : 'v2' },
      ({ options }) => options[next(options.length)]?.id ?? '',
    ),
  }));
  const ending = (...ids: readonly string[]) => runs.filter((run) => ids.includes(run.ending.id));
  const MENDED = ['or-dont-start', 'what-else-stays', 'no-i-dont-know'];
  const LIMITS = ['all-of-it', 'say-the-two', 'kids-mainly', 'sign-first', ...MENDED];

  test('a plan is hers only after the limits were told, and with no promise left open', () => {
    const planned = ending('E1', 'E2', 'E3');
    expect(planned.length).toBeGreaterThan(20);
    for (const { moves } of planned) {
      expect(moves.some((move) => LIMITS.includes(move))).toBe(true);
      const made = moves.findLastIndex((move) => ['never', 'no-mother'].includes(move));
      const mended = moves.findLastIndex((move) => MENDED.includes(move));
      expect(mended).toBeGreaterThanOrEqual(made);
      expect(moves).not.toContain('good-place');
      expect(moves).not.toContain('at-the-corner');
    }
  });

  test('the door closes exactly where he was alarmed twice', () => {
    const ALARM: { readonly [move: string]: number } = {
      kitchen: 1,
      'where-talk': 1,
      'ask-everybody': 2,
      'van-called': 2,
    };
    for (const run of runs) {
      const alarmed = run.moves.reduce((sum, move) => sum + (ALARM[move] ?? 0), 0);
      expect(run.ending.id === 'E5').toBe(alarmed >= 3);
    }
  });

  test('the same conduct meets a night away in one run of two', () => {
    const met = [0, 1, 2, 3].map((draw) => follow(`draw=${draw}`, BEST).ending.title);
    expect(met).toEqual(['Sister’s couch', 'Sister’s couch', 'Choir moved', 'Choir moved']);
  });

  test.each(['draw=0', 'draw=2', 'draw=0,v2'])('arrest is drawn in %s, never earned', (drawn) => {
    const moves = drawn.endsWith('v2') ? BEST_V2 : BEST;
    const [arrest, none] = [0, 1].map((third) =>
      heard(`${drawn},third=${third}`, moves).filter((text) => text.includes('cause to arrest')),
    );
    expect(arrest?.at(-1)).not.toContain('no cause');
    expect(none?.at(-1)).toContain('no cause');
  });

  test('good conduct buys no hour before the ninth day', () => {
    for (const drawn of ['draw=0', 'draw=2', 'draw=0,v2']) {
      const said = herWords(drawn, drawn.endsWith('v2') ? BEST_V2 : BEST);
      expect(said).toContain('Nine days.');
    }
  });
});

describe('endings know that help was traded for a statement, unless it was taken back', () => {
  const ALARMED = BEST.replace('anywhere', 'ask-everybody').replace(
    'no-coffee',
    'no-coffee every-time',
  );
  test.each([
    ['a plan', BEST, 'none of it waits for a statement'],
    [
      'the officer’s decision',
      BEST.replace('all-of-it', 'whole-time').replace(' on-your-own', ''),
      'There is no statement',
    ],
    [
      'the door',
      ALARMED.replace('till-joan', 'van-called good-place'),
      'I don’t trade for statements.',
    ],
  ])('%s', (_, moves, words) => {
    const traded = (repair: string) =>
      heard('draw=2', moves.replace('a-lawyer', `statement ${repair}`)).join(' ');
    expect(traded('at-least-think')).toContain(words);
    expect(traded('no-trade')).not.toContain(words);
  });
});

test('the officer’s list is asked out of the advocate’s hearing', () => {
  const { lines } = walkPath(LISTED, {
    draw: drawOf('draw=2,fifth=0'),
    ending: '',
    telling: '',
    moves: BEST.split(' '),
  });
  const text = lines.map((line) => line.text).join(' ');
  expect(text).toContain('your advocate stays in there');
  expect(text).toContain('two voices and no words');
});

describe('a list that comes out high', () => {
  const said = (moves: string): string =>
    walkPath(LISTED, {
      draw: drawOf('draw=2,fifth=1'),
      ending: '',
      telling: '',
      moves: moves.split(' '),
    })
      .lines.map(({ text }) => text)
      .join(' ');
  const path = (moves: string) => BEST.replace('still-here one-sentence', moves);

  test('is told her by the officer where the learner leaves it out', () => {
    expect(said(path('still-here'))).toContain('Nobody in here said that.');
    expect(said(path('say-high sit-down-too one-sentence'))).not.toContain('Nobody in here');
  });

  test('costs her a face to go back out with, and no line is thanked for it', () => {
    const told = said(path('say-high cold-water one-sentence'));
    expect(told).toContain('I’ve got to go back out there with this face.');
    expect(told).toContain('You said it once. I heard it.');
    expect(told).not.toContain('Thank you for that.');
  });
});

describe('her neck', () => {
  const neck = (moves: string) => BEST.replace('one-sentence', moves);

  test.each(['that-time need-to-know', 'tell-reyes scared-for-you'])(
    'comes back where it was pressed or to be passed on: %s',
    (moves) => {
      const left = herWords('draw=2', neck(moves)).join(' ');
      const mended = herWords('draw=2', neck(moves.replace(/ .*/, ' got-ahead'))).join(' ');
      const back = /You asked what happened, that time|Does she know now/;
      expect(left).toMatch(back);
      expect(mended).not.toMatch(back);
    },
  );

  test('goes to the officer one time in two, for one line and one night', () => {
    const [signed, kept] = ['draw=0', 'draw=2'].map((drawn) => heard(drawn, BEST).join(' '));
    expect(signed).toContain(
      'Officer Reyes may hear that your neck was hurt in March, and nothing else.',
    );
    expect(kept).toContain('No. You know it. That’s enough for tonight.');
  });
});

test('her own hand, left lying for her night, is what she would have wanted first', () => {
  const ice = 'I’d have liked the ice.';
  expect(herWords('draw=2', BEST).join(' ')).toContain(ice);
  expect(herWords('draw=2', BEST.replace('no-coat', 'the-wrist')).join(' ')).not.toContain(ice);
});
