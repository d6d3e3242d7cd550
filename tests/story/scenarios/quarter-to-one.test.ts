import { describe, expect, test } from 'vitest';
import { pathsOf, tell, walk, walkPath } from '../walk.ts';
import { describeStory } from './holds.ts';

const told = tell('quarter-to-one');

const TALK = 'all-of-it no-coat shoes on-your-own still-here both-matter a-lawyer';
const BEST = `anywhere no-coffee ${TALK} till-joan`;
const BEST_V2 =
  'anywhere no-coffee all-of-it no-coat runs-this-long those-nights still-here both-matter a-lawyer till-joan';

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

const drawOf = (line: string) => pathsOf(`${line} E - x`)[0]?.draw ?? { seed: 0 };
const follow = (drawn: string, moves: string) =>
  walkPath(told, { draw: drawOf(drawn), ending: '', telling: '', moves: moves.split(' ') });
const heard = (drawn: string, moves: string): readonly string[] =>
  follow(drawn, moves).lines.map(({ text }) => text);
const herWords = (drawn: string, moves: string): readonly string[] =>
  follow(drawn, moves)
    .lines.filter(({ who }) => who === 'renee')
    .map(({ text }) => text);
const shown = (drawn: string, moves: string): readonly string[] =>
  follow(drawn, moves).lines.flatMap(({ observations = [] }) => observations.map(({ id }) => id));

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

const license = /has my license/;

describe('what she tells answers to how she was met', () => {
  const neck = 'My neck. In March.';

  test('the license is told, half told or kept, and seen from the porch instead', () => {
    expect(herWords('draw=2', BEST).join(' ')).toMatch(license);
    expect(shown('draw=2', BEST)).toContain('license');
    const half = BEST.replace('all-of-it no-coat', 'whole-time what-keeps').replace(
      ' on-your-own',
      '',
    );
    const kept = half.replace('anywhere', 'where-talk').replace('whole-time', 'sign-first');
    expect(herWords('draw=2', half)).toContain(
      'It is four miles to the shoe store. I don’t drive much.',
    );
    expect(herWords('draw=2', kept)).toContain('They have shoes. I have everything I need.');
    for (const unsaid of [half, kept]) {
      expect(herWords('draw=2', unsaid).join(' ')).not.toMatch(license);
      expect(shown('draw=2', unsaid)).toContain('license-asked');
      expect(shown('draw=2', unsaid)).not.toContain('license');
    }
  });

  test('a promise that came apart keeps both back, and a repair opens them again', () => {
    const broken = `anywhere no-coffee never cant-bear no-coat shoes still-here both-matter a-lawyer done-you-good till-joan`;
    const mended = `anywhere no-coffee never or-dont-start ${TALK.replace('all-of-it ', '')} till-joan`;
    expect(herWords('draw=2', broken).join(' ')).not.toMatch(license);
    expect(herWords('draw=2', broken)).not.toContain(neck);
    expect(herWords('draw=2', mended).join(' ')).toMatch(license);
    expect(herWords('draw=2', mended)).toContain(neck);
  });

  test('a promise about the porch lets him overhear the question about money', () => {
    const porch =
      'anywhere no-coffee whole-time no-coat shoes still-here both-matter a-lawyer till-joan';
    expect(heard('draw=2', porch)).toContain('Only getting my jacket. You two carry on.');
    expect(herWords('draw=2', porch).join(' ')).not.toMatch(license);
  });

  test('her danger can be told her once, and she gives it back', () => {
    const once = BEST.replace('still-here', 'say-it-once');
    expect(herWords('draw=2', once).join(' ')).toContain('You said it once. Thank you for that.');
    expect(herWords('draw=2', BEST).join(' ')).not.toContain('You said it once.');
  });

  test.each(['', ',v2'])(
    'where officers ask a list, it is high or low in both truths %s',
    (variant) => {
      const moves = variant === '' ? BEST : BEST_V2;
      const where = (lethality_screen: boolean, fifth: number): string =>
        walkPath(
          { ...told, packs: [{ id: 'here', hash: '', answers: { lethality_screen } }] },
          {
            draw: drawOf(`draw=2,fifth=${fifth}${variant}`),
            ending: '',
            telling: '',
            moves: moves.split(' '),
          },
        )
          .lines.map(({ text }) => text)
          .join(' ');
      expect(where(true, 0)).toContain('That comes out low.');
      expect(where(true, 4)).toContain('That comes out high.');
      expect(where(false, 4)).toContain('There’s no list for this where I work.');
    },
  );
});

describe('how she was met is remembered', () => {
  test.each([
    [
      BEST.replace('anywhere no-coffee', 'ask-everybody no-coffee that-question'),
      'You asked me that with him',
    ],
    [BEST.replace('no-coffee', 'take-the-cup'), 'He will ask me whether you drank it.'],
    [BEST.replace('all-of-it', 'sign-first'), 'Does this part go on the form, too?'],
    [BEST.replace('all-of-it', 'door-first two-can-wait'), 'Then you said they could wait.'],
    [BEST.replace('no-coat', 'what-keeps'), 'A mortgage keeps me'],
    [BEST.replace('shoes on-your-own', 'call-that'), 'You had a word ready.'],
    [BEST.replace('both-matter', 'no-good-dad'), 'Tell me what I have to do. You did before.'],
    [BEST.replace('a-lawyer', 'look-at-yours'), 'That is a different Thursday.'],
    [BEST.replace('a-lawyer', 'statement for-whenever'), 'It went down the side, by the trap.'],
    [BEST, 'The doctor. You said somebody could come.'],
  ])('%s', (moves, words) => {
    expect(heard('draw=2', moves).join(' ')).toContain(words);
    const other = moves === BEST ? BEST.replace('still-here', 'explain-tool') : BEST;
    expect(heard('draw=2', other).join(' ')).not.toContain(words);
  });

  test('a “never” that was not taken back comes apart in front of her', () => {
    const left = 'no-coat shoes still-here both-matter a-lawyer';
    const said = herWords(
      'draw=2',
      `anywhere no-coffee never cant-bear ${left} own-rules till-joan`,
    );
    expect(said).toContain('Nothing ever leaves, you said.');
    expect(said.join(' ')).toContain('I have been going over what I said to you');
    const mended = herWords(
      'draw=2',
      `anywhere no-coffee never or-dont-start no-coat shoes on-your-own still-here both-matter a-lawyer till-joan`,
    );
    expect(mended.join(' ')).not.toContain('I have been going over what I said to you');
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

describe('two truths', () => {
  test('sound the same until money is asked about', () => {
    const [base, other] = [herWords('draw=2', BEST), herWords('draw=2,v2', BEST_V2)];
    const differ = base.findIndex((text, index) => text !== other[index]);
    expect(base[differ]).toMatch(/^The pay goes in the business account\./);
    expect(other[differ]).toMatch(/We both draw a salary/);
  });

  test('without trafficking nothing she shows stands for action, means or purpose', () => {
    const changed = told.scenario.variants?.[0]?.places ?? {};
    const places = shown('draw=2,v2', BEST_V2).flatMap(
      (id) => changed[id] ?? told.scenario.items.find((item) => item.id === id)?.places ?? [],
    );
    expect(new Set(places)).toEqual(new Set(['ordinary', 'unknown']));
  });

  test('the notes of each say only what was said and seen in it', () => {
    const strong = (telling: string) =>
      told.scenario.tellings[telling]?.find(({ levels }) => levels.DOCS === 3)?.text ?? '';
    expect(strong('plan')).toContain('“He has my license. For the insurance.”');
    expect(strong('plan-untold')).not.toMatch(license);
    expect(strong('plan-untold')).toContain('“Where’d I put your license?”');
    expect(strong('plan-v2')).toContain('“It’s what he calls me when I come back.”');
    expect(herWords('draw=2,v2', BEST_V2).join(' ')).toContain(
      'It’s what he calls me when I come back.',
    );
  });
});

test('no name of either set is said in the other', () => {
  const first = heard('draw=2', BEST).join(' ');
  const second = heard('draw=2,looks=1', BEST).join(' ');
  const names = told.scenario.cast.filter(({ other }) => other !== undefined);
  expect(names).toHaveLength(2);
  for (const { name, other = '' } of names) {
    expect(first).toContain(name);
    expect(first).not.toContain(other);
    expect(second).toContain(other);
    expect(second).not.toContain(name);
  }
});
