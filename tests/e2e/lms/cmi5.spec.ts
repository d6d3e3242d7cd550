import { expect, type Page, test } from '@playwright/test';
import { reportOf } from '../../../src/lms/report.ts';
import { rebuilt } from '../../../src/lms/suspend/rebuilt.ts';
import { readSuspend } from '../../../src/lms/suspend/suspend.ts';
import { openFactLog } from '../../../src/session/play/log.ts';
import { contentOf } from '../../content.ts';
import { type Registration, verbOf } from '../../lms/cmi5/strict-platform.ts';
import { STRONGEST } from '../responses.ts';
import { atMoment, button, figures, fileNote, fixTheDraw, play, wordsOnly } from '../run.ts';
import { expectGone, weatherAt } from '../weather.ts';
import { type BuiltGame, builtGame } from './built-game.ts';
import { type Cmi5Platform, openCmi5Platform } from './cmi5-platform.ts';
import { unitIn } from './scorm-platform.ts';

let game: BuiltGame;
let platform: Cmi5Platform;

test.beforeAll(async () => {
  game = builtGame('platform-four');
});
test.beforeEach(async ({ page }) => {
  platform = await openCmi5Platform(game);
  await fixTheDraw(page);
  await wordsOnly(page);
});
test.afterEach(() => platform.close());

const verbs = ({ statements }: Registration): readonly string[] => statements.map(verbOf);

/** The score of the path that a platform keeps, by going it again. */
function scoreOfKept({ documents }: Registration): number | undefined {
  const [place = ''] = documents.values();
  const { suspend } = JSON.parse(place) as { suspend: string };
  const content = contentOf('platform-four');
  const kept = readSuspend(suspend);
  const facts = kept.ok ? rebuilt(kept.value, content) : kept;
  const log = facts.ok ? openFactLog(facts.value) : facts;
  if (!log.ok) throw new Error(JSON.stringify(log.error));
  return reportOf(log.value.facts(), log.value.state(), content.rubric, {
    mark: 70,
    platforms: true,
  }).score;
}

async function open(page: Page): Promise<Page> {
  await page.goto(platform.address);
  return unitIn(page);
}

test('launched from another origin, it is played to the debrief, and the platform has the score of the path', async ({
  page,
}) => {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).hostname));
  await page.route('https://platform.test/back', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Back</h1>' }),
  );
  const unit = await open(page);
  await button(unit, 'Start').click();
  await play(unit, STRONGEST);
  await fileNote(unit);
  const { overall } = await figures(unit);
  await expect(unit.getByText('Your learning platform has your result.')).toBeVisible();
  await button(unit, 'End this visit').click();
  await expect(unit.getByRole('heading', { name: 'Back' })).toBeVisible();

  const { held } = platform;
  expect(platform.violations()).toEqual([]);
  expect(verbs(held)).toEqual([
    'initialized',
    ...STRONGEST.map(() => 'answered'),
    'completed',
    'passed',
    'terminated',
  ]);
  const answers = held.statements.filter((one) => verbOf(one) === 'answered');
  expect(answers).toMatchObject(STRONGEST.map((id) => ({ result: { response: id } })));
  const passed = held.statements.find((one) => verbOf(one) === 'passed');
  const score = scoreOfKept(held);
  expect(passed).toMatchObject({ result: { score: { scaled: (score ?? 0) / 100 } } });
  expect(overall).toBe(String(score));
  expect([...asked].toSorted()).toEqual(['localhost', 'platform.test']);
});

test.describe('in a window of its own size', () => {
  test.use({ viewport: null }); // a size that is imposed is lost where a frame of another origin moves the window

  test('Leave now inside the frame leaves the whole window; a later launch goes on', async ({
    page,
  }) => {
    await weatherAt(page.context());
    let unit = await open(page);
    await button(unit, 'Start').click();
    await play(unit, STRONGEST.slice(0, 2));
    await expect(atMoment(unit, 3)).toBeVisible();
    await button(unit, 'Leave now').click();
    await expectGone(page);
    await expect.poll(() => verbs(platform.held).at(-1)).toBe('terminated');

    unit = await open(page);
    await button(unit, 'Continue').click();
    await expect(atMoment(unit, 3)).toBeVisible();
    expect(platform.violations()).toEqual([]);
  });
});
