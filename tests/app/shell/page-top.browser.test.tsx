import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { usePageTop, useStepTop } from '../../../src/app/shell/page-top.ts';
import { lookAs, show } from '../../ui/axe.ts';

function Paged() {
  const [open, setOpen] = useState<string | undefined>(undefined);
  usePageTop(open);
  return (
    <main id="main" tabIndex={-1}>
      <div style={{ height: '3000px' }}>{open ?? 'Nothing'}</div>
      {open === undefined ? (
        <button type="button" onClick={() => setOpen('A draft')}>
          Open
        </button>
      ) : (
        <button type="button" onClick={() => setOpen(undefined)}>
          Back
        </button>
      )}
    </main>
  );
}

test('what is shown instead begins at its top with the focus there; the first page takes no focus', async () => {
  await lookAs('light', 1280);
  show(<Paged />);
  expect(document.activeElement).toBe(document.body);
  for (const name of ['Open', 'Back']) {
    const pressed = page.getByRole('button', { name });
    pressed.element().scrollIntoView();
    expect(scrollY).toBeGreaterThan(1000);
    await pressed.click();
    await expect.element(pressed).not.toBeInTheDocument();
    expect(document.activeElement?.id).toBe('main');
    expect(scrollY).toBe(0);
  }
});

function Stepped() {
  const [step, setStep] = useState('talk');
  useStepTop(step);
  return (
    <main id="main" tabIndex={-1}>
      {step === 'talk' && (
        <button type="button" onClick={() => setStep('reveal')}>
          Choose
        </button>
      )}
      <button type="button" onClick={() => setStep(`${step} on`)}>
        Go on
      </button>
    </main>
  );
}

test('at a new step the focus stays at its button, and goes to the page where that is gone', async () => {
  await lookAs('light', 1280);
  show(<Stepped />);
  await page.getByRole('button', { name: 'Choose' }).click();
  await expect.poll(() => document.activeElement?.id).toBe('main');
  const on = page.getByRole('button', { name: 'Go on' });
  await on.click();
  await expect.element(on).toHaveFocus();
});
