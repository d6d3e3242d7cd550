import process from 'node:process';
import { expect, type Page, test } from '@playwright/test';
import programme from '../../../stories/programme.json' with { type: 'json' };
import { drawnFirst, heldAfter, type KnownPath, knownPaths } from '../../lms/paths.ts';
import { wordsOnly } from '../run.ts';
import { builtGame } from './built-game.ts';
import { type Campus, openCampus } from './scorm-campus.ts';
import { enrol } from './scorm-learner.ts';
import { EDITIONS } from './scorm-platform.ts';

/**
 * The longest path in one edition and a drawn one in the other (the best one is played for the second attempt);
 * with `LMS_PATHS` all four extremes and as many drawn ones, each in both.
 */
const DRAWN = Number(process.env.LMS_PATHS ?? 1);
const FIRST = 'last-train'; // drawn alone where one path is drawn: all its runs are soon known
const SCENARIOS = [FIRST, ...programme.order.filter((id) => id !== FIRST)];

interface Way {
  readonly name: string;
  readonly scenario: string;
  readonly path: () => KnownPath | undefined;
}

const EXTREMES = ['best', 'worst', 'shortest', 'longest'] as const;
const extreme = (name: (typeof EXTREMES)[number]): KnownPath =>
  knownPaths('platform-four', 0)[EXTREMES.indexOf(name)] as KnownPath;

const known = new Map<string, readonly KnownPath[]>();
function drawn(scenario: string): readonly KnownPath[] {
  const paths = known.get(scenario) ?? drawnFirst(scenario, Math.ceil(DRAWN / SCENARIOS.length));
  known.set(scenario, paths);
  return paths;
}

const PLAYED: readonly (typeof EXTREMES)[number][] = process.env.LMS_PATHS ? EXTREMES : ['longest'];

const WAYS: readonly Way[] = [
  ...PLAYED.map((name): Way => {
    return { name, scenario: 'platform-four', path: () => extreme(name) };
  }),
  ...Array.from({ length: DRAWN }, (_, at): Way => {
    const scenario = SCENARIOS[at % SCENARIOS.length] ?? 'platform-four';
    const nth = Math.floor(at / SCENARIOS.length);
    return { name: `drawn ${at + 1}`, scenario, path: () => drawn(scenario)[nth] };
  }),
];

let campus: Campus;
test.beforeAll(async () => {
  campus = await openCampus(builtGame());
});
test.afterAll(() => campus.close());

/** The page of a platform, where every run gets the draw of its learner. */
async function atCampus(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const draw = crypto.getRandomValues.bind(crypto);
    const { seed } = window.top as unknown as { readonly seed: number };
    crypto.getRandomValues = (array) =>
      array instanceof Uint32Array ? array.fill(seed) : draw(array);
  });
  await wordsOnly(page);
  await page.goto(campus.home);
}

for (const [of, edition] of EDITIONS.entries()) {
  for (const [number, { name, scenario, path: find }] of WAYS.entries()) {
    if (!process.env.LMS_PATHS && number % EDITIONS.length !== of) continue;
    test(`${edition}: ${name}, ${scenario}, is cut at every decision, and its score arrives`, async ({
      page,
    }) => {
      const path = find() as KnownPath;
      await atCampus(page);
      const learner = await enrol(page, edition, scenario, path.seed);
      const moments = path.options.length;
      await learner.go(path, {
        cut: true,
        unheardAt: number % moments,
        lostAt: (number + 2) % moments,
      });
      // The newer edition takes no hyphen in an answer.
      const answers = path.options.map((id) =>
        edition === 'scorm2004' ? id.replaceAll('-', '_') : id,
      );
      expect(await learner.held()).toEqual({ ...heldAfter(path), answers });
      expect(await learner.recorded()).toBe(path.shown);
      expect(await learner.violations()).toEqual([]);
    });
  }

  // The rule of the other edition is held in `tests/lms/scorm.test.ts`.
  if (!process.env.LMS_PATHS && of > 0) continue;
  test(`${edition}: a second attempt replaces what was not passed, and never lowers what was`, async ({
    page,
  }) => {
    const [best, worst] = [extreme('best'), extreme('worst')];
    await atCampus(page);
    const learner = await enrol(page, edition, 'platform-four', best.seed);
    for (const [path, stands] of [
      [worst, worst],
      [best, best],
      [worst, best],
    ] as const) {
      await page.evaluate((seed) => Object.assign(window, { seed }), path.seed);
      await learner.go(path, { cut: false });
      expect(await learner.held()).toMatchObject(heldAfter(stands));
      expect(await learner.recorded()).toBe(path.shown);
    }
    expect(await learner.violations()).toEqual([]);
  });
}
