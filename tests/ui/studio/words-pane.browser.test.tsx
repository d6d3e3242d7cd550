import { useState } from 'preact/hooks';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Rubric } from '../../../src/core/rubric/rubric.ts';
import {
  addLineBelow,
  dropLine,
  inkLines,
  writeField,
} from '../../../src/studio/text/ink-lines.ts';
import { addTag, canHoldTags, dropTag } from '../../../src/studio/text/ink-tags.ts';
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
let addedAfter: string[] = [];

function Writing() {
  const [text, setText] = useState(STORY);
  story = text;
  const lines = inkLines(text);
  return (
    <main>
      <WordsPane
        lines={lines}
        choices={CHOICES}
        problems={[{ line: 5, message: 'Nobody is there.', fix: '' }]}
        holds={canHoldTags}
        at={undefined}
        playable
        onField={(line, field, value) => setText(writeField(text, line, field, value))}
        onTag={(line, name, value) => {
          const one = lines[line - 1];
          if (one !== undefined) setText(addTag(text, one, name, value));
        }}
        onUntag={(line, field) => setText(dropTag(text, line, field))}
        onAdd={(line) => setText(addLineBelow(text, line, 'New line.'))}
        onDrop={(line) => setText(dropLine(text, line))}
        canAddMoment={(knot) => knot === 'b1'}
        onMoment={(knot) => addedAfter.push(knot)}
        onPlay={(line) => playedFrom.push(line)}
        onInk={() => undefined}
      />
    </main>
  );
}

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
  await words(6).click();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  pick('Open questions, line 7').element().focus();
  await userEvent.keyboard('{Meta>}{Enter}{/Meta}');
  expect(playedFrom).toEqual([6, 7]);
  expect(story).toBe(STORY);
});

test('a moment is added after the one that is shown', async () => {
  addedAfter = [];
  show(<Writing />);
  await page.getByRole('button', { name: 'Add a moment after this one' }).click();
  expect(addedAfter).toEqual(['b1']);
});

test('no word of a line is cut in its box, on a phone either', async () => {
  await lookAs('light', 390);
  show(<Writing />);
  const long =
    'It is a long way from here, and nobody has said who would be there to open the door.';
  await page.getByLabelText('Words, line 5').fill(long);
  const boxes = [...document.querySelectorAll('textarea')];
  expect(boxes.length).toBeGreaterThan(3);
  for (const { scrollHeight, clientHeight } of boxes)
    expect(scrollHeight).toBeLessThanOrEqual(clientHeight + 1);
});
