import { useEffect, useState } from 'preact/hooks';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { useDraftList, useOpenDraft } from '../../../src/app/pages/studio/use-drafts.ts';
import type { Visit } from '../../../src/app/shell/visit.ts';
import { browserStore } from '../../../src/store/browser.ts';
import { memoryStore } from '../../../src/store/memory.ts';
import { mirroredStore } from '../../../src/store/mirrored.ts';
import type { SessionStore } from '../../../src/store/store.ts';
import { DraftState } from '../../../src/ui/studio/draft-state.tsx';
import { lookAs, show } from '../../ui/axe.ts';

const FOLDER = {
  id: 'night-bus',
  files: { 'story.ink': 'Hello.\n', 'scenario.json': '{}', 'cast.json': '[]' },
};

async function diskStore(): Promise<SessionStore> {
  const opened = await browserStore();
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

beforeEach(async () => {
  await lookAs('light', 1280);
  await (await diskStore()).clear();
});

const visitWith = (store: SessionStore): Visit => ({
  store,
  person: { id: 'p', pseudonym: 'p' },
  use: 'own',
  trouble: undefined,
});

/** The part of the studio that writes and keeps a draft. */
function Writing({ visit, onKeep }: { readonly visit: Visit; readonly onKeep?: () => void }) {
  const draft = useOpenDraft(visit, FOLDER);
  return (
    <main>
      <h1>Draft</h1>
      <DraftState kept={draft.kept} onKeep={() => onKeep?.()} />
      <label>
        Story
        <textarea
          value={draft.folder.files['story.ink']}
          onInput={({ currentTarget }) => draft.change('story.ink', currentTarget.value)}
        />
      </label>
    </main>
  );
}

function Listing({ store }: { readonly store: SessionStore }) {
  const drafts = useDraftList(store, undefined);
  return <p>Kept: {drafts.ids.join(', ')}</p>;
}

const story = () => page.getByLabelText('Story');

test('a draft that could not be deleted is not said to be, and stays in the list', async () => {
  const disk = await diskStore();
  await disk.setDraft('studio/night-bus/', JSON.stringify(FOLDER));
  const stuck: SessionStore = {
    ...disk,
    dropDrafts: () =>
      Promise.resolve({ ok: false, error: { code: 'failed', message: 'locked' } } as const),
  };
  function Deleting() {
    const drafts = useDraftList(stuck, undefined);
    const [said, setSaid] = useState('');
    const drop = async () => setSaid((await drafts.drop('night-bus')) ? 'gone' : 'still there');
    return (
      <main id="main" tabIndex={-1}>
        <button type="button" onClick={() => void drop()}>
          Delete
        </button>
        <p>{`Kept: ${drafts.ids.join(', ')}`}</p>
        <p>{said}</p>
      </main>
    );
  }
  show(<Deleting />);
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect.element(page.getByText('still there')).toBeVisible();
  await expect.element(page.getByText('Kept: night-bus')).toBeVisible();
  await expect.poll(() => document.activeElement?.id).toBe('main');
});

test('what the page says is saved is there after the tab was killed', async () => {
  show(<Writing visit={visitWith(mirroredStore(await diskStore()))} />);
  await story().fill('Hello, a minute before midnight.\n');
  await expect.element(page.getByText('Saved in this browser')).toBeVisible();
  // Nothing of the page is asked any more: another one reads what is on the disk.
  const next = await diskStore();
  const kept = await next.draft('studio/night-bus/');
  expect(kept.ok && JSON.parse(kept.value).files['story.ink']).toBe(
    'Hello, a minute before midnight.\n',
  );
  show(<Listing store={next} />);
  await expect.element(page.getByText('Kept: night-bus')).toBeVisible();
});

test('what is typed before the draft was kept for the first time stays', async () => {
  const root = show(<Writing visit={visitWith(mirroredStore(await diskStore()))} />);
  const field = root.querySelector('textarea');
  if (field === null) throw new Error('no field');
  field.value = 'Typed at once.\n';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await expect.element(page.getByText('Saved in this browser')).toBeVisible();
  await expect.element(story()).toHaveValue('Typed at once.\n');
});

test('a full storage is said, loses nothing that is written, and is caught up with', async () => {
  const disk = await diskStore();
  let room = false;
  const small: SessionStore = {
    ...disk,
    setDraft: (key, text) =>
      room
        ? disk.setDraft(key, text)
        : Promise.resolve({ ok: false, error: { code: 'full', message: 'no room' } }),
  };
  show(<Writing visit={visitWith(mirroredStore(small))} />);
  await story().fill('One.\n');
  await expect.element(page.getByRole('status')).toHaveTextContent(/full/);
  await story().fill('One. Two.\n');
  await expect.element(story()).toHaveValue('One. Two.\n');
  room = true;
  await story().fill('One. Two. Three.\n');
  await expect.element(page.getByText('Saved in this browser')).toBeVisible();
  const kept = await disk.draft('studio/night-bus/');
  expect(kept.ok && JSON.parse(kept.value).files['story.ink']).toBe('One. Two. Three.\n');
});

/** Says which id a copy of a scene gets, asked at once, before the list is read. */
function Copying({ store }: { readonly store: SessionStore }) {
  const drafts = useDraftList(store, undefined);
  const [id, setId] = useState<string | undefined>('asking');
  useEffect(() => void drafts.freeId('night-bus').then(setId), []);
  return (
    <p>
      Id: {id ?? 'none'} {drafts.unread && 'unread'}
    </p>
  );
}

test('a copy never gets the id of a draft, not even before the drafts are listed', async () => {
  const store = mirroredStore(await diskStore());
  await store.setDraft('studio/night-bus/', JSON.stringify(FOLDER));
  show(<Copying store={store} />);
  await expect.element(page.getByText('Id: night-bus-2')).toBeVisible();
});

test('where the drafts cannot be read, that is said, and none is begun over another', async () => {
  const disk = await diskStore();
  const failed = { ok: false, error: { code: 'failed', message: 'no disk' } } as const;
  show(<Copying store={mirroredStore({ ...disk, drafts: async () => failed })} />);
  await expect.element(page.getByText('Id: none unread')).toBeVisible();
});

test('where the browser refuses to keep what it is asked to keep, that is said', async () => {
  const store = memoryStore();
  function Asking() {
    const [visit, setVisit] = useState<Visit>({ ...visitWith(store), use: 'unasked' });
    const refuse = () => setVisit({ ...visit, trouble: { code: 'refused' } });
    return <Writing visit={visit} onKeep={refuse} />;
  }
  show(<Asking />);
  await page.getByRole('button', { name: 'This is my device' }).click();
  await expect.element(page.getByText('this browser keeps nothing').first()).toBeVisible();
  await expect.poll(() => page.getByRole('button').query()).toBe(null);
});
