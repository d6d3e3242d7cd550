import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { PhoneReading } from '../../../src/ui/room/phone/own-reading.ts';
import { OwnReply } from '../../../src/ui/room/phone/own-reply.tsx';
import { lookAs, show } from '../axe.ts';

let answer: (problem: string | undefined) => void = () => {};

function Phone({ found = [] }: { readonly found?: PhoneReading }) {
  const [wrote, setWrote] = useState<string | undefined>(undefined);
  const onSend = async (text: string) => {
    const problem = await new Promise<string | undefined>((resolve) => {
      answer = resolve;
    });
    if (problem === undefined) setWrote(text.replaceAll(/\s+/g, ' ').trim());
    return problem;
  };
  return (
    <OwnReply
      wrote={wrote}
      reply={undefined}
      kept={false}
      onKeep={() => {}}
      read={async () => found}
      onSend={onSend}
    />
  );
}

test('a reply says that it is being sent, then that it is on the wall, on two lines too', async () => {
  await lookAs('light', 390);
  show(<Phone />);
  const status = page.getByRole('status');
  await page.getByLabelText('In your own words').fill('I hear you.\nWhat would help?');
  await page.getByRole('button', { name: 'Send to the wall' }).click();
  await expect.element(status).toHaveTextContent('Sending');
  answer('kept-out');
  await expect.element(status).toHaveTextContent('It was not sent.');
  await page.getByRole('button', { name: 'Send to the wall' }).click();
  answer(undefined);
  await expect.element(status).toHaveTextContent('It is on the wall, without a name.');
});

test.each<[string, PhoneReading, string]>([
  ['in another language', 'language', 'these words were not read'],
  ['it cannot read', 'words', 'could not be read'],
  ['in which nothing stands out', [], 'No words stood out'],
])('of words %s a phone says what became of them', async (_what, found, said) => {
  await lookAs('light', 390);
  show(<Phone found={found} />);
  await page.getByLabelText('In your own words').fill('¿Qué te ayudaría esta noche?');
  await page.getByRole('button', { name: 'See how it reads' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent(said);
});
