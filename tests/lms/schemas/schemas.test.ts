import { describe, expect, test } from 'vitest';
import { scenarioIds } from '../../../src/cli/content/content.ts';
import { manifestOf } from '../../../src/lms/package/manifests.ts';
import { PLATFORMS } from '../../../src/lms/package/platform.ts';
import type { PackUnit } from '../../../src/lms/package/unit-page.ts';
import { contentOf } from '../../content.ts';
import { schemaProblems } from './schemas.ts';

const UNITS = scenarioIds(process.cwd()).map((id): PackUnit => {
  const { title, trains, minutes } = contentOf(id).playable.scenario.card;
  return { scenario: id, title, about: trains, minutes };
});
const FILES = ['built/a & b-_x1.js', 'built/picture.avif', 'icon.svg'];

/** The manifest of all scenarios, or of some, for a platform. */
const manifest = (
  platform: (typeof PLATFORMS)[number],
  units: readonly PackUnit[],
  mode?: 'assessment' | 'practice',
): string => manifestOf(units, FILES, { platform, pass: 70, ...(mode && { mode }) })[1];

describe.each(PLATFORMS)('the official schema of %s', (platform) => {
  test('takes the manifest of all scenarios, and of each alone, in every mode', async () => {
    expect(UNITS.length).toBeGreaterThan(1);
    const made = [undefined, 'assessment', 'practice'] as const;
    const manifests = made.flatMap((mode) =>
      [UNITS, ...UNITS.map((unit) => [unit])].map((units) => manifest(platform, units, mode)),
    );
    expect(await schemaProblems(platform, manifests)).toEqual([]);
  });

  test('refuses what is out of its place, what it does not know, and names that are none', async () => {
    const good = manifest(platform, UNITS);
    const bad = [
      good.replace(/<(organizations|course )[\s\S]*?<\/(organizations|course)>/, ''),
      good.replace(/<(item|au) /, '<more/><$1 '),
      good.replace(/ (identifier|masteryScore)="/, ' $1="1 '),
    ];
    expect(bad).not.toContain(good);
    const problems = await schemaProblems(platform, bad);
    expect(new Set(problems.map(([place]) => place))).toEqual(new Set(bad.keys()));
  });
});
