import type { ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import template from '../../../src/cli/scenario/template/scenario.json?raw';
import { insertJson, moveJson, setJson } from '../../../src/studio/text/json-edit.ts';
import { FormPane } from '../../../src/ui/studio/forms/form-pane.tsx';
import { MapPane } from '../../../src/ui/studio/map-pane.tsx';
import { expectAccessible, lookAs, show } from '../axe.ts';
import '../../../src/ui/studio/studio.css';

beforeEach(() => lookAs('light', 1280));

let written = '';

interface FillingProps {
  readonly name?: string; // the file that the scene has
  readonly text?: string;
  readonly at?: ComponentProps<typeof FormPane>['at'];
}

function Filling({ name = 'scenario.json', text = template, at }: FillingProps) {
  const [raw, setRaw] = useState(text);
  const [file, setFile] = useState(name);
  written = raw;
  const shown = file === name ? raw : undefined;
  return (
    <main>
      <FormPane
        files={['scenario.json', 'proof.json']}
        at={at}
        shown={{
          file,
          raw: shown,
          value: shown === undefined ? undefined : JSON.parse(shown),
          rest: ['follows'],
        }}
        edits={{
          choicesOf: (source) =>
            source === 'places'
              ? [
                  { id: 'night-bus', text: 'No picture', layers: [] },
                  {
                    id: 'the-book',
                    text: 'The Book',
                    layers: [{ src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' }],
                  },
                ]
              : source === 'lent'
                ? [{ id: 'thursday/renee', text: 'Renee', layers: [] }]
                : [
                    { id: 'ordinary', text: 'Ordinary' },
                    { id: 'unknown', text: 'Unknown' },
                  ],
          onSet: (path, to) => setRaw((text) => setJson(text, path, to)),
          onInsert: (path, to) => setRaw((text) => insertJson(text, path, to)),
          onMove: (path, by) => setRaw((text) => moveJson(text, path, by)),
        }}
        onFile={setFile}
        onRaw={setRaw}
      />
    </main>
  );
}

const sheet = (name: string) => page.getByRole('combobox', { name: 'Sheet' }).selectOptions(name);

const press = async (name: string) => {
  const button = page.getByRole('button', { name });
  await expect.element(button).toBeVisible();
  (button.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
};

const names = () =>
  (JSON.parse(written) as { items: { seen: string }[] }).items.map(({ seen }) => seen);

test('the card is filled in plain words, and what no form shows is said', async () => {
  const root = show(<Filling />);
  await page.getByLabelText('Title', { exact: true }).fill('Day “Bus”');
  await expect.poll(() => written).toBe(template.replace('"Night Bus"', '"Day “Bus”"'));
  await page.getByLabelText('The first hard question, for the start page (may be empty)').fill('');
  await expect.poll(() => written).not.toContain('"asks"');
  await expect.element(page.getByText('kept as it is: follows.', { exact: false })).toBeVisible();
  await expectAccessible(root, ['page-has-heading-one']);
});

test('whoever is sent to a field of another sheet finds it open, with the focus in it', async () => {
  const { items } = JSON.parse(template) as { items: { readings: string[] }[] };
  const value = items[1]?.readings[0] ?? '';
  show(<Filling at={{ path: ['items', 1, 'readings', 0], value }} />);
  await expect.poll(() => (document.activeElement as HTMLTextAreaElement).value).toBe(value);
  await expect.element(page.elementLocator(document.activeElement ?? document.body)).toBeVisible();
});

test('pictures of a place are chosen by looking, and none can be chosen again', async () => {
  const root = show(<Filling />);
  const place = () => (JSON.parse(written) as { place: string }).place;
  await page.getByRole('radio', { name: 'The Book' }).click();
  await expect.poll(place).toBe('the-book');
  await userEvent.keyboard('{ArrowUp}');
  await expect.poll(place).toBe('night-bus');
  await expect.element(page.getByRole('radio', { name: 'No picture' })).toBeChecked();
  await expectAccessible(root, ['page-has-heading-one']);
});

test('a number that is left empty shows again what the file has', async () => {
  show(<Filling />);
  const minutes = page.getByLabelText('Minutes', { exact: true });
  const before = (minutes.element() as HTMLInputElement).value;
  await minutes.fill('');
  (minutes.element() as HTMLElement).blur();
  await expect.element(minutes).toHaveValue(Number(before));
  expect(written).toBe(template);
  await minutes.fill('7');
  (minutes.element() as HTMLElement).blur();
  await expect.element(minutes).toHaveValue(7);
  expect(written).toContain('"minutes": 7');
});

test('a list is changed by keyboard: moved, added to, removed from, and the focus goes along', async () => {
  const root = show(<Filling />);
  await sheet('Notebook');
  const [first, second, third] = names();
  await press(`Move down “${first}”`);
  await expect.poll(names).toEqual([second, first, third]);
  await expect.element(page.getByRole('button', { name: `Move down “${first}”` })).toHaveFocus();
  await userEvent.keyboard('{Enter}{Enter}'); // it is the last now: a second press does nothing
  await expect.poll(names).toEqual([second, third, first]);
  await press('Add to “What can be noticed”');
  await expect.poll(() => names().length).toBe(4);
  await expect.poll(() => document.activeElement?.tagName).toBe('TEXTAREA');
  await userEvent.keyboard('a-bag');
  await expect.poll(() => written).toContain('"id": "a-bag"');
  await press(`Remove “${second}”`);
  await expect.poll(names).toEqual([third, first, '']);
  await expectAccessible(root, ['page-has-heading-one']);
});

test('the picture of an ending is filled in, with its light between 0 and 1', async () => {
  const alt = { en: 'An empty bench.' };
  const text = JSON.stringify({ views: {}, endings: { E1: { people: [], light: 0.8, alt } } });
  const root = show(<Filling name="pictures.json" text={text} />);
  await page.getByText('E1', { exact: true }).click();
  await page.getByLabelText('Light, from 0 (guarded) to 1 (at ease)').fill('0.35');
  await page.getByLabelText('What its clock shows, as 21:40 (may be empty)').fill('00:55');
  await expect
    .poll(() => JSON.parse(written).endings.E1)
    .toEqual({ people: [], light: 0.35, alt, time: '00:55' });
  await expectAccessible(root, ['page-has-heading-one']);
});

test('a person who is drawn is lent by looking; a picture of one’s own is drawn anew', async () => {
  const root = show(<Filling name="pictures.json" text='{ "views": {}, "endings": {} }' />);
  const whole = () => JSON.parse(written);
  await press('Add to “Who is drawn as somebody else”');
  await page.getByRole('radio', { name: 'Renee' }).click();
  await expect.poll(() => whole().people).toEqual({ ordinary: 'thursday/renee' });
  const file = page.getByLabelText(/^Choose a PNG/);
  await userEvent.upload(file, new File(['<svg/>'], 'a.svg', { type: 'image/svg+xml' }));
  await expect.element(page.getByText(/no PNG, JPEG or WebP picture, or/)).toBeVisible();
  expect(whole().own).toBe(undefined);
  const canvas = document.createElement('canvas');
  canvas.width = 3200;
  const blob = await new Promise<Blob>((to) =>
    canvas.toBlob((made) => to(made ?? new Blob()), 'image/png'),
  );
  await userEvent.upload(
    file,
    new File([blob, 'EXIF of a street'], 'a.png', { type: 'image/png' }),
  );
  await page.getByLabelText('What is to be seen, in English').fill('Two chairs.');
  await page.getByLabelText(/^Whose picture it is/).fill('Ours.');
  await expect.poll(() => whole().own?.license).toBe('Ours.');
  const { src, ...words } = whole().own;
  expect(words).toEqual({ alt: { en: 'Two chairs.' }, license: 'Ours.' });
  expect(src).toMatch(/^data:image\/jpeg;base64,/);
  expect(atob(src.split(',')[1])).not.toContain('EXIF of a street');
  await expectAccessible(root, ['page-has-heading-one']);
  await press('Take the picture out');
  await expect.poll(() => whole().own).toBe(undefined);
});

test('what a second contact asks of the first is truths and words in one line', async () => {
  const start = setJson(template, ['follows'], {
    scenario: 'unknown',
    facts: { told: [false, true] },
  });
  show(<Filling text={start} />);
  await sheet('Second contact');
  await page.getByText('told', { exact: true }).click();
  await page.getByLabelText('Values, with commas between').fill('none, E1, true');
  await expect
    .poll(() => JSON.parse(written).follows.facts)
    .toEqual({ told: ['none', 'E1', true] });
});

test('a sheet that the scene does not have can be begun', async () => {
  show(<Filling />);
  await sheet('Leading a room');
  await expect.element(page.getByRole('button', { name: 'Begin it' })).toBeVisible();
});

test('the map is a list: a moment leads to its line, a way to the next moment', async () => {
  const asked: string[] = [];
  const place = { share: 1, dead: false, deadOptions: [], found: [], words: 'Hello' } as const;
  const root = show(
    <main>
      <MapPane
        places={[
          { ...place, id: 'B1', kind: 'beat', found: [{ message: 'Nobody is there.', fix: '' }] },
          { ...place, id: 'E1', kind: 'ending', share: 0.0001 },
          { ...place, id: 'E2', kind: 'ending', share: 0, dead: true },
        ]}
        ways={[{ from: 'B1', to: 'E1', share: 1, options: ['How long?'], errors: 1 }]}
        old={false}
        onPlace={(id) => asked.push(id)}
      />
    </main>,
  );
  await press('B1: Hello');
  expect(asked).toEqual(['B1']);
  await press('To E1');
  await expect.element(page.getByRole('button', { name: 'E1: Hello' })).toHaveFocus();
  await expect.element(page.getByText('Nobody is there.')).toBeVisible();
  await expect.element(page.getByText('No run reaches it.')).toBeVisible();
  await expectAccessible(root, ['page-has-heading-one']);
});
