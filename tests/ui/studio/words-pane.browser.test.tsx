import { useState } from 'preact/hooks';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { wordsEdits } from '../../../src/app/pages/studio/words-edits.ts';
import type { Rubric } from '../../../src/core/rubric/rubric.ts';
import { answersIn } from '../../../src/studio/text/answers.ts';
import { inkLines } from '../../../src/studio/text/ink-lines.ts';
import type { StoryChoices } from '../../../src/ui/studio/words/story-choices.ts';
import { WordsPane } from '../../../src/ui/studio/words/words-pane.tsx';
import rubric from '../../../stories/rubric.json' with { type: 'json' };
import { expectAccessible, lookAs, show } from '../axe.ts';
import '../../../src/ui/studio/studio.css';

beforeEach(() => lookAs('light', 1280));

const STORY = `=== b1 ===
~ settle()
# beat: B1 # rates: OPEN LISTEN
# hint: OPEN One word of hers.
The stop is empty.
It’s complicated. # who: sam # mood: tired
+ (long) [How long? # id: how-long # OPEN=1 # why: OPEN A number answers it.]
  ~ trust(1)
  -> b2
`;

const CHOICES: StoryChoices = {
  people: [
    { id: 'sam', text: 'Sam' },
    { id: 'you', text: 'You, the learner' },
  ],
  person: 'sam',
  items: [{ id: 'wet-shoes', text: 'Soaked shoes' }],
  options: ['how-long'],
  tellings: [],
  rubric: rubric as unknown as Rubric,
  posesOf: () => ['rest', 'closed'],
};

let story = '';
let playedFrom: number[] = [];
let changes: string[] = [];
let undo: (() => void) | undefined;

function Writing({ text = STORY }: { readonly text?: string }) {
  const [files, setFiles] = useState<{ readonly [name: string]: string }>({ 'story.ink': text });
  const now = files['story.ink'] ?? '';
  story = now;
  const lines = inkLines(now);
  const edits = wordsEdits(files, lines, 'sam', {
    onChange: (file, changed) => setFiles({ ...files, [file]: changed }),
    onReplace: (next) => {
      undo = () => setFiles(files);
      setFiles(next);
    },
    onMoment: () => undefined,
  });
  return (
    <main>
      <WordsPane
        lines={lines}
        answers={answersIn(now)}
        choices={CHOICES}
        problems={text === STORY ? [{ line: 5, message: 'Nobody is there.', fix: '' }] : []}
        at={undefined}
        edits={{
          ...edits,
          moments: {
            can: (knot) => (knot === 'b1' ? ['add', 'later', 'drop'] : []),
            onChange: (knot, change) => changes.push(`${knot} ${change}`),
          },
        }}
        ways={{ playable: true, onPlay: (line) => playedFrom.push(line), onInk: () => undefined }}
      />
    </main>
  );
}

const openAnswer = (name: string) => page.getByRole('button', { name: `Open ${name}` }).click();
const words = (line: number) => page.getByRole('textbox', { name: `Words, line ${line}` });
const pick = (name: string) => page.getByRole('combobox', { name });

test('a line is typed letter by letter, with its spaces, and cleared words come back', async () => {
  show(<Writing />);
  await words(5).fill('');
  await userEvent.type(words(5).element(), 'Two people wait here.');
  await expect.element(words(5)).toHaveValue('Two people wait here.');
  await expect.poll(() => story).toContain('\nTwo people wait here.\n');
  await words(6).fill('');
  await words(5).click();
  await expect.element(words(6)).toHaveValue('It’s complicated.');
});

test('levels, who, mood and pose are picked in words; what a line lacks is added and taken off', async () => {
  show(<Writing />);
  await openAnswer('Answer 1 of 1');
  await expect.element(pick('Open questions, line 7')).toHaveDisplayValue('Mixed');
  await pick('Open questions, line 7').selectOptions('Strong');
  await pick('Listening, line 7').selectOptions('Sound');
  await expect
    .poll(() => story)
    .toContain('# id: how-long # OPEN=3 # LISTEN=2 # why: OPEN A number answers it.]');
  await page.getByText('What this moment rates').first().click();
  const rated = (name: string) => page.getByRole('checkbox', { name, exact: true });
  await expect.element(rated('Listening')).toBeChecked();
  await expect.element(rated('Pace')).not.toBeChecked();
  await rated('Pace').click();
  await expect.poll(() => story).toContain('# rates: OPEN LISTEN PACE\n');
  await pick('Who, line 5').selectOptions('Sam');
  await pick('Mood, line 5').selectOptions('Wary');
  await pick('Pose, line 5').selectOptions('Arms folded');
  await expect
    .poll(() => story)
    .toContain('The stop is empty. # who: sam # mood: wary # pose: closed\n');
  await pick('Who, line 5').selectOptions('Narration');
  await expect.poll(() => story).toContain('The stop is empty. # mood: wary # pose: closed\n');
  const why = page.getByRole('textbox', { name: 'Why (Open questions), line 7' });
  await why.fill('Room for more.');
  await expect.poll(() => story).toContain('# why: OPEN Room for more.]');
  await why.fill('');
  await words(5).click();
  await expect.poll(() => story).not.toContain('# why');
});

test('rules stay as Ink and say so, what is wrong stands at its line, and the pane is accessible', async () => {
  const root = show(<Writing />);
  await openAnswer('Answer 1 of 1');
  await expect.element(page.getByText('2 rules as Ink, from line 8')).toBeVisible();
  await expect.element(page.getByText('Nobody is there.')).toBeVisible();
  await expectAccessible(root, ['page-has-heading-one']);
  await lookAs('dark', 320);
  await expectAccessible(root, ['page-has-heading-one']);
});

test('by keyboard: a new line has the focus, and a removed one leaves it in the story', async () => {
  show(<Writing />);
  page.getByRole('button', { name: 'Add a line below line 6' }).element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(words(7)).toHaveFocus();
  await userEvent.keyboard(' Then');
  page.getByRole('button', { name: 'Remove line 7' }).element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => story).toBe(STORY);
  await expect.poll(() => document.activeElement?.tagName).toBe('LI');
});

test('Ctrl+Enter plays from the line that the focus is in, from any field of it', async () => {
  playedFrom = [];
  show(<Writing />);
  await openAnswer('Answer 1 of 1');
  await words(6).click();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  pick('Open questions, line 7').element().focus();
  await userEvent.keyboard('{Meta>}{Enter}{/Meta}');
  expect(playedFrom).toEqual([6, 7]);
  expect(story).toBe(STORY);
});

test('a moment is added after the one that is shown, moved, and taken out once that is asked', async () => {
  changes = [];
  const root = show(<Writing />);
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  await button('Add a moment after this one').click();
  await button('Move this moment down').click();
  await button('Remove this moment').click();
  await expect.element(button('Keep this moment')).toHaveFocus();
  await expectAccessible(root);
  await userEvent.keyboard('{Escape}');
  await expect.element(button('Remove this moment')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await button('Remove it and its answers').click();
  expect(changes).toEqual(['b1 add', 'b1 later', 'b1 drop']);
  await expect.element(button('Move this moment up')).not.toBeInTheDocument();
});

test('no word of a line is cut in its box, on a phone either', async () => {
  await lookAs('light', 390);
  show(<Writing />);
  const long =
    'It is a long way from here, and nobody has said who would be there to open the door.';
  await page.getByLabelText('Words, line 5').fill(long);
  await page.getByRole('button', { name: 'Open Answer 1 of 1' }).click();
  const boxes = [...document.querySelectorAll('textarea')];
  expect(boxes.length).toBeGreaterThan(3);
  for (const { scrollHeight, clientHeight } of boxes)
    expect(scrollHeight).toBeLessThanOrEqual(clientHeight + 1);
});

test('a name that sheets go by is in no field, where a change would part them', async () => {
  show(<Writing />);
  await page.getByRole('button', { name: 'Open Answer 1 of 1' }).click();
  await expect.element(page.getByLabelText('Words, line 7')).toHaveValue('How long?');
  const values = [...document.querySelectorAll('textarea')].map(({ value }) => value);
  for (const name of ['B1', 'how-long']) expect(values).not.toContain(name);
});

const THREE = `=== b1 ===
# beat: B1 # rates: OPEN LISTEN
The stop is empty.
+ (long) [How long? # id: how-long # OPEN=1 # LISTEN=2 # why: OPEN A number answers it.]
  Since six. # who: sam
  -> b2
+ (what) [What’s up? # id: what-now # OPEN=3 # LISTEN=2 # why: LISTEN A new subject.]
  Not much. # who: sam
  -> b2
=== b2 ===
# beat: B2
She looks up. {b1.what:She smiles.|}
-> END
=== out ===
# ending: E1 # title: Out
-> END
`;

const button = (name: string) => page.getByRole('button', { name, exact: true });
const names = () =>
  [...document.querySelectorAll('button, select, textarea, input')].map(
    (one) => one.getAttribute('aria-label') ?? one.closest('label')?.textContent ?? one.textContent,
  );

test.each([1280, 390])(
  'at %i pixels answers are folded, each part has a name of its own, and axe finds nothing',
  async (width) => {
    await lookAs('light', width);
    const root = show(<Writing text={THREE} />);
    await expect.element(page.getByText('Open questions: Mixed · Listening: Sound')).toBeVisible();
    await expect.element(page.getByText('How long?')).toBeVisible();
    await openAnswer('Answer 1 of 2');
    await openAnswer('Answer 2 of 2');
    await expect.element(words(8)).toHaveValue('Not much.');
    expect(names().toSorted()).toEqual([...new Set(names())].toSorted());
    await button('Remove Answer 1 of 2').click();
    await expectAccessible(root, ['page-has-heading-one']);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  },
);

test('by keyboard an answer is added with its reply, filled in, and sent elsewhere', async () => {
  show(<Writing text={THREE} />);
  button('Add an answer').element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(words(10)).toHaveFocus();
  await words(10).fill('Cold out here.');
  await words(11).fill('Tell me about it.');
  await pick('Goes on to, line 10').selectOptions('E1: Out');
  await expect
    .poll(() => story)
    .toBe(
      THREE.replace(
        '=== b2 ===',
        `+ [Cold out here. # id: answer-1 # OPEN=2 # LISTEN=2 # why: OPEN Write here what works and what does not.]
  Tell me about it. # who: sam
  -> out
=== b2 ===`,
      ),
    );
});

test('by keyboard an answer is moved with its reply, and the focus goes with it', async () => {
  show(<Writing text={THREE} />);
  button('Move up Answer 2 of 2').element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => story.indexOf('what-now')).toBeLessThan(story.indexOf('how-long'));
  expect(story.indexOf('Not much.')).toBeLessThan(story.indexOf('how-long'));
  await expect.element(button('Move up Answer 1 of 2')).toHaveFocus();
  await expect.element(button('Move up Answer 1 of 2')).toHaveAttribute('aria-disabled', 'true');
  await userEvent.keyboard('{Enter}'); // it stands first: nothing
  button('Move down Answer 1 of 2').element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => story).toBe(THREE);
});

test('an answer goes with its reply after a question, which can be left; Undo brings it back', async () => {
  show(<Writing text={THREE} />);
  button('Remove Answer 2 of 2').element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Remove “Answer 2 of 2” and what follows')).toBeVisible();
  await expect.element(page.getByText('What follows: “Not much.”')).toBeVisible();
  await expect.element(page.getByText('1 other place that comes back to it')).toBeVisible();
  await expect.element(button('Keep “Answer 2 of 2”')).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(button('Remove Answer 2 of 2')).toHaveFocus();
  expect(story).toBe(THREE);
  await userEvent.keyboard('{Enter}');
  await button('Remove “Answer 2 of 2” and its reply').click();
  await expect.poll(() => story).not.toContain('Not much.');
  expect(story).toContain('She looks up. \n');
  await expect.poll(() => document.activeElement?.className).toBe('answer');
  undo?.();
  await expect.poll(() => story).toBe(THREE);
});

test('lines of a reply change places by keyboard, and the focus goes with the line', async () => {
  show(<Writing />);
  button('Move down line 5').element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => story).toContain('mood: tired\nThe stop is empty.\n');
  await expect.poll(() => document.activeElement?.closest('li')?.dataset.line).toBe('6');
});
