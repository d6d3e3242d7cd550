import { describe, expect, test } from 'vitest';
import { pathsOf, tell, walk, walkPath } from '../walk.ts';
import { describeStory } from './holds.ts';

const told = tell('waiting-room-three');
const { scenario } = told;

const paths = pathsOf(`
  third=1,fifth=1 E2 chart one-to-one ice-and-wait the-fall let-him-finish needed-tomorrow who-else lawyer-now only-you
  third=2,fifth=0,looks=1 E2 chart one-to-one hold-first the-fall where-the-hand needed-tomorrow who-else lawyer-now not-today
  third=0,looks=1 E1 chart one-to-one ice-and-wait the-fall let-him-finish needed-tomorrow how-housing lawyer-now only-you
  third=1,fifth=1,v5 E2 chart-v5 one-to-one hold-first the-fall let-him-finish needed-tomorrow who-else lawyer-now only-you
  third=1 E1 chart one-to-one hold-first the-fall let-him-finish needed-tomorrow leave-it thursday-line only-you
  third=0,v5,looks=1 E1 chart-v5 one-to-one ice-and-wait glad-you-came needed-tomorrow how-housing thursday-line not-today
  third=1 E1 chart one-to-one hold-first what-surface needed-tomorrow leave-it thursday-line safe-way
  third=1 E3 chart one-to-one app the-fall nine-in-the-hall needed-tomorrow leave-it lawyer-now only-you
  third=1,v5 E3 chart-untold start-with-you mihai glad-you-came housing thursday-line not-today
  third=1 E3 chart-untold one-to-one ice-and-wait the-fall let-him-finish four what-worst not-today
  third=1,v5 E1 chart-v5 could-you-ask hold-first mine-to-get-right the-fall let-him-finish needed-tomorrow leave-it nobody-will can-be-asked only-you
  third=1,looks=1 E3 chart one-to-one ice-and-wait the-fall let-him-finish needed-tomorrow leave-it nobody-will have-my-word in-bold tear-it-up
  third=1 E3 chart one-to-one ice-and-wait glad-you-came needed-tomorrow leave-it nobody-will watch-you-worry in-bold be-sure
  third=1 E5 chart-untold one-to-one ice-and-wait glad-you-came first-off i-put-it-there thursday-line in-bold our-mistake
  third=1 E5 chart-untold fair-idea somebody-had-to app what-surface first-off too-tight nobody-will have-my-word safe-way
  third=1 E5 chart-untold fair-idea his-ride-home ice-and-wait somebody first-off services-depend phone-in hear-from-you hold-for-obs yours-either-way
  third=1,v5,looks=1 E5 chart-v5 one-to-one ice-and-wait the-fall let-him-finish needed-tomorrow leave-it phone-in had-to-start hold-for-obs needs-you-back
  third=1 E5 chart one-to-one ice-and-wait the-fall let-him-finish needed-tomorrow leave-it phone-in part-of-paperwork hold-for-obs till-its-read
  third=1,v5 E4 work could-you-ask ice-and-wait my-mistake the-fall let-him-finish needed-tomorrow leave-it eleven only-you
  third=1 E4 work could-you-ask mihai so-short-tonight somebody four eleven safe-way
  third=1,looks=1 E2 chart fair-idea his-ride-home hold-first the-fall let-him-finish needed-tomorrow how-housing lawyer-now only-you
  third=1,looks=1 E4 work fair-idea just-came-out hold-first the-fall let-him-finish needed-tomorrow leave-it thursday-line in-bold
`);

describeStory(told, paths);

const TALK = 'the-fall let-him-finish needed-tomorrow who-else';
const BEST = `ice-and-wait ${TALK} thursday-line only-you`;

const follow = (drawn: string, moves: string) =>
  pathsOf(`${drawn} - - ${moves}`).map((path) => walkPath(told, path))[0];

/** What somebody says on one path. */
const said = (drawn: string, moves: string, who = 'ilie'): readonly string[] =>
  follow(drawn, moves)
    ?.lines.filter((line) => line.who === who)
    .map(({ text }) => text) ?? [];

/** What one path shows for the notebook. */
const shown = (drawn: string, moves: string): readonly string[] =>
  follow(drawn, moves)?.lines.flatMap(({ observations = [] }) =>
    observations.map(({ id }) => id),
  ) ?? [];

describe('endings', () => {
  const drawn = Array.from({ length: 300 }, (_, run) =>
    walk(
      told,
      { seed: run * 1024 },
      ({ options }, turn) => options[(run * 7 + turn * (run % 5)) % options.length]?.id ?? '',
    ),
  );
  const LIMITS = ['ice-and-wait', 'hold-first'];
  const LINES = ['lawyer-now', 'thursday-line'];
  const ALARM: { readonly [move: string]: number } = {
    'start-with-you': 1,
    'could-you-ask': 1,
    'fair-idea': 2,
    'his-ride-home': -1,
    'lawyer-now': 1,
    eleven: 2,
    'in-bold': 2,
  };

  test('a way of his own, or a call, comes only after the limits and three real choices', () => {
    const reached = drawn.filter(({ ending }) => ending.id === 'E1' || ending.id === 'E2');
    expect(reached.length).toBeGreaterThan(0);
    for (const { moves } of reached) {
      expect(moves.some((move) => LIMITS.includes(move))).toBe(true);
      const offered = [LIMITS, ['needed-tomorrow'], LINES, ['only-you', 'not-today']];
      const met = offered.filter((each) => each.some((move) => moves.includes(move)));
      expect(met.length).toBeGreaterThanOrEqual(3);
    }
  });

  test('she takes him out where she was given cause twice, and never else', () => {
    for (const { ending, moves } of drawn) {
      const alarmed = moves.reduce((sum, move) => sum + (ALARM[move] ?? 0), 0);
      expect(ending.id === 'E4').toBe(alarmed >= 3);
    }
  });

  test('one time in three the line just rings, whatever was done', () => {
    const moves = `one-to-one ${BEST.replace('thursday-line', 'lawyer-now')}`;
    const endings = [0, 1, 2].map((third) => follow(`third=${third}`, moves)?.ending.id);
    expect(endings).toEqual(['E1', 'E2', 'E2']);
    expect(said('third=0', moves).join(' ')).toContain('So what do I say I was doing in here?');
  });

  test('one time in five he skips the question about home, whatever was done', () => {
    expect(said('fifth=0', `one-to-one ${BEST}`)).toContain('I’ll skip that one.');
    expect(said('fifth=1', `one-to-one ${BEST}`)).toContain('My brother. He signed for the loan.');
  });
});

describe('what he tells answers to how he was met', () => {
  const drawer = 'It’s in her drawer. To keep it safe.';
  const asked = 'could-you-ask hold-first';
  const rest = 'the-fall let-him-finish needed-tomorrow';

  test.each([
    ['told', `one-to-one ${BEST}`, drawer],
    [
      'half told, after she was asked in his place',
      `${asked} my-mistake ${rest} thursday-line only-you`,
      'It’s at the office.',
    ],
    [
      'kept, after his fall was doubted through an app',
      'one-to-one app somebody needed-tomorrow thursday-line only-you',
      'I have what I need.',
    ],
    [
      'told, after it was put right in his own language',
      `${asked} mine-to-get-right ${rest} leave-it thursday-line only-you`,
      drawer,
    ],
    [
      'half told, with somebody he may know outside',
      'one-to-one mihai the-fall let-him-finish needed-tomorrow thursday-line only-you',
      'It’s at the office.',
    ],
  ])('his passport: %s', (_, moves, words) => {
    expect(said('fifth=1', moves)).toContain(words);
    expect(said('fifth=1', moves).includes(drawer)).toBe(words === drawer);
    expect(shown('fifth=1', moves).includes('passport-drawer')).toBe(words === drawer);
    expect(shown('fifth=1', moves).includes('blank-id')).toBe(words !== drawer);
  });

  test('four questions at once shorten all he says from then on', () => {
    const after = said(
      'third=1',
      `one-to-one ice-and-wait what-surface four thursday-line only-you`,
    );
    expect(after).toContain('If I complain they will send me home.');
  });
});

describe('two truths behind one surface', () => {
  test('are the same until the question about his passport', () => {
    const [base, other] = ['fifth=1', 'fifth=1,v5'].map((one) => said(one, `one-to-one ${BEST}`));
    const differ = base?.findIndex((text, index) => text !== other?.[index]) ?? 0;
    expect(base?.[differ]).toBe('It’s in her drawer. To keep it safe.');
    expect(other?.[differ]).toBe('I’d take it out of my own things. The office has copies.');
  });

  test('only one of them holds a means', () => {
    const holding = scenario.items.filter(({ places }) => places.includes('means'));
    const places = scenario.variants?.[0]?.places ?? {};
    expect(holding.map(({ id }) => id)).toContain('passport-drawer');
    for (const { id } of holding) expect(places[id]).toEqual(['ordinary', 'unknown']);
  });
});

describe('what was done before comes back', () => {
  test.each([
    [
      `could-you-ask ice-and-wait my-mistake ${TALK} thursday-line only-you`,
      'You asked her about me. What did she say I said?',
    ],
    [`fair-idea just-came-out ${BEST}`, 'In the van she’ll ask me what I told you.'],
    [`start-with-you ${BEST}`, 'Which one did she tell?'],
    [`one-to-one ${BEST}`, 'This one is not for a report.'],
    [`one-to-one ${BEST}`, 'Does the phone work today?'],
    [
      `one-to-one ${BEST.replace('ice-and-wait', 'hold-first')}`,
      'First the phone, same as before.',
    ],
    [
      `one-to-one ${BEST.replace('thursday-line', 'lawyer-now')}`,
      'She’ll ask me what took so long.',
    ],
    [
      `one-to-one ${BEST.replace('thursday-line', 'what-worst')}`,
      'The man in July. Is he in what you wrote?',
    ],
    [`one-to-one ${BEST.replace('thursday-line', 'eleven')}`, 'I don’t know what’s on it.'],
  ])('%s', (moves, words) => {
    expect(said('third=1,fifth=1', moves).join(' ')).toContain(words);
  });
});

describe('endings know a serious error that was left open, and not one put right', () => {
  const left = 'We’re done here. You can mail the rest.';
  test.each([
    [`one-to-one ${BEST.replace('only-you', 'in-bold our-mistake')}`, 'Since then she reads'],
    [`one-to-one ${BEST.replace('only-you', 'hold-for-obs needs-you-back')}`, 'Today I can go'],
    [`one-to-one ${BEST.replace('thursday-line', 'nobody-will have-my-word')}`, 'who says that'],
    [`fair-idea just-came-out ${BEST.replace('only-you', 'in-bold')}`, 'Say it so that she hears'],
  ])('%s', (moves, words) => {
    expect(said('third=1,fifth=1', moves).join(' ')).toContain(words);
    const mended = moves
      .replace('our-mistake', 'tear-it-up')
      .replace('needs-you-back', 'yours-either-way')
      .replace('have-my-word', 'can-be-asked')
      .replace('just-came-out', 'his-ride-home')
      .replace(/in-bold$/, 'only-you');
    expect(said('third=1,fifth=1', mended).join(' ')).not.toContain(words);
    expect(said('third=1,fifth=1', mended, 'doyle')).not.toContain(left);
  });
});

test.each([
  ['looks=0', 'Ilie', 'Marin'],
  ['looks=1', 'Marin', 'Ilie'],
])('%s says its own names only', (looks, own, other) => {
  const text = said(looks, `one-to-one ${BEST}`, 'doyle').join(' ');
  expect(text).toContain(own);
  expect(text).not.toContain(other);
});
