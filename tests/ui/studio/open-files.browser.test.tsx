import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { OpenFiles } from '../../../src/ui/studio/open/open-files.tsx';
import { lookAs, show } from '../axe.ts';

beforeEach(() => lookAs('light', 1280));

type Tree = { readonly [name: string]: string | Tree };

/** What a browser makes of a file or folder that is dragged onto a page. It gives a folder some entries at a time. */
function entryOf(name: string, tree: string | Tree): FileSystemEntry {
  if (typeof tree === 'string') {
    const file = (give: (one: File) => void) => give(new File([tree], name));
    return { name, isFile: true, isDirectory: false, file } as unknown as FileSystemEntry;
  }
  const left = Object.entries(tree).map(([one, inside]) => entryOf(one, inside));
  const readEntries = (give: (some: readonly FileSystemEntry[]) => void) => give(left.splice(0, 2));
  const createReader = () => ({ readEntries });
  return { name, isFile: false, isDirectory: true, createReader } as unknown as FileSystemEntry;
}

/** Drops something on a part of the page; says whether the browser would have opened it instead. */
function drop(
  where: Element,
  entries: readonly FileSystemEntry[],
  files: readonly File[],
): boolean {
  const items = entries.map((entry) => ({ webkitGetAsEntry: () => entry }));
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { items, files, types: ['Files'] } });
  return where.dispatchEvent(event);
}

const heard = { onFile: vi.fn(), onFolder: vi.fn(), onUnread: vi.fn() };
beforeEach(() => vi.clearAllMocks());

async function opened(): Promise<HTMLElement> {
  show(
    <main>
      <h1>Studio</h1>
      <OpenFiles problem={undefined} {...heard} />
    </main>,
  );
  const heading = page.getByRole('heading', { level: 1 });
  await expect.element(heading).toBeVisible();
  return heading.element() as HTMLElement;
}

const scene = { 'story.ink': 'Hello.', 'scenario.json': '{}', 'cast.json': '[]' };

test('a zip is taken wherever on the page it is dropped, and the page stays', async () => {
  const where = await opened();
  const zip = new File(['zip'], 'a-b.zip');
  expect(drop(where, [entryOf('a-b.zip', '')], [zip])).toBe(false);
  await expect.poll(() => heard.onFile.mock.calls).toEqual([[zip]]);
});

test('a folder is taken with all its files, and what lies in folders of it', async () => {
  const where = await opened();
  drop(where, [entryOf('a-b', { ...scene, old: { 'story.ink': 'Old.' } })], []);
  await expect.poll(() => heard.onFolder.mock.calls).toHaveLength(1);
  const [files] = heard.onFolder.mock.calls[0] as [readonly { path: string; file: File }[]];
  expect(files.map(({ path }) => path)).toEqual([
    'a-b/story.ink',
    'a-b/scenario.json',
    'a-b/cast.json',
    'a-b/old/story.ink',
  ]);
  expect(await files[0]?.file.text()).toBe('Hello.');
});

test('files without their folder are taken together', async () => {
  const where = await opened();
  const entries = Object.entries(scene).map(([name, text]) => entryOf(name, text));
  drop(where, entries, [new File(['Hello.'], 'story.ink')]);
  await expect.poll(() => heard.onFolder.mock.calls).toHaveLength(1);
  expect(heard.onFile).not.toHaveBeenCalled();
});

test('what the browser cannot read is said', async () => {
  const where = await opened();
  const broken = {
    ...entryOf('a-b', {}),
    createReader: () => ({ readEntries: (_: unknown, no: () => void) => no() }),
  };
  drop(where, [broken as unknown as FileSystemEntry], []);
  await expect.poll(() => heard.onUnread.mock.calls).toHaveLength(1);
});
