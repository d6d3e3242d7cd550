import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { useVisit } from '../../../src/app/shell/use-visit.ts';
import { changeUse, openVisit, type Visit } from '../../../src/app/shell/visit.ts';
import { browserStore } from '../../../src/store/browser.ts';
import type { SessionStore } from '../../../src/store/store.ts';
import { SettingsView } from '../../../src/ui/settings/settings-view.tsx';
import { lookAs, show } from '../../ui/axe.ts';

async function disk(): Promise<SessionStore> {
  const opened = await browserStore();
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

beforeEach(async () => {
  await lookAs('light', 1280);
  await (await disk()).clear();
});

/** The settings, over the visit of the page. */
function Settings({ first, onVisit }: { first: Visit; onVisit: (visit: Visit) => void }) {
  const { visit, settings, changeSettings, device } = useVisit(first);
  onVisit(visit);
  return <SettingsView settings={settings} onChange={changeSettings} {...device} />;
}

test('two presses in a row on the switch that leaves no progress lose nothing', async () => {
  const own = await changeUse(await openVisit(), 'own');
  const row = { id: 'run', person: own.person.id, scenario: 'platform-four', startedAt: 1 };
  await own.store.create({ ...row, imported: false });
  const visits = [own];
  show(<Settings first={own} onVisit={(visit) => visits.at(-1) !== visit && visits.push(visit)} />);
  const quick = page.getByRole('switch', { name: 'Leave no progress on this device' }).element();
  for (let press = 0; press < 2; press += 1) (quick as HTMLElement).click(); // before anything is moved
  await expect.poll(() => visits.map(({ use }) => use)).toEqual(['own', 'shared', 'own']);
  expect(await (await disk()).list(own.person.id)).toMatchObject({ value: [{ id: 'run' }] });
});
