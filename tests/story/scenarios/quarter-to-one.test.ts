import { describe, expect, test } from 'vitest';
import { pathsOf, walk, walkPath } from '../walk.ts';
import { describeStory } from './holds.ts';
import { BEST, BEST_V2, drawOf, follow, heard, herWords, told } from './quarter-to-one.ts';

/** One path a line: what is drawn, ending, telling, moves. Together they take every option. */
const paths = pathsOf(`
  draw=2 E1 plan anywhere no-coffee all-of-it no-coat shoes on-your-own say-it-once both-matter a-lawyer till-joan
  draw=3,looks=1,third=0 E1 plan anywhere no-coffee door-first say-the-two no-coat shoes say-nothing still-here both-matter a-lawyer till-joan
  draw=0 E3 plan anywhere take-the-cup all-of-it the-wrist set-up-between on-your-own still-here both-matter look-at-yours till-joan
  draw=1,looks=1,third=0 E2 plan anywhere no-coffee all-of-it no-coat shoes isnt-legal say-it-once both-matter a-lawyer what-help
  draw=0 E2 plan-untold anywhere no-coffee door-first say-the-two both-stressed call-that still-here both-matter a-lawyer till-joan
  draw=2 E1 plan-untold anywhere no-coffee door-first say-the-two both-stressed call-that still-here both-matter a-lawyer till-joan
  draw=0,v2 E3 plan-v2 anywhere no-coffee all-of-it no-coat runs-this-long those-nights say-it-once both-matter a-lawyer till-joan
  draw=2,third=0,v2,fifth=0 E3 plan-v2 anywhere no-coffee door-first say-the-two no-coat what-gets-bought say-nothing-yet still-here both-matter a-lawyer what-help
  draw=2 E1 plan ask-everybody no-coffee no-answer-owed all-of-it no-coat shoes on-your-own still-here both-matter a-lawyer till-joan
  draw=2 E1 plan anywhere no-coffee all-of-it no-coat shoes on-your-own still-here both-matter a-lawyer van-called send-it-home
  draw=2 E4 car anywhere no-coffee all-of-it no-coat shoes on-your-own still-here both-matter a-lawyer van-called at-the-corner
  draw=2 E5 car ask-everybody take-the-cup that-question all-of-it no-coat shoes on-your-own still-here both-matter a-lawyer van-called good-place
  third=0 E5 car-untold kitchen no-coffee sign-first the-wrist quick-ones wait-till kids-notice not-tonight van-called send-it-home
  draw=0,v2 E5 car-v2 where-talk no-coffee all-of-it no-coat runs-this-long only-words still-here both-matter a-lawyer van-called send-it-home
  draw=0,v2 E5 car-v2-untold kitchen take-the-cup sign-first both-stressed on-paper explain-tool lot-of-women not-tonight van-called good-place
  draw=2 E3 plan-untold kitchen no-coffee sign-first the-wrist set-up-between explain-tool both-matter not-tonight what-help
  draw=0,v2 E4 no-plan-v2-untold anywhere no-coffee all-of-it both-stressed on-paper explain-tool kids-notice not-tonight what-help
  draw=2 E4 no-plan-untold anywhere no-coffee all-of-it both-stressed quick-ones explain-tool kids-notice not-tonight what-help
  draw=2 E4 no-plan-untold anywhere no-coffee whole-time what-keeps shoes wait-till no-good-dad statement at-least-think forty-miles
  third=0 E4 plan-untold anywhere no-coffee whole-time no-coat shoes wait-till lot-of-women statement for-whenever till-joan
  draw=2 E4 no-plan-untold anywhere no-coffee whole-time no-coat call-that say-it-once both-matter statement no-trade what-help
  draw=0,v2 E4 no-plan-v2-untold anywhere no-coffee whole-time what-keeps quick-anyway wait-till no-good-dad statement no-trade forty-miles
  draw=0,v2 E4 plan-v2 anywhere no-coffee never or-dont-start no-coat runs-this-long those-nights say-it-once both-matter no-mother better-than-that till-joan
  draw=0,v2 E4 plan-v2-untold anywhere no-coffee never cant-bear no-coat runs-this-long say-it-once both-matter a-lawyer done-you-good till-joan
  draw=2 E1 plan anywhere no-coffee never or-dont-start no-coat shoes on-your-own still-here both-matter a-lawyer till-joan
  draw=2 E1 plan-untold anywhere no-coffee never really-serious no-coat shoes still-here both-matter a-lawyer what-else-stays till-joan
  draw=2 E4 plan-untold anywhere no-coffee never cant-bear no-coat shoes still-here both-matter a-lawyer own-rules till-joan
  draw=2 E1 plan-untold anywhere no-coffee never cant-bear no-coat shoes still-here both-matter no-mother no-i-dont-know till-joan
  draw=2 E4 plan anywhere no-coffee all-of-it no-coat shoes on-your-own still-here both-matter no-mother said-anything till-joan
  draw=2 E4 no-plan anywhere no-coffee all-of-it no-coat shoes on-your-own still-here both-matter no-mother better-than-that what-help
  draw=2 E4 plan ask-everybody no-coffee every-time door-first two-can-wait no-coat set-up-between on-your-own say-it-once both-matter a-lawyer till-joan
`);

describeStory(told, paths);

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
  const LIMITS = ['all-of-it', 'say-the-two', 'sign-first', ...MENDED];

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
      expect(said).toContain('Nine days. Thank you, that is very clear.');
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
  const here = { ...told, packs: [{ id: 'x', hash: '', answers: { lethality_screen: true } }] };
  const { lines } = walkPath(here, {
    draw: drawOf('draw=2'),
    ending: '',
    telling: '',
    moves: BEST.split(' '),
  });
  const text = lines.map((line) => line.text).join(' ');
  expect(text).toContain('your advocate stays in there');
  expect(text).toContain('two voices and no words');
});
