import { useState } from 'preact/hooks';
import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Jurisdiction } from '../../../src/core/jurisdiction/resource.ts';
import { AnswersPane, ServicesPane } from '../../../src/ui/place/entries-pane.tsx';
import { LearnersPane } from '../../../src/ui/place/learners-pane.tsx';
import { OpenPlace } from '../../../src/ui/place/open-place.tsx';
import { type PackFinding, type PlacePane, PlaceView } from '../../../src/ui/place/place-view.tsx';
import { placeWords } from '../../../src/ui/place/place-words.ts';
import { type SceneResults, ScenesPane } from '../../../src/ui/place/scenes-pane.tsx';
import { DraftContext, type DraftKept } from '../../../src/ui/studio/draft-state.tsx';
import { ShelfContext } from '../../../src/ui/studio/open/draft-list.tsx';
import { expectSound, lookAs, show } from '../axe.ts';
import { controls } from '../studio/controls.ts';

beforeEach(() => lookAs('light', 1280));

const nothing = () => {};
const TODAY = '2026-11-27';
const PACK: Jurisdiction = {
  id: 'ohio',
  name: 'Ohio',
  exit: 'https://www.weather.gov/',
  resources: [
    { id: 'emergency', name: 'Emergency', contacts: ['911'], standard: true, area: 'US' },
    { id: 'program', name: 'Local program', contacts: ['555-0100'], area: 'Ohio' },
  ],
  reporting: [{ text: 'Report within the hours your rule says.' }],
  local: { line: { value: 'the line', rule: 'Who takes a report.' }, arrest_duty: { value: true } },
};

const laid = (results: SceneResults['results']) => ({
  ...{ results, busy: false, old: false, start: nothing },
});

const view = (
  pane: PlacePane,
  children: preact.ComponentChildren,
  findings: PackFinding[] = [],
  kept: DraftKept = 'saved',
  onKeep = nothing,
) => (
  <DraftContext.Provider value={controls({ kept, keep: onKeep })}>
    <PlaceView
      name="Ohio"
      pane={pane}
      findings={findings}
      unchecked={1}
      empty={0}
      onPane={nothing}
      onEntry={nothing}
    >
      {children}
    </PlaceView>
  </DraftContext.Provider>
);
const form = (at: string) => ({
  pack: PACK,
  questions: { arrest_duty: { text: 'Whether an officer must arrest.', usual: false } },
  wrong: (entry: string) =>
    entry === at ? [{ message: 'At name: this is empty.', fix: 'Write it.' }] : [],
  at,
  today: TODAY,
  onChange: nothing,
});

test.each([
  [
    'before a pack is open',
    <ShelfContext.Provider
      key="0"
      value={{
        words: placeWords,
        drafts: ['ohio'],
        shared: true,
        refused: false,
        problem: 'This file could not be read.',
        idOf: (name) => name,
        onNew: nothing,
        onFile: nothing,
        onDraft: nothing,
        onDrop: nothing,
      }}
    >
      <OpenPlace ours={[{ id: 'us', name: 'United States' }]} onCopy={nothing} />
    </ShelfContext.Provider>,
  ],
  [
    'the form',
    view(
      'services',
      <>
        <ServicesPane {...form('resources[1]')} />
        <AnswersPane {...form('local.arrest_duty')} />
      </>,
      [
        {
          entry: 'resources[1]',
          name: 'Local program',
          message: 'At resources[1].name: this is empty.',
          fix: 'Write it.',
        },
      ],
    ),
  ],
  [
    'what learners see, and the scenes',
    view(
      'scenes',
      <>
        <LearnersPane pack={PACK} today={TODAY} />
        <ScenesPane
          scenes={[
            { id: 'a', title: 'Platform Four', language: 'en' },
            { id: 'b', title: 'The Book', language: 'en' },
          ]}
          laid={laid({
            a: { is: 'proved', states: 9, properties: 26 },
            b: {
              is: 'wrong',
              findings: [{ message: 'No path stops with an error: it does.', fix: '' }],
            },
          })}
          canStart
          canPlay={(id) => id === 'a'}
          onPlay={nothing}
        >
          {undefined}
        </ScenesPane>
      </>,
    ),
  ],
])('the pack of a place is accessible in every look: %s', async (_name, shown) => {
  await expectSound(show(shown));
});

function Typing() {
  const [pack, setPack] = useState(PACK);
  return <ServicesPane {...form('resources[1]')} wrong={() => []} pack={pack} onChange={setPack} />;
}

test('beside a number stands what learners see now, and what they see once somebody has signed for it', async () => {
  show(<Typing />);
  const seen = page.getByText(/^555-0100 \(last verified/);
  const ask = page.getByText('Ask your supervisor for the local number', { exact: true });
  await expect.element(ask).toBeVisible();
  await expect.element(seen).toBeVisible(); // once checked
  await page.getByLabelText('Checked by (name or role)').nth(1).fill('Night supervisor');
  await page.getByLabelText('Checked on').nth(1).fill('2026-11-20');
  await expect.element(ask).not.toBeInTheDocument();
  expect(seen.elements()).toHaveLength(2); // now, and later
  await page.getByLabelText('Numbers').nth(1).fill('');
  expect(ask.elements()).toHaveLength(2); // nobody has a number to show
});

function Answering() {
  const [pack, setPack] = useState<Jurisdiction>({ ...PACK, local: { arrest_duty: {} } });
  return (
    <AnswersPane {...form('local.arrest_duty')} wrong={() => []} pack={pack} onChange={setPack} />
  );
}

test('a yes or no is not answered before somebody does, and waits for a check', async () => {
  show(<Answering />);
  await expect.element(page.getByLabelText('Not answered')).toBeChecked();
  await page.getByLabelText('Yes').click();
  await expect.element(page.getByText('In the scenes that ask it: No')).toBeVisible(); // now
  await expect.element(page.getByText('In the scenes that ask it: Yes')).toBeVisible(); // once checked
  await page.getByLabelText('Checked by (name or role)').fill('Counsel');
  await page.getByLabelText('Checked on').fill('2026-11-20');
  await expect.element(page.getByText('In the scenes that ask it: No')).not.toBeInTheDocument();
  await page.getByLabelText('Not answered').click();
  await expect.element(page.getByText('In the scenes that ask it: No')).toBeVisible();
});

test('a duty that is begun stays open while its words are typed', async () => {
  show(<Typing />);
  await page.getByRole('button', { name: 'Add a duty' }).click();
  const words = page.getByLabelText('The duty in plain words').nth(1);
  await words.click();
  await userEvent.keyboard('Report it.');
  await expect.element(words).toBeVisible();
  await expect.element(words).toHaveValue('Report it.');
});

test('an entry that is added is open and has the focus; without a name it still has one to be found by', async () => {
  show(<Typing />);
  await page.getByRole('button', { name: 'Add a service' }).click();
  const added = page.getByText('New service', { exact: true });
  expect(document.activeElement?.textContent).toContain('New service');
  await expect.element(added).toBeVisible();
  const name = page.getByLabelText('Name of the service').nth(2);
  await name.fill('');
  await expect.element(page.getByText('A service without a name', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Add a duty' }).click();
  expect(document.activeElement?.textContent).toContain('Duty 2');
  await expect.element(page.getByText(/^Duty 1: Report within the hours/)).toBeVisible();
});

test('a number that is always shown says so beside the word that nobody has checked it', async () => {
  show(<Typing />);
  await expect.element(page.getByText('Always shown; nobody has checked this')).toBeVisible();
});

test('after an entry is removed the focus is at the heading of its list', async () => {
  show(<Typing />);
  await page.getByRole('button', { name: 'Remove “Local program”' }).click();
  await expect.element(page.getByRole('heading', { name: 'Services' })).toHaveFocus();
});

test('what is wrong is not marked as English, except words that are in English only', async () => {
  const fault = { message: 'Esto está vacío.', english: 'Is empty.', fix: 'Escríbalo.' };
  const finding: PackFinding = { ...fault, entry: 'resources[1]', name: 'Local program' };
  const root = show(
    view(
      'services',
      <>
        <ServicesPane {...form('resources[1]')} wrong={() => [fault]} />
        <ScenesPane
          scenes={[{ id: 'a', title: 'Platform Four', language: 'en' }]}
          laid={laid({ a: { is: 'wrong', findings: [fault] } })}
          canStart
          canPlay={() => false}
          onPlay={nothing}
        >
          {undefined}
        </ScenesPane>
      </>,
      [finding],
    ),
  );
  const english = [...root.querySelectorAll('[lang="en"]')].map((one) => one.textContent);
  expect(new Set(english)).toEqual(new Set(['Is empty.']));
  expect(english.length).toBeGreaterThan(2); // the list, the entries, the scene
});

test('a number on the pages, the sheet and in the guide follows what is checked', async () => {
  show(<LearnersPane pack={PACK} today={TODAY} />);
  expect(document.body.textContent).not.toContain('555-0100');
  await page.getByText('Once everything is checked').click();
  expect(page.getByText('555-0100').elements().length).toBeGreaterThan(1); // table and sheet
});

test('where nobody has said whose device it is, a press keeps the pack here', async () => {
  const told = vi.fn();
  show(view('services', null, [], 'unasked', told));
  const why = page.getByText('nobody has said yet whose device this is.');
  await expect.element(why.first()).toBeVisible(); // it is also told to a screen reader
  await page.getByRole('button', { name: 'This is my device: keep drafts here' }).click();
  expect(told).toHaveBeenCalledOnce();
});
