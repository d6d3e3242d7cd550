import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { builtIn } from '../../../src/cli/package/built-game.ts';
import { sceneAt } from '../../../src/cli/package/own-scene.ts';
import type { PackedPart } from '../../../src/lms/package/file-list.ts';
import { makePackage } from '../../../src/lms/package/make-package.ts';
import { STRONGEST } from '../responses.ts';
import { button, fileNote, play, responses, showLines } from '../run.ts';
import { type Platform, platformWith, unitIn, violations } from './scorm-platform.ts';

type Setup = Omit<Parameters<typeof makePackage>[2], 'platform'>;

/** A platform with a package that was made as an administrator asked. */
async function platformFor(
  scenario: string,
  setup: Setup,
  launch: object = {},
  part: PackedPart = { scenario },
): Promise<Platform> {
  const whole = { ...setup, platform: 'scorm12' } as const;
  const made = await makePackage(builtIn('dist'), part, whole, () => {});
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  const files = new Map(Object.entries(unzipSync(made.value.bytes)));
  return platformWith('scorm12', files, scenario, launch);
}

const ASSESSMENT = { mode: 'assessment' } as const;

let context: BrowserContext;
test.beforeEach(async ({ browser }) => {
  context = await browser.newContext({ locale: 'en-US' });
});
test.afterEach(() => context.close());

test('a package in Spanish begins in Spanish, whatever the browser speaks', async () => {
  const platform = await platformFor('platform-four', { language: 'es' });
  const unit = await unitIn(await platform.open(context));
  await expect(button(unit, 'Empezar')).toBeVisible();
});

test('a learner whose platform asks for Spanish gets Spanish', async () => {
  const platform = await platformFor(
    'platform-four',
    {},
    { student_preference: { language: 'es' } },
  );
  const unit = await unitIn(await platform.open(context));
  await expect(button(unit, 'Empezar')).toBeVisible();
});

/** Has the platform ask for this mark, which scorm-again would refuse to hold. */
const askForMark = (mark: string) =>
  context.addInitScript((given) => {
    type Api = { readonly [call: string]: (element: string) => string };
    if (globalThis.parent !== globalThis.self) return; // the platform's page alone has it
    let api: Api = {};
    const read = (element: string) =>
      element === 'cmi.student_data.mastery_score' ? given : api.LMSGetValue?.(element);
    Object.defineProperty(globalThis, 'API', {
      set: (whole: Api) => {
        api = whole;
      },
      get: () =>
        new Proxy(api, { get: (it, call) => (call === 'LMSGetValue' ? read : it[String(call)]) }),
    });
  }, mark);

for (const { mark, said } of [
  { mark: '75', said: 0 },
  { mark: '', said: 0 },
  { mark: 'high', said: 1 },
  { mark: '180', said: 1 },
]) {
  test(`asked for the pass mark “${mark}” it says ${said} times that this is none`, async () => {
    await askForMark(mark);
    const platform = await platformFor('platform-four', ASSESSMENT);
    const unit = await unitIn(await platform.open(context));
    await expect(unit.getByText(/^This is an assessment/)).toBeVisible();
    const none = unit.getByText('asks for a pass mark that is none');
    await expect(none).toHaveCount(said);
    if (said > 0)
      await expect(none).toContainText(`“${mark}”. The mark of this training counts: 80`);
    if (mark !== '180') return;
    await button(unit, 'Start').click();
    await play(unit, STRONGEST);
    await fileNote(unit);
    await expect(none).toHaveCount(0); // the first page alone says it
    await expect
      .poll(() => platform.kept().core)
      .toMatchObject({ lesson_status: 'passed', score: { max: '100' } });
  });
}

test('in Browse mode it says that nothing is sent, and nothing is', async () => {
  const platform = await platformFor('platform-four', ASSESSMENT, {
    core: { student_id: 'l-7', lesson_mode: 'browse' },
  });
  const page = await platform.open(context);
  const unit = await unitIn(page);
  await expect(
    unit.getByText(/Your responses, your place and your result are not sent/).last(),
  ).toBeVisible();
  await expect(unit.getByText(/^This is an assessment/)).not.toContainText('run'); // none is kept
  await button(unit, 'Start').click();
  await play(unit, STRONGEST.slice(0, 1));
  expect(platform.kept()).not.toHaveProperty('interactions');
  expect(await violations(page)).toEqual([]);
});

for (const { first, said } of [
  { first: true, said: 'Your first finished run is the one that counts' },
  { first: false, said: 'keeps your first run that passes; until one does, the last one' },
]) {
  test(`with first ${first} the first page says: ${said}`, async () => {
    const platform = await platformFor('platform-four', { ...ASSESSMENT, first });
    const unit = await unitIn(await platform.open(context));
    await expect(unit.getByText(/^This is an assessment/)).toContainText(said);
  });
}

test('a second contact alone has its pictures, and begins as an assessment', async () => {
  const platform = await platformFor('same-bench', { ...ASSESSMENT, met: 'none' });
  const page = await platform.open(context);
  const unit = await unitIn(page);
  await expect(unit.getByRole('img').first()).toHaveJSProperty('complete', true);
  expect(platform.missing).toEqual([]);
  await button(unit, 'Start').click();
  await expect(
    responses(unit)
      .or(unit.getByRole('button', { name: /^Show me/ }))
      .first(),
  ).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('the tour of a package of one scene has its story, and nothing leads to what is not in it', async () => {
  const platform = await platformFor('last-train', {});
  const unit = await unitIn(await platform.open(context));
  await expect(unit.getByText('Load a record file')).toHaveCount(0);
  await unit.getByRole('link', { name: 'Take the 4-minute tour' }).click();
  await expect(unit.getByRole('log', { name: 'Conversation' })).toBeVisible();
  await unit.goto(`${new URL(unit.url()).origin}/course/last-train.html#/guide`);
  await expect(unit.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(unit.getByRole('link', { name: /^Instructor pack/ })).toHaveCount(0);
  expect(platform.missing).toEqual([]);
});

test('an unproved draft with the pack of a place says what it is, and plays', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'draft-'));
  try {
    const draft = join(folder, 'night-bus');
    cpSync('src/cli/scenario/template', draft, { recursive: true });
    const proof = readFileSync(join(draft, 'proof.json'), 'utf8');
    writeFileSync(join(draft, 'proof.json'), proof.replace('pr < 7', 'pr < 0')); // no run is so calm
    const own = sceneAt('.', draft, 'stories/jurisdictions/us-ct.json');
    if (!own.ok) throw new Error(own.error.join('\n'));
    expect(own.value.scene).toMatchObject({ proved: false, services: { id: 'us-ct' } });
    const platform = await platformFor('night-bus', {}, {}, { scene: own.value.scene });
    const page = await platform.open(context);
    const unit = await unitIn(page);
    await expect(unit.getByText('Draft, not proved').first()).toBeVisible();
    await button(unit, 'Start').click(); // to the scene's page, where practice or assessment is chosen
    await expect(unit.locator('.mode')).toBeVisible();
    await button(unit, 'Start').click();
    await showLines(unit);
    await responses(unit).getByRole('button').first().click();
    await expect.poll(() => Object.keys(platform.kept().interactions ?? {})).toHaveLength(1);
    expect(await violations(page)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
