import { readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import ts from 'typescript';
import { type Files, packageFiles } from '../../../src/lms/package/platform-package.ts';
import { fixTheDraw, wordsOnly } from '../run.ts';
import { EXIT } from '../weather.ts';
import { typeOf } from './types.ts';

export const HOME = 'http://platform.test';
/** The unit that these platforms open. */
export const UNIT = {
  scenario: 'platform-four',
  title: 'Platform Four',
  about: 'A first conversation.',
};
export const EDITIONS = ['scorm12', 'scorm2004'] as const;
export type Edition = (typeof EDITIONS)[number];

/** The page of a platform: scorm-again behind the strict layer, the unit in a frame. */
const host = (edition: Edition, scenario: string): string => `<!doctype html><title>Platform</title>
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
frame.src = '/course/${scenario}.html';
document.body.append(frame);
</script>`;

export interface Platform {
  readonly open: (context: BrowserContext) => Promise<Page>;
  readonly kept: () => { readonly [name: string]: unknown };
  readonly asked: readonly string[];
  readonly missing: readonly string[]; // files of the course that were asked for and are not in it
}

/** A platform that keeps what is committed, from one opening to the next, whoever's browser it is. */
export function platformOf(edition: Edition, game: Files): Platform {
  const setup = { platform: edition, pass: 70, mode: 'assessment' } as const;
  return platformWith(edition, new Map(packageFiles(game, [UNIT], setup)), UNIT.scenario);
}

/** A platform with the files of a package, which opens one unit of it, and says these things at launch. */
export function platformWith(
  edition: Edition,
  files: Files,
  scenario: string,
  launch: object = {},
): Platform {
  const learner = edition === 'scorm12' ? { core: { student_id: 'l-7' } } : { learner_id: 'l-7' };
  let kept = JSON.stringify({ ...learner, ...launch });
  const asked: string[] = [];
  const missing: string[] = [];
  const bodyOf = (path: string): string | Buffer | undefined => {
    if (path === '/') return host(edition, scenario);
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
    missing,
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
        if (`${origin}/` === EXIT) return route.fallback();
        const body = origin === HOME ? bodyOf(pathname) : undefined;
        const contentType = typeOf(pathname);
        if (body === undefined && pathname.startsWith('/course/')) missing.push(pathname);
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
export async function unitIn(page: Page): Promise<Page> {
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
  return page.frame('unit') as unknown as Page;
}

/** What the strict layer of a platform did not like. */
export const violations = (page: Page) =>
  page.evaluate(
    () => (globalThis as unknown as { strict: { violations: string[] } }).strict.violations,
  );
