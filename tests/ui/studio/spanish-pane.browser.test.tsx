import { useState } from 'preact/hooks';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { inStep, isInStep, pairedParts, spanishOf } from '../../../src/studio/text/spanish.ts';
import { SpanishPane } from '../../../src/ui/studio/spanish-pane.tsx';
import { expectSound, lookAs, show } from '../axe.ts';
import '../../../src/ui/studio/studio.css';

beforeEach(() => lookAs('light', 1280));

const STORY = `=== b1 ===
# beat: B1 # rates: OPEN
The stop is empty tonight.
It’s complicated. # who: sam
=== b2 ===
# beat: B2
She looks up the road.
`;

let files: { readonly [name: string]: string } = {};

function Writing() {
  const [now, setFiles] = useState<typeof files>({ 'story.ink': STORY });
  files = now;
  return (
    <main>
      <h1>Night Bus</h1>
      <SpanishPane
        begun={now[spanishOf('story.ink')] !== undefined}
        parts={isInStep(now) ? pairedParts(now) : undefined}
        onBegin={() => setFiles(inStep(now))}
        onWrite={(file, { write }, text) =>
          setFiles({ ...now, [file]: write(now[file] ?? '', text) })
        }
      />
    </main>
  );
}

test('Spanish is begun with one button and written line by line beside the English, and what is missing is counted', async () => {
  const root = show(<Writing />);
  await page.getByRole('button', { name: 'Begin Spanish' }).click();
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent('3 of 3 texts are still in English.');
  await expectSound(root);
  const box = page.getByRole('textbox', { name: 'Spanish for: The stop is empty tonight.' });
  await box.fill('La parada está sola esta noche.');
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent('2 of 3 texts are still in English.');
  await userEvent.keyboard(' De veras.');
  expect(files['story.es.ink']).toContain('La parada está sola esta noche. De veras.');
  await page.getByLabelText('Part of the story').selectOptions('B2: 1 in English');
  await expect.element(page.getByText('She looks up the road.').first()).toBeVisible();
  expect(files['story.ink']).toBe(STORY);
});
