import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scenarioIds } from '../../src/cli/content/content.ts';
import { decodeRecord } from '../../src/core/record/record-decode.ts';
import { reenact } from '../../src/session/audit/reenact.ts';
import type { Content } from '../../src/session/play/content.ts';
import { contentOf } from '../content.ts';
import { tell } from '../story/walk.ts';
import { frozenContent } from './frozen-content.ts';
import { type Golden, goldenOf } from './golden.ts';

const FROZEN = join(import.meta.dirname, 'frozen');

const read = (...path: readonly string[]): string => readFileSync(join(FROZEN, ...path), 'utf8');

const releases = readdirSync(FROZEN);

const contents = new Map(releases.map((release) => [release, frozenContent(release)]));

/** The ending of every frozen record of a scenario, in the releases of the story as it stands. */
function frozenEndings(id: string): readonly string[] {
  const { hash } = contentOf(id).playable;
  return releases
    .filter((release) => contents.get(release)?.playable.hash === hash)
    .flatMap((release) =>
      Object.values(JSON.parse(read(release, 'scores.json')) as { [name: string]: Golden }),
    )
    .map(({ ending }) => ending);
}

// A story that has changed since its last release has no records of its own until the next one
// (see freeze.ts, which plays every ending): there is nothing to compare yet.
test.for(scenarioIds(process.cwd()))('every ending of %s is frozen', (id, { skip }) => {
  const frozen = frozenEndings(id);
  skip(frozen.length === 0, 'the story is newer than its last frozen release');
  const endings = tell(id).outline.parts.flatMap(({ head }) =>
    head?.type === 'ending' ? [head.id] : [],
  );
  expect(new Set(frozen)).toEqual(new Set(endings));
});

describe.each(releases)('records of %s, on the story and rubric they were played on', (release) => {
  const content = contents.get(release) as Content;
  const scores = JSON.parse(read(release, 'scores.json')) as { [name: string]: Golden };

  test.each(Object.entries(scores))('%s replays and scores the same for ever', (name, golden) => {
    const opened = decodeRecord(read(release, `${name}.json`));
    if (!opened.ok) throw new Error(opened.error.code);
    const { record, state } = opened.value;
    const held = reenact(record.facts, content);
    expect(held).toEqual({ versions: [], withheld: false, differences: [] });
    expect(goldenOf(state, content.rubric)).toEqual(golden);
  });
});
