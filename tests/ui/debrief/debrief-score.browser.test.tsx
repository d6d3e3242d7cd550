import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Dimension } from '../../../src/core/rubric/dimension.ts';
import type { SessionState } from '../../../src/core/run/state.ts';
import { debrief } from '../../../src/core/scoring/debrief.ts';
import { DebriefView } from '../../../src/ui/debrief/debrief-view.tsx';
import { expectAccessible, lookAs, show } from '../axe.ts';
import { debriefProps, openFolds } from '../playing-fixture.ts';
import { closed, firstTime, RUBRIC } from '../session-fixture.ts';

beforeEach(() => lookAs('light', 1280));

const NOD = 'Quick, just nod if you’re not okay with him, and Bea and I will handle it from there.';
const cap = () => document.querySelector('.cap');
const numbers = () => document.querySelector('[aria-labelledby=numbers-h]')?.textContent;
const see = () => page.getByRole('button', { name: 'See the moment' });
const opened = (state: SessionState) => {
  show(<DebriefView {...debriefProps(state)} />);
  openFolds();
};

/** The same run with some of its evidence taken away. */
function without(state: SessionState, gone: (dimension: Dimension, turn: number) => boolean) {
  const turns = state.turns.map((turn, index) => ({
    ...turn,
    attempts: turn.attempts.map((attempt) => ({
      ...attempt,
      chose: {
        ...attempt.chose,
        evidence: attempt.chose.evidence.filter((one) => !gone(one.dimension, index)),
      },
    })),
  }));
  return { ...state, turns };
}

/** A table of figures as rows of text, without what is only drawn. */
const rows = () =>
  [...document.querySelectorAll('.bars tr')].map((row) =>
    [...row.children].filter((cell) => !cell.ariaHidden).map((cell) => cell.textContent),
  );

describe('a cap', () => {
  test('is told with its line, what that line did, and the repair that lifted it', () => {
    opened(closed());
    expect([...(cap()?.children ?? [])].map((one) => one.textContent)).toEqual([
      'Why 77 became 74',
      '77, capped at 74 because of this response at moment 6:',
      `(leaning in, so Cal can’t see your face) “${NOD}”`,
      'Someone who may be in control could see or hear. That leaves the person one safe answer.',
      'It was repaired. That lifted the cap from 49 to 74.',
      'See the moment',
    ]);
    expect(numbers()).toContain('Developing. 77, capped at 74.');
  });

  test('that was not repaired says so, and what a repair would do', () => {
    opened(closed(false));
    expect(cap()?.textContent).toContain('capped at 49 because of this response at moment 6:');
    expect(cap()?.textContent).toContain('It was not repaired. A repair lifts this cap to 74.');
    expect(numbers()).toContain('Revisit. 77, capped at 49.');
  });

  test('links to the moment, which takes the focus', async () => {
    opened(closed());
    await see().click();
    const turning = document.querySelector('.turning');
    expect(document.activeElement).toBe(turning);
    expect(turning?.textContent).toContain(NOD);
    await expect
      .element(page.getByRole('heading', { name: 'Moment 6', exact: true }))
      .toBeVisible();
  });

  test('is drawn with both figures, and said to who does not see them', async () => {
    opened(closed());
    await expect
      .element(
        page.getByRole('img', { name: /^Overall score from 0 to 100\. 77 is capped at 74\./ }),
      )
      .toBeVisible();
  });

  test('is not there where nothing was capped', async () => {
    opened(firstTime());
    expect(cap()).toBeNull();
    await expect.element(see()).not.toBeInTheDocument();
    expect(numbers()).not.toContain('capped');
    await expect
      .element(page.getByRole('img', { name: /It is \d+\. Bands: from 0/ }))
      .toBeVisible();
  });
});

describe('the figures behind the score', () => {
  test('stand with what they are made of', () => {
    opened(closed());
    expect([...document.querySelectorAll('.figure')].map((one) => one.textContent)).toEqual([
      '88',
      '74',
    ]);
    expect(numbers()).toContain(
      'Average of “Be non-judgmental” (100) and “Ask open-ended questions” (75)',
    );
    expect(numbers()).toContain('13 techniques, weighted. 10 of 10 decisions were rated.');
  });

  test('too few rated responses give no band, and say how many it takes', () => {
    opened(without(closed(), (_dimension, turn) => turn < 3));
    expect(numbers()).toContain(
      'Not enough evidence for a band. 7 of 10 decisions were rated. A band needs 80%. A skipped moment never costs a point.',
    );
    expect(numbers()).not.toMatch(/Sound practice\.|Developing\.|Revisit\./);
  });

  test('too little of the two techniques gives no band and no core figure', () => {
    opened(without(closed(), (dimension) => dimension === 'OPEN'));
    expect(numbers()).toContain(
      'Not enough evidence for a band. A band needs 3 responses each on “Be non-judgmental” and “Ask open-ended questions”.',
    );
    expect(document.querySelector('.figure')?.textContent).toBe('Not rated');
    expect(numbers()).toContain('It needs at least one response each on');
  });

  test('nothing rated at all is no zero', () => {
    const { filed, ...state } = without(closed(), () => true);
    opened(state);
    expect(filed).toBeDefined();
    expect([...document.querySelectorAll('.figure')].map((one) => one.textContent)).toEqual([
      'Not rated',
      'Not rated',
    ]);
    expect(document.querySelector('.axis')).toBeNull();
    expect(numbers()).toContain('Not enough evidence for a band.');
  });

  test('a band held down says what it needs', () => {
    const props = debriefProps(closed());
    const { score } = props.debrief;
    const band = { name: 'Developing', from: 60, held: true };
    show(<DebriefView {...props} debrief={{ ...props.debrief, score: { ...score, band } }} />);
    expect(numbers()).toContain(
      'Developing. A higher band also needs 70 or more on “Be non-judgmental” and “Ask open-ended questions”, and every serious error repaired.',
    );
  });
});

describe('the one figure', () => {
  const figure = () => document.querySelector('[aria-labelledby=score-h]')?.textContent;

  test('is the lower of score and cap, with the moment that held it', () => {
    opened(closed());
    expect(figure()).toContain('74 of 100Developing');
    expect(figure()).toContain('74, held there by moment 6. Without a cap: 77.');
    expect(figure()).toContain('Start with moment 6.');
  });

  test('of two errors of the gravest kind names no one moment: neither alone holds it', () => {
    const props = debriefProps(closed());
    const { score } = props.debrief;
    const cap = score.cap && { ...score.cap, to: 49, twice: true };
    show(
      <DebriefView
        {...props}
        debrief={{ ...props.debrief, score: { ...score, cap, shown: 49 } }}
      />,
    );
    expect(figure()).toContain(
      '49, held there by two lines of the gravest kind. Without a cap: 77.',
    );
  });

  test('says what its band means where nothing held it', () => {
    opened(firstTime());
    expect(figure()).toMatch(/^\d+ of 100Revisit.*Many of your lines took choices away from Eli\./);
  });

  test('is no zero where too little was rated', () => {
    const { filed: _filed, ...state } = without(firstTime(), () => true);
    opened(state);
    expect(figure()).toBe(
      'Not ratedNot enough evidence for a band.0 of 10 decisions were rated. A band needs 80%. A skipped moment never costs a point.' +
        'Not rated: 8 turns. Moments 1, 2, 3, 4, 5, 6, 7, and 8: a line that has no level.',
    );
  });
});

describe('the techniques', () => {
  test('stand with share and count, the two of the headline first', () => {
    opened(closed());
    expect(rows().slice(0, 3)).toEqual([
      ['Technique', 'This time', 'Seen in'],
      ['Be non-judgmental', '100%', '4 responses'],
      ['Ask open-ended questions', '75%', '4 responses'],
    ]);
    expect(rows()).toContainEqual(['Warm handover', '100%', '1 response']);
    expect(rows()).toHaveLength(14);
  });

  test('stand beside those of the first run', () => {
    const first = { state: firstTime(), debrief: debrief(firstTime(), RUBRIC) };
    show(<DebriefView {...debriefProps(closed(), { first })} />);
    expect(rows()[0]).toEqual(['Technique', 'This time', 'First time', 'Seen in']);
    for (const { dimension, percent } of first.debrief.score.dimensions) {
      const name = RUBRIC.dimensions.find((one) => one.id === dimension)?.name;
      expect(rows().find(([technique]) => technique === name)?.[2]).toBe(`${percent}%`);
    }
  });

  test('one the first run did not rate is not rated there, which is no zero', () => {
    const state = without(firstTime(), (dimension) => dimension === 'NOLABEL');
    const first = { state, debrief: debrief(state, RUBRIC) };
    show(<DebriefView {...debriefProps(closed(), { first })} />);
    expect(rows()).toContainEqual(['Do not label', '67%', 'not rated', '1 response']);
  });
});

test('a technique and a glossary word of a teaching point lead to the guide', async () => {
  const ways = {
    links: { forms: { 'red flag': 'flag' }, techniques: { OPEN: 'open' } },
    place: (chapter: string, part?: string) => `#/guide/${chapter}/${part}`,
  };
  const state = closed();
  const point = { text: 'A red flag is a reason to slow down.', slides: [16] };
  const { filed } = state;
  if (filed === undefined) throw new Error('a closed run has a note');
  const told = { ...filed, debrief: { ...filed.debrief, points: [point] } };
  const root = show(<DebriefView {...debriefProps({ ...state, filed: told })} ways={ways} />);
  const links = [...root.querySelectorAll('a.term')].map((a) => [
    a.textContent,
    a.getAttribute('href'),
  ]);
  expect(links).toEqual([
    ['Ask open-ended questions', '#/guide/engage/open'],
    ['red flag', '#/guide/glossary/flag'],
  ]);
  await lookAs('dark', 390);
  await expectAccessible(root);
  await lookAs('light', 1280);
  await expectAccessible(root);
});

describe('serious errors', () => {
  const list = () => document.querySelector('[aria-labelledby=errors-h]');

  test('that the cap names are not told twice', () => {
    opened(closed());
    expect(list()).toBeNull();
    expect(document.body.textContent).toContain('What put the person at risk is listed below.');
  });

  test('are each named where no cap does it, and lead to their moment', async () => {
    const props = debriefProps(closed(false));
    const { cap: _cap, ...score } = props.debrief.score;
    show(
      <DebriefView
        {...props}
        debrief={{ ...props.debrief, score: { ...score, cap: undefined } }}
      />,
    );
    expect(list()?.textContent).toContain(NOD);
    expect(list()?.textContent).toContain('It was not repaired.');
    openFolds();
    await page.getByRole('button', { name: 'See moment 6' }).click();
    expect(document.activeElement?.getAttribute('data-beat')).toBe('doors');
  });
});
