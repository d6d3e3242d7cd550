import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scenarioIds } from '../../src/cli/content.ts';
import { decodeRecord } from '../../src/core/record-decode.ts';
import type { Content } from '../../src/session/content.ts';
import { reenact } from '../../src/session/reenact.ts';
import { tell } from '../story/walk.ts';
import { type Golden, goldenOf } from './golden.ts';

const FROZEN = join(import.meta.dirname, 'frozen');

const read = (...path: readonly string[]): string => readFileSync(join(FROZEN, ...path), 'utf8');

const releases = readdirSync(FROZEN);

/** The ending of every frozen record of a scenario, in any release. */
const frozenEndings = (id: string): readonly string[] =>
  releases
    .filter((release) => release.replace(/-\d+$/, '') === id)
    .flatMap((release) =>
      Object.values(JSON.parse(read(release, 'scores.json')) as { [name: string]: Golden }),
    )
    .map(({ ending }) => ending);

test.each(scenarioIds(process.cwd()))('every ending of %s is frozen', (id) => {
  const endings = tell(id).outline.parts.flatMap(({ head }) =>
    head?.type === 'ending' ? [head.id] : [],
  );
  expect(new Set(frozenEndings(id))).toEqual(new Set(endings));
});

describe.each(releases)('records of %s, on the story and rubric they were played on', (release) => {
  const content = JSON.parse(read(release, 'content.json')) as Content;
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
