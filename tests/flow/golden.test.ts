import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeRecord } from '../../src/core/record-decode.ts';
import type { Content } from '../../src/session/content.ts';
import { reenact } from '../../src/session/reenact.ts';
import { type Golden, goldenOf } from './golden.ts';

const FROZEN = join(import.meta.dirname, 'frozen');

const read = (...path: readonly string[]): string => readFileSync(join(FROZEN, ...path), 'utf8');

const releases = readdirSync(FROZEN);

test('six endings are frozen', () => {
  const scores = JSON.parse(read('platform-four-1', 'scores.json')) as { [name: string]: Golden };
  const endings = Object.values(scores).map((golden) => golden.ending);
  expect(new Set(endings)).toEqual(new Set(['E1', 'E2', 'E3', 'E4', 'E5', 'E6']));
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
