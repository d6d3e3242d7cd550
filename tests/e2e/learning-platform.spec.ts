import { readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import ts from 'typescript';
import { builtGame } from '../../src/cli/package/built-game.ts';
import { type Files, packageFiles } from '../../src/lms/package/platform-package.ts';
import { STRONGEST } from './responses.ts';
import { button, fileNote, fixTheDraw, play, responses, say, wordsOnly } from './run.ts';

const HOME = 'http://platform.test';
const UNIT = { scenario: 'platform-four', title: 'Platform Four', about: 'A first conversation.' };
const EDITIONS = ['scorm12', 'scorm2004'] as const;
type Edition = (typeof EDITIONS)[number];

let game: Files;
test.beforeAll(async () => {
  game = (await builtGame(process.cwd(), UNIT.scenario)).bytes;
});

const TYPES: { readonly [end: string]: string } = {
  html: 'text/html',
  js: 'text/javascript',
  ts: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  json: 'application/json',
};

/** The page of a platform: scorm-again behind the strict layer, the unit in a frame. */
const host = (edition: Edition): string => `<!doctype html><title>Platform</title>
<script type="module">
import { Scorm12API, Scorm2004API } from '/scorm-again.js';
import { strictLayer } from '/strict/strict-layer.ts';
import { ${edition === 'scorm12' ? 'RULES_12' : 'RULES_2004'} as rules } from '/strict/rules-${edition.slice(5)}.ts';
const lenient = new ${edition === 'scorm12' ? 'Scorm12API' : 'Scorm2004API'}({ autocommit: false, logLevel: 5 });
lenient.loadFromJSON(JSON.parse(await window.keptBefore()), 'cmi');
const { commit, terminate } = rules.calls;
const keeping = (call) => (...args) => {
  void window.keep(JSON.stringify(lenient.renderCMIToJSONObject().cmi));
  return lenient[call](...args);
};
const own = { [commit]: keeping(commit), [terminate]: keeping(terminate) };
const api = new Proxy(lenient, { get: (it, name) => own[name] ?? it[name] });
window.strict = strictLayer(api, rules);
window['${edition === 'scorm12' ? 'API' : 'API_1484_11'}'] = window.strict.api;
const frame = document.createElement('iframe');
frame.name = 'unit';
frame.style = 'width:1240px;height:760px;border:0';
frame.src = '/course/${UNIT.scenario}.html';
document.body.append(frame);
</script>`;

interface Platform {
  readonly open: (context: BrowserContext) => Promise<Page>;
  readonly kept: () => { readonly [name: string]: unknown };
  readonly asked: readonly string[];
}

/** A platform that keeps what is committed, from one opening to the next, whoever's browser it is. */
function platformOf(edition: Edition): Platform {
  const files = new Map(
    packageFiles(game, [UNIT], { platform: edition, pass: 70, mode: 'assessment' }),
  );
  const learner = edition === 'scorm12' ? { core: { student_id: 'l-7' } } : { learner_id: 'l-7' };
  let kept = JSON.stringify(learner);
  const asked: string[] = [];
  const bodyOf = (path: string): string | Buffer | undefined => {
    if (path === '/') return host(edition);
    if (path === '/scorm-again.js')
      return readFileSync('node_modules/scorm-again/dist/esm/scorm-again.js');
    if (path.startsWith('/strict/')) {
      const source = readFileSync(`tests/lms${path}`, 'utf8');
      return ts.transpile(source, { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext });
    }
    const file = files.get(path.replace('/course/', ''));
    return file && Buffer.from(file);
  };
  return {
    asked,
    kept: () => JSON.parse(kept),
    open: async (context) => {
      const page = await context.newPage();
      await page.exposeFunction('keptBefore', () => kept);
      await page.exposeFunction('keep', (now: string) => {
        kept = now;
      });
      context.on('request', (request) => asked.push(request.url()));
      await page.route('**/*', (route) => {
        const { origin, pathname } = new URL(route.request().url());
        const body = origin === HOME ? bodyOf(pathname) : undefined;
        const contentType = TYPES[pathname.split('.').at(-1) ?? ''] ?? 'text/html';
        return body === undefined
          ? route.fulfill({ status: 404, body: '' })
          : route.fulfill({ body, contentType });
      });
      await fixTheDraw(page);
      await wordsOnly(page);
      await page.goto(`${HOME}/`);
      return page;
    },
  };
}

/** The unit inside a platform's page; what is asked of a page can be asked of its frame. */
async function unitIn(page: Page): Promise<Page> {
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
  return page.frame('unit') as unknown as Page;
}

const violations = (page: Page) =>
  page.evaluate(
    () => (globalThis as unknown as { strict: { violations: string[] } }).strict.violations,
  );

for (const edition of EDITIONS) {
  test(`${edition}: a tab is lost in the middle, another browser goes on, the platform has the score`, async ({
    browser,
  }) => {
    const platform = platformOf(edition);
    const first = await browser.newContext();
    const lost = await platform.open(first);
    let unit = await unitIn(lost);
    await expect(unit.getByRole('radio')).toHaveCount(1); // packed for assessment alone
    await button(unit, 'Start').click();
    await expect(responses(unit)).toBeVisible(); // nobody is asked whose device this is
    await play(unit, STRONGEST.slice(0, 3));
    await say(unit, STRONGEST[3]);
    expect(await violations(lost)).toEqual([]);
    await first.close();

    const second = await browser.newContext();
    const page = await platform.open(second);
    unit = await unitIn(page);
    await button(unit, 'Continue').click();
    await button(unit, 'Go on').click();
    await play(unit, STRONGEST.slice(4));
    await fileNote(unit);
    await expect(unit.getByText('Your learning platform has your result.')).toBeVisible();
    await button(unit, 'End this visit').click();
    await expect(unit.getByText('This visit has ended')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    const held = platform.kept();
    expect(held).toMatchObject(
      edition === 'scorm12'
        ? { core: { lesson_status: 'passed', score: { max: '100' } } }
        : { completion_status: 'completed', success_status: 'passed' },
    );
    expect(Object.keys(held.interactions as object)).toHaveLength(STRONGEST.length);
    expect(
      platform.asked.filter((url) => !url.startsWith(HOME) && !/^(data|blob):/.test(url)),
    ).toEqual([]);
    await second.close();
  });
}

test('what a platform does not take is said, and goes there once it does', async ({ browser }) => {
  const platform = platformOf('scorm12');
  const context = await browser.newContext();
  const page = await platform.open(context);
  const unit = await unitIn(page);
  await button(unit, 'Start').click();
  await say(unit, STRONGEST[0]);
  const lose = (lost: boolean) =>
    page.evaluate((now) => {
      (globalThis as unknown as { strict: { lose: (on: boolean) => void } }).strict.lose(now);
    }, lost);
  await lose(true);
  await button(unit, 'Go on').click();
  const said = unit.getByText('did not take the last step');
  await expect(said).toBeVisible();
  await say(unit, STRONGEST[1]);
  await lose(false);
  await button(unit, 'Try again now').click();
  await expect(said).toBeHidden();
  expect(Object.keys(platform.kept().interactions as object)).toHaveLength(2);
  expect(await violations(page)).toEqual([]);
  await context.close();
});
