import { describe, expect, test } from 'vitest';
import type { SessionState } from '../../../src/core/run/state.ts';
import type { Carried } from '../../../src/core/scenario/carried.ts';
import { othersIn } from '../../../src/core/scenario/line/in-sight.ts';
import { debrief as makeDebrief } from '../../../src/core/scoring/debrief.ts';
import { contentOf } from '../../content.ts';
import { begin, finish, must, say } from '../../session/drive.ts';
import { pathsOf, tell, walkPath } from '../walk.ts';
import { describeStory } from './holds.ts';

const told = tell('thursday');
const content = contentOf('thursday');

/** One path a line: what is known and drawn, ending, telling, moves. Together they take every option. */
const paths = pathsOf(`
  met=trusted,danger_said=true,ending=E1,third=1 E1 alone-told eleven-ten two-names our-paperwork her-list detective both-orders into-the-plan walk-in-numb
  met=trusted,neck_told=true,ending=E2,third=1 E3 alone-told eleven-ten her-sum our-paperwork her-list say-the-two both-orders into-the-plan walk-in-numb
  met=trusted,ending=E3,third=0,looks=1 E2 alone-told phone-check her-sum look-at-joan her-list detective what-changes into-the-plan walk-in-numb
  met=trusted,thursday=true,third=1 E2 together-told since-then nod her-sum our-paperwork the-strongest your-decision nine-days where-kept leave-a-bag
  met=trusted,third=1 E5 together so-glad no-other-word pays-for-it save-minutes duty-to-others file-today write-nothing promise-me
  met=trusted,third=1 E1 alone-told eleven-ten two-names our-paperwork her-list duty-to-others both-orders into-the-plan promise-me
  met=neutral,ending=E4,third=1 E1 alone-told sister-out two-names our-paperwork her-list detective both-orders write-nothing walk-in-numb
  met=neutral,thursday=true,third=1 E3 together both-in booked-solid what-think look-at-joan take-notes say-the-two what-changes into-the-plan not-today
  met=neutral,third=1 E3 alone-told morning-off her-sum our-paperwork her-list say-the-two nine-days where-kept walk-in-numb
  met=neutral,third=2,looks=1 E1 alone-told phone-check two-names our-paperwork her-list detective file-today write-nothing leave-a-bag
  met=harmed,draw=2,third=1 E3 alone-told step-back her-sum our-paperwork her-list say-the-two both-orders into-the-plan walk-in-numb
  met=harmed,draw=3,thursday=true,ending=E5,third=1 E1 alone-told sorry-door named-a-day two-names our-paperwork her-list detective both-orders write-nothing walk-in-numb
  met=harmed,draw=2,third=1 E5 together about-me no-other-word pays-for-it save-minutes duty-to-others what-changes into-the-plan promise-me
  met=harmed,draw=2,third=1 E5 alone so-glad what-think look-at-joan her-list detective nine-days where-kept walk-in-numb
  met=harmed,draw=2,card_left=true,third=1 E1 alone-told own-the-card her-sum our-paperwork her-list detective file-today write-nothing walk-in-numb
  met=harmed,draw=2,card_left=true,danger_said=true,neck_told=true,thursday=true,ending=E4,third=0 E3 alone-told down-the-hall nod two-names our-paperwork her-list say-the-two both-orders into-the-plan walk-in-numb
  met=harmed,draw=3,card_left=true,third=0 E5 together throw-it-out what-think look-at-joan take-notes detective both-orders write-nothing leave-a-bag
  met=harmed,draw=2,card_left=true,third=1 E1 alone-told sorry-door her-sum our-paperwork her-list detective what-changes into-the-plan walk-in-numb
  met=none,third=1 E1 alone-told cross-it-out two-names our-paperwork her-list detective nine-days where-kept walk-in-numb
  met=none,third=1 E1 alone-told phone-check her-sum our-paperwork her-list detective file-today write-nothing not-today
  met=none,third=0 E2 together worry-less her-sum look-at-joan the-strongest your-decision both-orders into-the-plan leave-a-bag
  met=none,third=1,looks=1 E3 together line-by-line what-think pays-for-it take-notes say-the-two both-orders write-nothing walk-in-numb
  met=none,third=1 E1 alone worry-less what-think look-at-joan her-list detective what-changes into-the-plan walk-in-numb
  met=harmed,draw=0 E4 chair keep-the-hour
  met=harmed,draw=1,card_left=true E4 chair till-quarter-past
  met=harmed,draw=0,thursday=true E4 chair swing-by do-not-go
  met=harmed,draw=0 E4 chair swing-by a-neighbor
  met=harmed,draw=1,ending=E5 E4 chair swing-by rather-sorry
  met=harmed,draw=0 E4 chair call-school no-question
  met=harmed,draw=0 E4 chair call-school between-us
  met=harmed,draw=1 E4 chair call-school all-right
`);

describeStory(told, paths);

const BEST = 'her-sum our-paperwork her-list detective both-orders into-the-plan walk-in-numb';

/** Runs a second contact, known and drawn as these words say. */
const follow = (drawn: string, moves: string) => {
  const [path] = pathsOf(`${drawn} E - ${moves}`);
  if (path === undefined) throw new Error('a path is a line');
  return walkPath(told, path);
};
const heard = (drawn: string, moves: string): readonly string[] =>
  follow(drawn, moves).lines.map(({ text }) => text);

describe('four ways to open', () => {
  /** Who is not in sight, what is said first, and what lies there. */
  const opening = (drawn: string, first: string) => {
    const { beats } = follow(drawn, `${first} ${BEST}`);
    const { lines = [], options = [] } = beats[0] ?? {};
    return {
      first: lines.find(({ who, text }) => who !== undefined || text.startsWith('“'))?.text,
      gone: lines[0]?.leaves ?? [],
      lies: lines.flatMap(({ observations = [] }) => observations.map(({ id }) => id)),
      said: options.map(({ id }) => id),
    };
  };

  test('differ in who is there, who speaks first and what lies on the table', () => {
    expect({
      trusted: opening('met=trusted', 'eleven-ten'),
      neutral: opening('met=neutral', 'sister-out'),
      harmed: opening('met=harmed,draw=2', 'step-back'),
      found: opening('met=harmed,draw=2,card_left=true', 'own-the-card'),
      none: opening('met=none', 'cross-it-out'),
    }).toEqual({
      trusted: {
        first:
          'I’ve got a coat on. It was on a hook that night, and I keep thinking about that hook. I don’t know why.',
        gone: [],
        lies: ['dentist-card'],
        said: ['since-then', 'phone-check', 'eleven-ten', 'so-glad'],
      },
      neutral: {
        first:
          '“I’m her sister. I drove her, forty minutes, so I’m coming in. She forgets half of it when she’s nervous.”',
        gone: [],
        lies: ['sister-along'],
        said: ['both-in', 'sister-out', 'morning-off', 'phone-check'],
      },
      harmed: {
        first: 'She asked for me. And she asked if you’d be here.',
        gone: ['renee'],
        lies: ['full-cups'],
        said: ['sorry-door', 'step-back', 'so-glad', 'about-me'],
      },
      found: {
        first: 'She asked for me. And she asked if you’d be here.',
        gone: [],
        lies: ['soft-card'],
        said: ['sorry-door', 'down-the-hall', 'own-the-card', 'throw-it-out'],
      },
      none: {
        first:
          'Renee. Husband owns a firm. Two boys, in school. Put down as not urgent. That’s all I’ve got.',
        gone: ['renee'],
        lies: ['three-lines'],
        said: ['worry-less', 'phone-check', 'line-by-line', 'cross-it-out'],
      },
    });
  });

  test('show the sister who has come along, beside her', () => {
    const { beats } = follow('met=neutral', `sister-out ${BEST}`);
    expect(othersIn(beats[0]?.lines ?? [], 'renee')).toEqual(['sister']);
  });

  test('each have a line at the end that no other has', () => {
    const last = [
      heard('met=trusted', `eleven-ten ${BEST}`),
      heard('met=neutral', `sister-out ${BEST}`),
      heard('met=harmed,draw=2', `step-back ${BEST}`),
      heard('met=none', `cross-it-out ${BEST}`),
    ];
    const own = [
      'The next one’s on the nineteenth. I picked that one myself.',
      'My sister’s in the car. She gets told what I feel like telling.',
      'You were down the hall. I could hear you stayed there.',
      'And those three lines about me. I’d like to see them go in the trash.',
    ];
    expect(last.map((lines) => own.map((line) => lines.includes(line)))).toEqual(
      own.map((_, at) => own.map((__, other) => at === other)),
    );
  });

  test.each([
    ['trusted', 'since-then'],
    ['trusted', 'so-glad'],
    ['neutral', 'sister-out'],
    ['neutral', 'both-in'],
    ['neutral', 'morning-off'],
    ['neutral', 'phone-check'],
    ['none', 'worry-less'],
  ])('she hears what cannot stay private before she speaks: %s, %s', (met, first) => {
    const lines = heard(`met=${met}`, `${first} ${BEST}`);
    const rule = lines.findIndex((text) => text.startsWith('Nothing goes out of here'));
    expect(rule).toBeGreaterThan(-1);
    expect(rule).toBeLessThan(lines.findIndex((text) => text.startsWith('She opens a school')));
  });

  test.each([
    ['trusted', 'eleven-ten'],
    ['none', 'cross-it-out'],
  ])('a first line that says it all is not said again by Joan: %s, %s', (met, first) => {
    const { beats } = follow(`met=${met}`, `${first} ${BEST}`);
    const said = beats[0]?.options.find(({ id }) => id === first);
    expect(`${said?.text} ${said?.goesOn}`).toContain('a child being hurt, or a judge’s order');
    expect(heard(`met=${met}`, `${first} ${BEST}`).join(' ')).not.toContain('Nothing goes out');
  });

  test('without a first meeting nothing speaks of one', () => {
    const none = paths.filter(({ draw }) => draw.carried?.met === 'none');
    expect(none.length).toBeGreaterThan(3);
    const said = none.flatMap((path) => walkPath(told, path).lines.map(({ text }) => text));
    expect(
      said.filter((text) =>
        /that night|you said it|told me Thursday|the officer|choir/i.test(text),
      ),
    ).toEqual([]);
  });
});

describe('what the first contact left', () => {
  const KNOWN = 'met=trusted,third=1';
  const plain = heard(KNOWN, `eleven-ten ${BEST}`);

  test.each([
    ['danger_said=true', 'eleven-ten'],
    ['card_left=true', 'eleven-ten'],
    ['neck_told=true', 'eleven-ten'],
    ['thursday=true', 'eleven-ten nod'],
    ['ending=E2', 'eleven-ten'],
  ])('%s changes what is said', (fact, first) => {
    const other = heard(`${KNOWN},${fact}`, `${first} ${BEST}`);
    expect(other.filter((line) => !plain.includes(line)).length).toBeGreaterThanOrEqual(
      fact.startsWith('card') ? 1 : 2,
    );
  });

  test('a card that was found is laid down, owned, and stays at the office', () => {
    const lines = heard('met=harmed,draw=2,card_left=true', `own-the-card ${BEST}`);
    expect(lines).toContain('He found it in the lint trap. He laughed. Then he didn’t.');
    expect(lines).toContain('A weekend.');
    expect(lines).toContain('The card stays here with Joan. He knows the back of it by heart.');
  });
});

describe('after a harmed first contact', () => {
  /** Plays both: the first with a card left by the washer, the second on what it handed on. */
  const first = (): SessionState => {
    const session = begin(contentOf('quarter-to-one'), { seed: 0, mode: 'practice' });
    say(
      session,
      'anywhere no-coffee whole-time no-coat shoes wait-till lot-of-women statement for-whenever till-joan'.split(
        ' ',
      ),
    );
    return finish(session, 'as-stated');
  };
  const second = (carried: Carried, moves: string): SessionState => {
    const session = begin(content, { seed: 2 << 8, mode: 'practice', carried });
    const said = say(session, moves.split(' '));
    const seen = new Set(
      [...said.turns.flatMap(({ beat }) => beat.lines), ...(said.ended?.lines ?? [])].flatMap(
        ({ observations = [] }) => observations.map(({ id }) => id),
      ),
    );
    for (const { id, places } of told.scenario.items) {
      const [place] = places.filter((one) => one !== 'unknown');
      if (seen.has(id) && place !== undefined) must(session, { type: 'place', item: id, place });
    }
    return finish(session, 'came');
  };
  const { rubric } = content;

  test('the second can be as good as any, and leaves the first as it was', () => {
    const before = first();
    const carried = before.filed?.carried;
    expect(carried).toEqual({
      met: 'harmed',
      facts: {
        danger_said: false,
        card_left: true,
        thursday: false,
        neck_told: false,
        ending: 'E4',
      },
    });
    if (carried === undefined) return;
    const shown = makeDebrief(before, rubric).score.shown;
    const after = second(carried, `own-the-card ${BEST}`);
    const { score } = makeDebrief(after, rubric);
    expect(score.shown).toBeGreaterThanOrEqual(92);
    expect(score.band).toMatchObject({ name: undefined, lacks: 'follow-up' });
    expect(makeDebrief(before, rubric).score.shown).toBe(shown);
    expect(shown).toBeLessThan(rubric.passMark);
  });

  test.each([
    ['trusted', 'eleven-ten'],
    ['neutral', 'sister-out'],
    ['harmed', 'step-back'],
    ['none', 'cross-it-out'],
  ] as const)('%s can be played to the top', (met, firstMove) => {
    const state = second({ met, facts: {} }, `${firstMove} ${BEST}`);
    expect(makeDebrief(state, rubric).score.shown).toBeGreaterThanOrEqual(92);
  });

  test('one time in two nobody comes, and the hour that was left free is found', () => {
    const came = [0, 1, 2, 3].map(
      (draw) =>
        follow(`met=harmed,draw=${draw}`, draw < 2 ? 'keep-the-hour' : `step-back ${BEST}`).ending
          .id,
    );
    expect(came.map((id) => id === 'E4')).toEqual([true, true, false, false]);
    const kept = heard('met=harmed,draw=0', 'keep-the-hour');
    const sent = heard('met=harmed,draw=0', 'swing-by a-neighbor');
    const called = heard('met=harmed,draw=0', 'swing-by do-not-go');
    const free = 'I didn’t know if you’d keep it free.';
    expect([kept, called].every((lines) => lines.includes(free))).toBe(true);
    expect(sent).not.toContain(free);
    expect(sent).toContain('An officer came by, to see if I was okay. My husband made her coffee.');
  });
});

test('who the two others are is said to whoever earned it, and can be seen by all', () => {
  const two = 'Inés and Fay. Nobody writes theirs down, so I did.';
  const items = (drawn: string, moves: string) =>
    follow(drawn, moves).lines.flatMap(({ observations = [] }) => observations.map(({ id }) => id));
  const open = `eleven-ten ${BEST}`;
  const cold =
    'about-me no-other-word pays-for-it save-minutes detective both-orders into-the-plan walk-in-numb';
  expect(heard('met=trusted', open)).toContain(two);
  expect(heard('met=harmed,draw=2', cold)).not.toContain(two);
  expect(items('met=trusted', open)).toEqual(expect.arrayContaining(['two-letters', 'the-two']));
  expect(items('met=harmed,draw=2', cold)).toContain('two-letters');
  expect(items('met=harmed,draw=2', cold)).not.toContain('the-two');
});

describe('the order that can be had the same day', () => {
  const PLAN = 'eleven-ten two-names our-paperwork her-list detective';

  test('is told beside the one with a hearing, and which she signs is hers', () => {
    const signed = (draw: number) =>
      heard(`met=trusted,third=1,draw=${draw}`, `${PLAN} both-orders into-the-plan walk-in-numb`);
    expect(signed(0).join(' ')).toContain('she signs the one for today');
    expect(signed(1)).toContain(
      'Not today. I want the kids somewhere else the day he gets paper. How late could I still ask for the one for today?',
    );
    expect(signed(1).join(' ')).toContain('she signs the one with the hearing');
  });

  test('a name goes to the lawyer by a release, read and signed before the call', () => {
    const lines = heard('met=none', `cross-it-out ${BEST}`);
    const release = lines.findIndex((text) => text.startsWith('One signature before she calls.'));
    expect(release).toBeGreaterThan(-1);
    expect(release).toBeLessThan(lines.findIndex((text) => text.startsWith('Ten-forty.')));
  });
});
