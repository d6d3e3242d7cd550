import { describe, expect, test } from 'vitest';
import { pathsOf, tell, walk, walkPath } from '../walk.ts';
import { describeStory } from './holds.ts';

const told = tell('by-breakfast');
const { scenario } = told;

const paths = pathsOf(`
third=2 E1 clinic-told no-charges turn-clipboard other-half whole-thing say-nothing kept everyone with-you three-weeks
third=1 E1 clinic-told no-charges turn-clipboard other-half whole-thing no-need nothing-counts yours with-you dont-worry
third=0 E2 clinic-told no-charges turn-clipboard other-half whole-thing which-is-it nothing-counts yours with-you does-not-say
third=2 E1 clinic no-charges twenty-seven pretty-star what-vic kept everyone with-you three-weeks
third=0 E2 clinic no-charges twenty-seven pretty-star what-vic kept yours with-you three-weeks
third=1 E1 card what-know twenty-seven popular look-like nothing-counts everyone keep-here
third=0 E2 card what-know twenty-seven popular need-to-pick nothing-counts yours keep-here
third=1 E1 card no-charges twenty-seven other-half whole-thing say-nothing nothing-counts everyone curb back-inside
third=1 E1 called no-charges twenty-seven other-half whole-thing say-nothing nothing-counts everyone never-forgive on-speaker
third=0 E2 called no-charges twenty-seven other-half whole-thing say-nothing nothing-counts everyone never-forgive on-speaker
third=1 E3 nothing-told no-charges turn-clipboard other-half whole-thing say-nothing kept both-sides how-keep
third=1 E3 clinic-told no-charges turn-clipboard other-half whole-thing say-nothing kept both-sides with-you three-weeks
third=1 E3 nothing no-charges say-twenty-nine his-name good-star look-like anything both-sides how-keep
third=1 E3 nothing no-charges twenty-seven other-half look-like anything front-of-line no-line how-keep
third=1 E3 card no-charges twenty-seven other-half look-like anything everyone curb forget-the-card
third=1 E3 called what-know turn-clipboard popular need-to-pick anything everyone never-forgive on-speaker
third=1 E4 nothing read-sheet twenty-seven his-name have-to-ask what-vic at-first both-sides with-you three-weeks
third=1 E4 card so-much-more twenty-seven his-name one-myself what-vic at-first front-of-line like-a-trade curb half-the-town
third=1 E4 called so-much-more twenty-seven pretty-star what-vic anything front-of-line more-coffee never-forgive on-speaker
third=1 E5 called no-charges twenty-seven other-half whole-thing say-nothing nothing-counts everyone never-forgive one-day
third=0 E5 called no-charges twenty-seven other-half whole-thing say-nothing nothing-counts everyone never-forgive have-everything`);

describeStory(told, paths);

/** What somebody says on one path. */
const said = (moves: string, who: string | undefined = 'alexis', drawn = 'third=2') =>
  pathsOf(`${drawn} - - ${moves}`).flatMap((path) =>
    walkPath(told, path)
      .lines.filter((line) => line.who === who)
      .map(({ text }) => text),
  );

const drawn = Array.from({ length: 300 }, (_, run) =>
  walk(
    told,
    { seed: run * 1024 },
    ({ options }, turn) => options[(run * 7 + turn * (run % 5)) % options.length]?.id ?? '',
  ),
);

describe('endings', () => {
  test('over her head is a call she said no to, not owned up to', () => {
    for (const { ending, moves } of drawn) {
      const open = moves.includes('never-forgive') && !moves.includes('on-speaker');
      expect(ending.id === 'E5').toBe(open);
    }
  });

  test('she leaves with something of her own only after the limits and three real choices', () => {
    const reached = drawn.filter(({ ending }) => ending.id === 'E1' || ending.id === 'E2');
    expect(reached.length).toBeGreaterThan(0);
    for (const { moves } of reached) {
      expect(moves.includes('no-charges') || moves.includes('what-know')).toBe(true);
      const choices = ['nothing-counts', 'everyone', 'yours', 'with-you', 'keep-here'];
      expect(moves.filter((move) => choices.includes(move)).length).toBeGreaterThanOrEqual(2);
    }
  });

  test('a card held out at the curb and left there is no way out of her own', () => {
    for (const { moves, ending } of drawn) {
      if (!moves.includes('curb') || moves.includes('back-inside')) continue;
      expect(['E3', 'E4']).toContain(ending.id);
    }
  });

  test('the note that can be filed is about how she left', () => {
    const about = { curb: 'card', 'keep-here': 'card', 'never-forgive': 'called' } as const;
    for (const { ending, moves } of drawn) {
      const last = moves.find((move) => move in about) as keyof typeof about | undefined;
      const kind = ending.telling.replace('-told', '');
      const own = ['E1', 'E2'].includes(ending.id) ? ['clinic'] : ['clinic', 'nothing'];
      expect(last === undefined ? own : [about[last]]).toContain(kind);
      if (!moves.includes('with-you') && last === undefined) expect(kind).toBe('nothing');
    }
  });
});

describe('the case stays open', () => {
  test('no truth is told, and no item belongs to means or purpose', () => {
    expect(scenario.debrief.truth).toBeUndefined();
    for (const { id, places } of scenario.items) {
      expect(places, id).toEqual(expect.arrayContaining(['ordinary', 'unknown']));
      expect(places.includes('means') || places.includes('purpose'), id).toBe(false);
    }
  });

  test('nothing said, seen or explained tells whether Vic is a man or a woman', () => {
    const lines = told.outline.parts.flatMap((part) => part.lines.map(({ text }) => text));
    const about = [...lines, JSON.stringify(scenario)].filter((text) => /\bVic\b/.test(text));
    expect(about.length).toBeGreaterThan(3);
    for (const text of about)
      expect(text).not.toMatch(/\bVic\b[^.“”]*\b(he|she|him|his|husband)\b/);
  });
});

describe('what she says of her ID answers to how she was met', () => {
  const rest = 'everyone with-you three-weeks';
  const grown = 'no-charges turn-clipboard other-half whole-thing say-nothing';

  test.each(['nothing-counts', 'kept'])('told where trust grew, after %s', (line) => {
    const words = said(`${grown} ${line} ${rest}`).join(' ');
    expect(words).toContain('Vic holds it so I don’t lose it.');
    expect(words).toContain('It’s both.');
  });

  test.each([
    ['half', 'what-know twenty-seven pretty-star', 'look-like', 'It’s somewhere.'],
    ['a lie, well told', 'so-much-more twenty-seven other-half', 'look-like', 'My ID’s in my bag'],
    [
      'nothing',
      'read-sheet say-twenty-nine his-name good-star',
      'what-vic',
      'You’ve been a treat.',
    ],
  ])('%s', (_, start, third, words) => {
    const moves = `${start} ${third} nothing-counts ${rest}`;
    const all = said(moves).join(' ');
    expect(all).toContain(words);
    expect(all).not.toContain('Vic holds it');
  });

  test('where she did not say it, the desk shows that she has none', () => {
    const items = (moves: string) =>
      pathsOf(`third=2 - - ${moves}`).flatMap((path) =>
        walkPath(told, path).beats.flatMap(({ lines }) =>
          lines.flatMap(({ observations = [] }) => observations.map(({ id }) => id)),
        ),
      );
    expect(items(`${grown} anything ${rest}`)).toContain('no-id');
    expect(items(`${grown} kept ${rest}`)).not.toContain('no-id');
  });
});

describe('what was done before comes back', () => {
  const rest = 'anything both-sides keep-here';
  test.each([
    [`so-much-more twenty-seven popular look-like ${rest}`, 'Does it come with dental?'],
    [`no-charges twenty-seven other-half look-like ${rest}`, 'You don’t write much down'],
    [`no-charges twenty-seven his-name good-star look-like ${rest}`, 'a box on that clipboard'],
    [`no-charges twenty-seven other-half what-vic ${rest}`, 'does this one always guess?'],
    [`read-sheet twenty-seven popular look-like ${rest}`, 'You never did read it to me.'],
  ])('%s', (moves, words) => {
    expect(said(moves).join(' ')).toContain(words);
  });

  test('Lund has something to say of a bare wall, and of somebody hurried out', () => {
    const start = 'no-charges twenty-seven other-half look-like';
    expect(said(`${start} kept both-sides keep-here`, 'lund')).toContain(
      'I’ve wanted to do that for two years.',
    );
    const hurried = 'read-sheet twenty-seven popular look-like at-first both-sides keep-here';
    expect(said(hurried, 'lund').join(' ')).toContain('I thought it was a kindness.');
  });

  test('one time in three the printer costs her breakfast, whatever was said well', () => {
    const best =
      'no-charges turn-clipboard other-half whole-thing say-nothing kept everyone with-you three-weeks';
    for (const third of [0, 1, 2]) {
      const late = said(best, 'alexis', `third=${third}`).join(' ').includes('You people, and one');
      expect(late).toBe(third === 1);
    }
  });

  test('a sting at the start shortens her until two quiet moves have passed', () => {
    const after = said(`read-sheet twenty-seven popular look-like ${rest}`);
    expect(after.join(' ')).not.toContain('You went to school for this?');
  });
});
