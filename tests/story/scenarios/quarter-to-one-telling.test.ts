import { describe, expect, test } from 'vitest';
import { walkPath } from '../walk.ts';
import { BEST, BEST_V2, drawOf, heard, herWords, shown, TALK, told } from './quarter-to-one.ts';

const license = /got my license/;

describe('what she tells answers to how she was met', () => {
  const neck = 'My neck. In March.';

  test('the license is told, half told or kept, and seen from the porch instead', () => {
    expect(herWords('draw=2', BEST).join(' ')).toMatch(license);
    expect(shown('draw=2', BEST)).toContain('license');
    const half = BEST.replace('all-of-it no-coat', 'whole-time what-keeps')
      .replace(' on-your-own', '')
      .replace(' one-sentence', '');
    const kept = half.replace('anywhere', 'where-talk').replace('whole-time', 'sign-first');
    expect(herWords('draw=2', half)).toContain(
      'It’s four miles to the shoe store. I don’t drive much.',
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
      'anywhere no-coffee whole-time no-coat shoes still-here one-sentence both-matter a-lawyer till-joan';
    expect(heard('draw=2', porch)).toContain('Only getting my jacket. You two carry on.');
    expect(herWords('draw=2', porch).join(' ')).not.toMatch(license);
  });

  test('her danger can be told her once, and she gives it back', () => {
    const once = BEST.replace('still-here one-sentence', 'say-it-once');
    expect(herWords('draw=2', once).join(' ')).toContain('You said it once. Thank you for that.');
    expect(herWords('draw=2', BEST).join(' ')).not.toContain('Thank you for that.');
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
            moves: (fifth === 0 || !lethality_screen
              ? moves
              : moves.replace('still-here', 'say-high sit-down-too')
            ).split(' '),
          },
        )
          .lines.map(({ text }) => text)
          .join(' ');
      expect(where(true, 0)).toContain('That comes out low, ma’am, with one skipped.');
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
    [BEST.replace('no-coffee', 'take-the-cup'), 'He’ll ask me whether you drank it.'],
    [BEST.replace('all-of-it', 'sign-first'), 'Does this part go on the form, too?'],
    [BEST.replace('all-of-it', 'door-first two-can-wait'), 'Then you said they could wait.'],
    [BEST.replace('no-coat', 'what-keeps'), 'A mortgage keeps me'],
    [BEST.replace('shoes on-your-own', 'call-that'), 'You had a word ready.'],
    [BEST.replace('both-matter', 'no-good-dad'), 'Tell me what I have to do. You did before.'],
    [BEST.replace('a-lawyer', 'look-at-yours'), 'That’s a different Thursday.'],
    [BEST.replace('a-lawyer', 'statement for-whenever'), 'It went down the side, by the trap.'],
    [BEST, 'The doctor. Could somebody come with me?'],
  ])('%s', (moves, words) => {
    expect(heard('draw=2', moves).join(' ')).toContain(words);
    const other = moves === BEST ? BEST.replace('still-here one-sentence', 'explain-tool') : BEST;
    expect(heard('draw=2', other).join(' ')).not.toContain(words);
  });

  test('a “never” that was not taken back comes apart in front of her', () => {
    const left = 'no-coat shoes still-here both-matter a-lawyer';
    const said = herWords(
      'draw=2',
      `anywhere no-coffee never cant-bear ${left} own-rules till-joan`,
    );
    expect(said).toContain('Nothing ever leaves, you said.');
    expect(said.join(' ')).toContain('I’ve been going over what I said to you');
    const mended = herWords(
      'draw=2',
      `anywhere no-coffee never or-dont-start no-coat shoes on-your-own still-here one-sentence both-matter a-lawyer till-joan`,
    );
    expect(mended.join(' ')).not.toContain('I’ve been going over what I said to you');
  });
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
    expect(strong('plan')).toContain('“He’s got my license. It’s for the insurance.”');
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
