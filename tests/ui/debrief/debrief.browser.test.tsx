import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { debrief } from '../../../src/core/scoring/debrief.ts';
import { DebriefView } from '../../../src/ui/debrief/debrief-view.tsx';
import { Page } from '../../../src/ui/shell/page.tsx';
import { expectSound, lookAs, show } from '../axe.ts';
import { debriefProps, memoryDrafts, openFolds } from '../playing-fixture.ts';
import {
  began,
  closed,
  faced,
  firstTime,
  RUBRIC,
  skippedRun,
  stateOf,
} from '../session-fixture.ts';

beforeEach(() => lookAs('light', 1280));

const button = (name: string) => page.getByRole('button', { name, exact: true });
const heading = (name: string) => page.getByRole('heading', { name, exact: true });
const own = () => page.getByRole('checkbox', { name: 'Include what I wrote in my own words' });
const text = () => document.querySelector<HTMLElement>('.debrief')?.textContent;
const first = { state: firstTime(), debrief: debrief(firstTime(), RUBRIC) };

/** Left at the first moment, before anything was said. */
const leftAtOnce = () =>
  stateOf([began(), faced('hello'), { type: 'skipped', summary: ['Eli is sixteen.'] }]);

/** A closed run whose story knows no truth. */
const unresolved = () => {
  const { filed, ...state } = closed();
  if (filed === undefined) throw new Error('not filed');
  const { truth: _truth, ...words } = filed.debrief;
  return { ...state, filed: { ...filed, debrief: words } };
};

describe.each([
  ['a run with a cap', debriefProps(closed(), { before: { practice: 2, unfinished: 1 } })],
  ['a run with an earlier one beside it', debriefProps(closed(false), { first })],
  ['a run without a cap', debriefProps(firstTime())],
  ['a skipped run', debriefProps(skippedRun())],
  ['a run left at once', debriefProps(leftAtOnce())],
  ['a record from a file', debriefProps(closed(), { readOnly: true })],
])('%s', (_name, props) => {
  test('its debrief is accessible in every look', async () => {
    await expectSound(
      show(
        <Page className="">
          <DebriefView {...props} />
        </Page>,
      ),
    );
  });
});

test('asked for a moment, it opens at that moment', async () => {
  const root = show(<DebriefView {...debriefProps(closed(), { at: 'owe' })} />);
  await expect.poll(() => document.activeElement).toBe(root.querySelector('[data-beat="owe"]'));
  await expect.element(page.getByRole('heading', { name: 'Turn by turn' })).toBeVisible();
});

test('it begins with the ending, and the focus is there', async () => {
  const root = show(<DebriefView {...debriefProps(closed())} />);
  await expect.poll(() => document.activeElement).toBe(root.querySelector('.top'));
  await expect.element(page.getByRole('heading', { level: 1, name: 'His plan' })).toBeVisible();
  expect(text()).toContain('Platform Four · Practice.');
  expect(text()).toContain('He will call Mia on Saturday.');
  expect(text()).toContain('Endings don’t affect your score.');
  expect(text()).toContain('A dry place to sleep, a charger, and to see Mia on her birthday.');
});

test.each([
  [{ practice: 2, unfinished: 1 }, '2 practice runs, 1 unfinished run of this scenario.'],
  [{ practice: 1, unfinished: 0 }, '1 practice run, no unfinished run of this scenario.'],
  [{ practice: 0, unfinished: 3 }, 'no practice run, 3 unfinished runs of this scenario.'],
])('what was begun before the record is counted: %j', (before, said) => {
  show(<DebriefView {...debriefProps(closed(), { before })} />);
  expect(text()).toContain(said);
});

test('how sure one was stands with what the story knows', () => {
  show(<DebriefView {...debriefProps(closed())} />);
  expect(text()).toContain('You said you were 35% sure in the middle and 60% at the end.');
  expect(text()).toContain('In this story Eli was being exploited');
  expect(text()).not.toContain('never resolves');
});

test('a story without a truth says that the case never resolves', () => {
  show(<DebriefView {...debriefProps(unresolved())} />);
  expect(text()).toContain('This case never resolves. Most first conversations do not.');
  expect(text()).not.toContain('was being exploited');
});

test.each([
  [{}, 'You didn’t give a number.'],
  [{ middle: 0 }, 'You said you were 0% sure in the middle. You didn’t give a number at the end.'],
  [{ end: 100 }, 'You said you were 100% sure at the end. You didn’t give a number in the middle.'],
])('how sure one was, left open: %j', (guesses, said) => {
  show(<DebriefView {...debriefProps({ ...closed(), guesses })} />);
  expect(text()).toContain(said);
});

test('own words go into the saved record only when that is ticked', async () => {
  const onSave = vi.fn();
  show(<DebriefView {...debriefProps(closed(), { onSave })} />);
  openFolds();
  await expect.element(own()).not.toBeChecked();
  await button('Save the record').click();
  await own().click();
  await button('Save the record').click();
  await own().click();
  await button('Save the record').click();
  expect(onSave.mock.calls).toEqual([[false], [true], [false]]);
});

test.each([
  ['Play the scene again', 'onPlayAgain'],
  ['Print', 'onPrint'],
  ['All scenes', 'onHome'],
])('%s is asked for once', async (name, prop) => {
  const asked = vi.fn();
  show(<DebriefView {...debriefProps(closed(), { [prop]: asked })} />);
  await button(name).click();
  expect(asked).toHaveBeenCalledOnce();
});

test.each([
  ['What will you keep?', 'keep'],
  ['What will you try?', 'try'],
  ['What do you need now?', 'need'],
])('“%s” is kept as a draft at every key', async (question, of) => {
  const drafts = memoryDrafts();
  const set = vi.spyOn(drafts, 'set');
  show(<DebriefView {...debriefProps(closed(), { drafts })} />);
  openFolds();
  const field = page.getByRole('textbox', { name: question });
  await expect.element(field).toHaveAccessibleDescription(/Do not type real names/);
  await field.click();
  await userEvent.keyboard('Go');
  expect(set.mock.calls).toEqual([
    [`care/${of}`, 'G'],
    [`care/${of}`, 'Go'],
  ]);
  show(<DebriefView {...debriefProps(closed(), { drafts })} />);
  openFolds();
  await expect.element(field).toHaveValue('Go');
});

test('the way to play the moment again is there only where it can be played', async () => {
  const onPlayMoment = vi.fn();
  show(<DebriefView {...debriefProps(closed(), { onPlayMoment })} />);
  await button('Play moment 6 again').click();
  expect(onPlayMoment).toHaveBeenCalledExactlyOnceWith('doors');
  show(<DebriefView {...debriefProps(closed())} />);
  await expect.element(button('Play moment 6 again')).not.toBeInTheDocument();
});

test('their side stands in its own fold, and nothing where there is none', async () => {
  const fold = page.getByText('Their side: how each line may have sounded to Eli');
  show(<DebriefView {...debriefProps(closed(), { theirSide: <p>“He waited.”</p> })} />);
  await expect.element(fold).toBeVisible();
  show(<DebriefView {...debriefProps(closed())} />);
  await expect.element(fold).not.toBeInTheDocument();
});

test('people to turn to stand with the after-care', () => {
  show(<DebriefView {...debriefProps(closed(), { resources: <p>Call 988.</p> })} />);
  expect(document.querySelector('[aria-labelledby=care-h]')?.textContent).toContain('Call 988.');
});

test('a record from a file is read only: no care, no saving, no playing again', async () => {
  show(<DebriefView {...debriefProps(closed(), { readOnly: true })} />);
  openFolds();
  expect(text()).toContain('Platform Four · Practice. From a file.');
  await expect.element(heading('Take care of yourself')).not.toBeInTheDocument();
  expect(document.querySelector('.debrief :is(input, textarea, select)')).toBeNull();
  await expect.element(button('Save the record')).not.toBeInTheDocument();
  await expect.element(button('Play the scene again')).not.toBeInTheDocument();
  await expect.element(button('Print')).toBeVisible();
  await expect.element(button('All scenes')).toBeVisible();
});

test('a skipped run shows its summary and what was answered, and no figures', async () => {
  show(<DebriefView {...debriefProps(skippedRun())} />);
  openFolds();
  await expect
    .element(page.getByRole('heading', { level: 1, name: 'Platform Four' }))
    .toBeVisible();
  expect(text()).toContain('What was left is not rated, and that costs nothing.');
  expect(text()).toContain('He wants a dry place and a charger.');
  await expect.element(heading('The moments you answered')).toBeVisible();
  expect(document.querySelectorAll('.turns > li')).toHaveLength(1);
  await expect.element(heading('Your score')).not.toBeInTheDocument();
  await expect.element(heading('By technique')).not.toBeInTheDocument();
  await expect.element(heading('How sure you were')).not.toBeInTheDocument();
  await expect.element(heading('Take care of yourself')).toBeVisible();
});

test('a run left before any response has no list of moments', async () => {
  show(<DebriefView {...debriefProps(leftAtOnce())} />);
  expect(text()).toContain('Eli is sixteen.');
  await expect.element(heading('The moments you answered')).not.toBeInTheDocument();
});
