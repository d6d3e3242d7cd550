import { describe, expect, test } from 'vitest';
import { describeStory } from './holds.ts';
import { pathsOf, tell, walk, walkPath } from './walk.ts';

const told = tell('quarter-to-one');

const TALK = 'not-from-me another-building for-yourself on-your-own both-matter cant-guess';
const BEST = `be-comfortable ${TALK} call-first`;
const BEST_V2 =
  'be-comfortable not-from-me another-building half-is-yours coming-back both-matter cant-guess call-first';

/** One path a line: what is drawn, ending, telling, moves. Together they take every option. */
const paths = pathsOf(`
  draw=2 E1 plan ${BEST}
  draw=3,looks=1,third=0 E1 plan ${BEST}
  draw=0 E2 plan ${BEST}
  draw=1,looks=1,third=0 E2 plan ${BEST}
  draw=0,v2 E3 plan-v2 ${BEST_V2}
  draw=2,looks=1,third=0,v2 E3 plan-v2 ${BEST_V2}
  draw=2 E1 plan be-comfortable ${TALK} your-sister
  draw=2 E1 plan be-comfortable ${TALK} twelve-boxes
  draw=2 E1 plan ask-everybody right-there ${TALK} call-first
  draw=2 E1 plan be-comfortable ${TALK} ten-minutes-out without-asking
  draw=2 E4 no-plan be-comfortable ${TALK} ten-minutes-out on-its-way
  draw=2 E5 no-plan ask-everybody on-our-list ${TALK} twelve-boxes
  third=0 E5 no-plan grab-the-kitchen ${TALK} ten-minutes-out thank-me
  draw=0,v2 E5 no-plan-v2 how-they-go not-from-me another-building half-is-yours coming-back both-matter cant-guess ten-minutes-out without-asking
  draw=2 E3 plan ask-everybody same-noise a-form what-im-hearing own-card complaint-form kids-tonight legal-question your-sister
  draw=0,v2 E3 plan-v2 be-comfortable a-form what-im-hearing own-card complaint-form kids-tonight legal-question your-sister
  draw=2 E4 no-plan be-comfortable dont-worry why-let-him quick-ones has-a-name a-good-dad a-statement talk-early twelve-boxes
  third=0 E4 no-plan be-comfortable dont-worry worn-out wage-theft even-a-little understand-exactly a-statement forget-it your-sister
  draw=0,v2 E4 no-plan-v2 be-comfortable dont-worry worn-out on-paper a-word-for-it understand-exactly a-statement either-way your-sister
  draw=0,v2 E4 no-plan-v2 be-comfortable dont-worry why-let-him quick-anyway even-a-little a-good-dad legal-question twelve-boxes
  draw=0,v2 E4 plan-v2 be-comfortable dont-worry another-building half-is-yours coming-back both-matter cant-guess call-first
  draw=2 E1 plan be-comfortable nothing-leaves more-than another-building for-yourself on-your-own both-matter cant-guess call-first
  draw=2 E1 plan be-comfortable nothing-leaves mostly-true another-building for-yourself on-your-own both-matter cant-guess rest-i-keep call-first
  draw=2 E4 plan be-comfortable nothing-leaves other-half another-building for-yourself on-your-own both-matter cant-guess almost-never call-first
  draw=2 E4 plan be-comfortable nothing-leaves mostly-true another-building for-yourself on-your-own both-matter legal-question own-rules call-first
  draw=2 E1 plan be-comfortable nothing-leaves mostly-true another-building for-yourself on-your-own both-matter one-less-thing in-writing call-first
  draw=2 E4 plan be-comfortable not-from-me another-building for-yourself on-your-own both-matter one-less-thing very-unlikely call-first
  draw=2 E4 plan be-comfortable not-from-me another-building for-yourself on-your-own both-matter one-less-thing hot-to-drink call-first
  draw=2 E4 plan be-comfortable nothing-leaves other-half another-building for-yourself on-your-own both-matter a-statement either-way almost-never call-first
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
  const LIMITS = ['not-from-me', 'a-form', 'more-than', 'rest-i-keep', 'in-writing'];
  const OFFERS = ['be-comfortable', 'on-your-own', 'cant-guess', 'your-sister', 'call-first'];

  test('a plan is hers only after the limits were told, and with no promise left open', () => {
    const planned = ending('E1', 'E2', 'E3');
    expect(planned.length).toBeGreaterThan(20);
    for (const { moves } of planned) {
      expect(moves.some((move) => LIMITS.includes(move))).toBe(true);
      const made = moves.findLastIndex((move) =>
        ['nothing-leaves', 'one-less-thing'].includes(move),
      );
      const mended = moves.findLastIndex((move) =>
        ['more-than', 'rest-i-keep', 'in-writing'].includes(move),
      );
      expect(mended).toBeGreaterThanOrEqual(made);
      expect(moves).not.toContain('thank-me');
      expect(moves).not.toContain('on-its-way');
    }
  });

  test('leaving, and a plan to stay, take three real choices', () => {
    for (const { moves, variant } of ending('E1', 'E2')) {
      expect(variant).toBe('base');
      expect(OFFERS.filter((move) => moves.includes(move)).length).toBeGreaterThanOrEqual(3);
    }
  });

  test('the door closes exactly where he was alarmed twice', () => {
    const ALARM: { readonly [move: string]: number } = {
      'grab-the-kitchen': 1,
      'how-they-go': 2,
      'ask-everybody': 2,
      'twelve-boxes': 1,
      'ten-minutes-out': 2,
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
});

describe('how she was met is remembered', () => {
  test.each([
    [BEST.replace('be-comfortable', 'ask-everybody same-noise'), 'You asked me that with him'],
    [BEST.replace('be-comfortable', 'how-they-go'), 'You’d never met him, and you knew'],
    [BEST.replace('not-from-me', 'a-form'), 'Does this part go on the form too?'],
    [BEST.replace('another-building', 'why-let-him'), 'And nobody sends me anywhere.'],
    [BEST.replace('for-yourself', 'quick-ones'), 'One at a time, all right?'],
    [BEST.replace('on-your-own', 'has-a-name'), 'Don’t say that word again'],
    [BEST.replace('both-matter', 'a-good-dad'), 'Tell me what I have to do. You did before.'],
    [BEST.replace('cant-guess', 'legal-question'), 'The card on the washer is gone.'],
    [BEST, 'Both, then. Let’s do both.'],
    [BEST, 'I’ve never looked forward to the dentist before.'],
  ])('%s', (moves, words) => {
    expect(heard('draw=2', moves).join(' ')).toContain(words);
    const other =
      moves === BEST ? BEST.replace('both-matter cant-guess', 'a-good-dad legal-question') : BEST;
    expect(heard('draw=2', other).join(' ')).not.toContain(words);
  });

  test('a “never” that was not taken back comes apart in front of her', () => {
    const left = 'nothing-leaves mostly-true another-building for-yourself on-your-own both-matter';
    const said = herWords('draw=2', `be-comfortable ${left} cant-guess almost-never call-first`);
    expect(said).toContain('You said never.');
    const mended = left.replace('mostly-true', 'more-than');
    expect(herWords('draw=2', `be-comfortable ${mended} cant-guess call-first`)).not.toContain(
      'You said never.',
    );
  });
});

describe('what she tells answers to how she is asked', () => {
  const judge = 'He checks the miles. He says a judge would love to hear I left the kids.';
  const choir = /second altos/;

  test('the threat is told to one open question, with her leave', () => {
    expect(herWords('draw=2', BEST)).toContain(judge);
    for (const move of ['complaint-form', 'has-a-name', 'even-a-little']) {
      expect(herWords('draw=2', BEST.replace('on-your-own', move))).not.toContain(judge);
    }
  });

  test('the same question after pressure gets a few words', () => {
    const pressed = BEST.replace('not-from-me', 'a-form').replace(
      'another-building',
      'why-let-him',
    );
    const said = herWords('draw=2', pressed.replace('for-yourself', 'quick-ones'));
    expect(said).toContain('He checks the miles.');
    expect(said).not.toContain(judge);
  });

  test('she is open again after two moves without pressure', () => {
    const said = herWords('draw=2', BEST.replace('not-from-me', 'a-form'));
    expect(said).toContain('There.');
    expect(said).toContain('Two buildings.');
    expect(said).toContain('I ask. He decides.');
    expect(said).toContain(judge);
  });

  test('the choir comes up where there is trust, and nobody asks for it', () => {
    expect(herWords('draw=2', BEST).some((text) => choir.test(text))).toBe(true);
    const early = BEST.replace('another-building', 'why-let-him').replace(
      'for-yourself',
      'wage-theft',
    );
    expect(herWords('draw=2', early).some((text) => choir.test(text))).toBe(false);
  });
});

describe('two truths', () => {
  test('sound the same until money is asked about', () => {
    const [base, other] = [herWords('draw=2', BEST), herWords('draw=2,v2', BEST_V2)];
    const differ = base.findIndex((text, index) => text !== other[index]);
    expect(base[differ]).toMatch(/^The pay goes in the business account\./);
    expect(other[differ]).toMatch(/We both draw a salary\./);
  });

  test('without trafficking nothing she shows stands for action, means or purpose', () => {
    const { beats, lines } = follow('draw=2,v2', BEST_V2);
    const shown = [...beats.flatMap((beat) => beat.lines), ...lines].flatMap(
      ({ observations = [] }) => observations,
    );
    const changed = told.scenario.variants?.[0]?.places ?? {};
    const places = shown.flatMap(
      ({ id }) => changed[id] ?? told.scenario.items.find((item) => item.id === id)?.places ?? [],
    );
    expect(new Set(places)).toEqual(new Set(['ordinary', 'unknown']));
  });

  test('the notes of each say only what she said in it', () => {
    const strong = (telling: string) =>
      told.scenario.tellings[telling]?.find(({ levels }) => levels.DOCS === 3)?.text ?? '';
    expect(strong('plan')).toContain('keeps her license “for the insurance”');
    expect(heard('draw=2', BEST).join(' ')).toMatch(
      /business account.*has my license\. For the ins/,
    );
    expect(strong('plan-v2')).toContain('both draw a salary and license is in the car');
    expect(heard('draw=2,v2', BEST_V2).join(' ')).toMatch(
      /We both draw a salary.*license is in the car\./,
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
