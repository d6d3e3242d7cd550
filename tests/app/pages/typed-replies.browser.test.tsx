import { useState } from 'preact/hooks';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CheckedDraft } from '../../../src/app/pages/studio/use-check.ts';
import { useTypedReplies } from '../../../src/app/pages/studio/use-typed-replies.ts';
import { typedMoments } from '../../../src/content/typed-bank.ts';
import type { Rubric } from '../../../src/core/rubric/rubric.ts';
import { outlineOf } from '../../../src/story/source/outline.ts';
import { typedIn } from '../../../src/studio/text/typed-edit.ts';
import type { StoryChoices } from '../../../src/ui/studio/words/story-choices.ts';
import { TypedContext, TypedReplies } from '../../../src/ui/studio/words/typed-replies.tsx';
import rubric from '../../../stories/rubric.json' with { type: 'json' };
import { expectAccessible, lookAs, show } from '../../ui/axe.ts';
import '../../../src/ui/studio/studio.css';

beforeEach(() => lookAs('light', 1280));

const STORY = `=== b1 ===
# beat: B1 # rates: OPEN PACE
It’s complicated. # who: sam
+ [How long have you been out here? # id: how-long # OPEN=1 # PACE=2]
+ [Talk to me, or I call your sister. # id: sister # OPEN=0 # PACE=0 # ce: THREAT]
`;
const BANK = {
  B1: [
    { text: 'how long u been here', as: 'how-long' },
    { text: 'since when are you here', as: 'how-long' },
    { text: 'talk or i call your mom', as: 'sister' },
    { text: 'tell me now or ill phone your sister', as: 'THREAT' },
    { text: 'ok', as: 'neutral' },
    { text: 'fine', as: 'neutral' },
  ],
};

const CHOICES: StoryChoices = {
  people: [],
  person: 'sam',
  items: [],
  options: [],
  tellings: [],
  rubric: rubric as unknown as Rubric,
  posesOf: () => [],
};
const CHECKED = {
  moments: typedMoments(outlineOf([{ file: 'story.ink', text: STORY }])),
} as unknown as CheckedDraft;

let typed: string | undefined;

function Writing() {
  const [files, setFiles] = useState<{ readonly [name: string]: string }>({
    'typed.json': JSON.stringify(BANK, null, 2),
  });
  typed = files['typed.json'];
  const desk = useTypedReplies({ id: 'night-bus', files }, CHECKED, (file, text) =>
    setFiles({ ...files, [file]: text }),
  );
  return (
    <main>
      <TypedContext.Provider value={desk}>
        <TypedReplies moments={['B1', 'E1']} choices={CHOICES} />
      </TypedContext.Provider>
    </main>
  );
}

const one = () => page.getByRole('textbox', { name: 'One more reply that means this' });
const reply = (number: number) => page.getByRole('textbox', { name: `Reply ${number}` });
const meaning = () => page.getByRole('combobox', { name: 'Replies that mean' });

test('by keyboard a reply is added, changed and taken out, and each says what it is read as', async () => {
  const root = show(<Writing />);
  const head = page.getByText('What else might somebody say?');
  await expect.element(head).toHaveTextContent('6 replies at B1.');
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.element(reply(1)).toHaveValue('how long u been here');
  await expect.element(reply(3)).not.toBeInTheDocument(); // it means something else
  await expect.element(page.getByText('Read as this.').first()).toBeVisible();
  await expectAccessible(root);

  await userEvent.tab();
  await expect.element(meaning()).toHaveFocus();
  await userEvent.tab();
  await expect.element(one()).toHaveFocus();
  await userEvent.keyboard('talk or i call your sister');
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent(/^Read as: “Talk to me, or I call/);
  await userEvent.keyboard('{Control>}a{/Control}how long since you came here{Enter}');
  await expect.element(one()).toHaveValue('');
  await expect.element(one()).toHaveFocus();
  expect(typedIn(typed)?.B1?.[2]).toEqual({ text: 'how long since you came here', as: 'how-long' });

  await userEvent.keyboard('ok{Enter}');
  await expect.element(page.getByRole('status')).toHaveTextContent('This reply is here already.');
  expect(typedIn(typed)?.B1).toHaveLength(7);

  await reply(3).click();
  await userEvent.keyboard('{End}?');
  await expect.poll(() => typedIn(typed)?.B1?.[2]?.text).toBe('how long since you came here?');
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}'); // Remove
  await expect.element(one()).toHaveFocus(); // there is none below
  expect(typedIn(typed)).toEqual(BANK);
});

test('a reply under another meaning is shown there, and a serious error is the line that has it', async () => {
  show(<Writing />);
  await page.getByText('What else might somebody say?').click();
  await page.getByRole('combobox', { name: 'What reply 2 means' }).selectOptions('neutral');
  await expect.element(reply(2)).toHaveFocus();
  await expect.element(meaning()).toHaveValue('neutral');
  expect(typedIn(typed)?.B1?.[1]?.as).toBe('neutral');
  await meaning().selectOptions('THREAT');
  await expect.element(reply(4)).toBeVisible();
  await expect.element(page.getByText('Read as this.')).toBeVisible();
});
