import { describe, expect, test } from 'vitest';
import { pathsOf, tell, walk, walkPath } from '../walk.ts';
import { describeStory } from './holds.ts';

const told = tell('three-chairs');

const paths = pathsOf(`
draw=2,third=1,fifth=2 E1 went her-name which-one from-the-bottom skip-one what-goes-in stay-close knock not-really own-hand all-together speaker wake-her
draw=3,third=1,fifth=2 E1 went-asked throw-out only-safe play-on haddads-no what-goes-in tell-him-hi which-door not-your-job asks-him talk-about-it three-boxes speaker five-to
draw=3,third=2,fifth=3 E2 slept her-name these-chairs play-on haddads-no told-you-wrong what-goes-in stay-close softly poster talk-about-it a-lawyer my-name-on-it how-i-meant-it let-sleep
draw=0,third=2,fifth=2 E2 slept-asked her-name only-safe play-on haddads-no put-in struck tell-him-hi pass-it-on poster talk-about-it all-together ten-minutes what-and-not let-sleep
draw=2,third=1,fifth=1 E3 seventeen-other after-that mostly-nobody who-taught haddads-no ask-back vending-machine not-yours poster talk-about-it a-lawyer ten-minutes what-and-not let-sleep
draw=1,third=1,fifth=1 E3 seventeen-other her-name these-chairs play-on few-days small-ones not-bad stay-close price-first asks-him whenever-ready all-together ten-minutes cant-sleep five-to
draw=1,third=0,fifth=1 E3 seventeen throw-out mostly-nobody play-on haddads-no what-goes-in vending-machine knock in-quotes talk-about-it all-together ten-minutes like-dogs let-sleep
draw=1,third=1,fifth=1 E4 left-asked her-name these-chairs play-on from-mine best-hand one-minute put-in struck tell-him-hi price-first asks-him whenever-ready all-together my-name-on-it ask-her-yourself wheelchair so-peaceful
draw=3,third=0,fifth=1 E4 left read-it only-safe play-on few-days you-two stay-close pass-it-on in-quotes talk-about-it a-lawyer upstairs last-quarters wheelchair couldnt-stand
draw=1,third=2,fifth=0 E4 left-night throw-out mostly-nobody play-on haddads-no not-bad tell-him-hi leave-her-out no-name asks-him whenever-ready a-lawyer goodnights let-sleep
draw=3,third=1,fifth=1 E4 left-night read-it on-the-sheet who-taught from-mine two-words what-goes-in stay-close missing-you asks-him own-hand all-together ten-minutes who-stays let-sleep
draw=0,third=0,fifth=2 E4 left-asked her-name mostly-nobody play-on from-mine face-up put-in is-it-a-lot vending-machine price-first asks-him talk-about-it three-boxes upstairs take-back wheelchair couldnt-stand
draw=2,third=0,fifth=1 E4 left her-name mostly-nobody play-on haddads-no what-goes-in stay-close leave-her-out be-mad-here asks-him talk-about-it all-together upstairs nothing-happens wheelchair nobody-asked-her
draw=1,third=0,fifth=0 E4 left-asked her-name which-one play-on haddads-no what-goes-in stay-close which-door a-cocoa poster whenever-ready all-together ten-minutes what-and-not five-to
draw=3,third=0,fifth=0 E4 left-asked her-name on-the-sheet from-the-bottom from-mine best-hand what-goes-in vending-machine which-door you-can-nod in-quotes talk-about-it all-together speaker let-sleep
draw=1,third=1,fifth=0 E4 left-asked after-that mostly-nobody play-on haddads-no put-in are-we-all-right stay-close pass-it-on not-really own-hand all-together speaker let-sleep
draw=2,third=1,fifth=0 E4 left her-name mostly-nobody play-on skip-one what-goes-in stay-close leave-her-out in-the-morning asks-him whenever-ready three-boxes speaker five-to
draw=2,third=1,fifth=3 E5 stayed after-that mostly-nobody play-on haddads-no what-goes-in tell-him-hi passed-on in-quotes own-hand a-lawyer my-name-on-it let-me-down let-sleep
draw=0,third=1,fifth=3 E5 stayed-asked her-name mostly-nobody who-taught haddads-no put-in struck stay-close price-first asks-him whenever-ready three-boxes speaker let-sleep`);

describeStory(told, paths, {
  named: /4, runaway, bed|That’s my runaway|it says child trafficking/,
});

const walks = Array.from({ length: 300 }, (_, run) =>
  walk(
    told,
    { seed: run * 992 },
    ({ options }, turn) => options[(run * 5 + turn * (run % 7) + turn) % options.length]?.id ?? '',
  ),
);
const textOf = ({ lines }: (typeof walks)[number]): string =>
  lines.map(({ text }) => text).join('\n');

test('it waits for somebody with lived experience and for child protection', () => {
  expect(told.scenario.needs).toEqual(['survivor-consultant', 'child-protection']);
  expect(told.scenario.minor).toBe(true);
});

test('the word of the law is said once, and not by the learner or by her', () => {
  for (const { lines } of walks) {
    const saying = lines.filter(({ text }) => /traffick/i.test(text));
    expect(saying.map(({ who }) => who)).toEqual(['haddad']);
  }
});

test('a room that is kept for her brother is reported the same evening, whatever else is', () => {
  for (const one of walks) {
    const text = textOf(one);
    if (!text.includes('There’s a room in it for my brother')) continue;
    expect(text).toMatch(/You call (?:\S+ )+from the desk/);
  }
});

test('Jules is named only on a path on which she was told of the call before the ending, or it was an error', () => {
  for (const { lines, moves } of walks) {
    const named = lines.some(({ text }) => text.startsWith('The one I really owe is Jules.'));
    if (!named) continue;
    const left = moves.includes('leave-her-out') && !moves.includes('be-mad-here');
    expect(lines.some(({ text }) => text.includes('Where Jules may be is for others'))).toBe(!left);
  }
});

test('no good line asks what happened, how much, or where anybody is', () => {
  const asking =
    /what happened|how much|how many|where (?:is|would|does|did)|this morning|on the video/i;
  const good = told.beats
    .flatMap(({ options }) => options.map(({ option }) => option))
    .filter(
      ({ levels }) => Object.values(levels).length > 0 && Math.min(...Object.values(levels)) >= 2,
    );
  expect(good.length).toBeGreaterThan(10);
  expect(good.filter(({ text }) => asking.test(text)).map(({ id }) => id)).toEqual([]);
});

test('words for what she wears are these: socks, a sweatshirt, a coat, shoes', () => {
  const others =
    /\b(?:dress|skirt|jeans|shorts|leggings|makeup|nails|jacket|hoodie|bra|underwear)\b/i;
  expect(walks.filter((one) => others.test(textOf(one))).length).toBe(0);
});

describe('good work also meets a no', () => {
  const BEST = 'her-name mostly-nobody play-on haddads-no what-goes-in vending-machine';
  const REST = 'asks-him own-hand three-boxes speaker wake-her';
  test.each([
    ['draw=1,third=1,fifth=0', `${BEST} softly ${REST}`, 'E4'],
    ['draw=1,third=0,fifth=1', `${BEST} knock ${REST}`, 'E3'],
    ['draw=1,third=1,fifth=2', `${BEST} knock ${REST}`, 'E1'],
  ])('%s %s: %s', (drawn, moves, ending) => {
    const [path] = pathsOf(`${drawn} ${ending} - ${moves}`);
    if (path === undefined) throw new Error('no path');
    expect(walkPath(told, path).ending.id).toBe(ending);
  });
});

test('she is not drawn while she sleeps', () => {
  const [asleep] = told.beats.filter(({ head }) => head?.type === 'beat' && head.id === 'B8');
  const opening = asleep?.lines.filter(({ text }) => text.startsWith('Nine thirty-five.')) ?? [];
  expect(opening.map(({ tags }) => tags.leaves)).toEqual([['joss'], ['joss']]);
});
