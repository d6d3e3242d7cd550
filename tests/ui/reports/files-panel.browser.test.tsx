import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { FilesPanel } from '../../../src/ui/reports/files/files-panel.tsx';
import { lookAs, show } from '../axe.ts';

function Panel() {
  const [some, setSome] = useState(false);
  return (
    <FilesPanel
      some={some}
      reading={undefined}
      onHandedIn={undefined}
      onFiles={() => {}}
      onSample={() => setSome(true)}
      onCancel={() => {}}
      onClear={() => setSome(false)}
    >
      {undefined}
    </FilesPanel>
  );
}

test('the focus stays at the files when the button that was pressed goes away', async () => {
  await lookAs('light', 1280);
  show(<Panel />);
  for (const name of ['Try it with sample data', /^Clear this page/]) {
    await page.getByRole('button', { name }).click();
    await expect.element(page.getByRole('button', { name })).not.toBeInTheDocument();
    expect(document.activeElement?.tagName).toBe('SECTION');
  }
});
