import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadSubject } from '../../../src/cli/commands/proof/proof.ts';
import { loadRubric, loadScenario } from '../../../src/cli/content/content.ts';
import { playThrough } from '../../../src/session/play/play-through.ts';
import { verifyStory } from '../../../src/verify/verify.ts';
import { picker } from '../../verify/ink.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stories-'));
  cpSync('stories', join(root, 'stories'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a story with something that no proof covers is not verified, and is told where', () => {
  const file = join(root, 'stories/last-train/story.ink');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('-> b1\n', '~ SEED_RANDOM(3)\n-> b1\n'));
  const line = text.slice(0, text.indexOf('-> b1\n')).split('\n').length;
  expect(loadSubject(root, 'last-train')).toMatchObject({
    error: [{ code: 'outside-proof', file: 'stories/last-train/story.ink', line }],
  });
});

describe('the size of a session', () => {
  const here = process.cwd();
  const rubric = loadRubric(here);
  const subject = loadSubject(here, 'last-train');
  if (!rubric.ok || !subject.ok) throw new Error('the stories do not load');
  const { value } = subject;

  test('is never more than the bound that is proved', () => {
    const loaded = loadScenario(here, 'last-train', rubric.value.rubric);
    if (!loaded.ok) throw new Error('the scenario does not load');
    const content = { ...rubric.value, playable: loaded.value.playable };
    const most = verifyStory(value, { states: 5000 }).figures?.sizes[0]?.span.most ?? 0;
    const draw = picker(3);
    const sizes = Array.from({ length: 20 }, () => {
      const facts = playThrough(
        content,
        { seed: draw(2 ** 24), mode: 'practice' },
        {
          choose: ({ options }) => options[draw(options.length)]?.id,
          place: () => 'unknown',
          note: ([first]) => first?.id ?? '',
          sure: () => 50,
        },
        () => 0,
      );
      const ended = facts.findIndex(({ type }) => type === 'ended');
      return JSON.stringify(facts.slice(0, ended + 1)).length;
    });
    expect(Math.max(...sizes)).toBeLessThanOrEqual(most);
    expect(Math.max(...sizes)).toBeGreaterThan(most / 3); // nor is the bound beside the point
  });

  test('speaks against a scenario, with the path to it, where it is more than may be', () => {
    const sizes = [{ name: 'record', of: () => 10, most: 60 }];
    const { verdicts } = verifyStory({ ...value, sizes }, { states: 5000 });
    const size = verdicts.find(({ property }) => property === 'size');
    expect(size).toMatchObject({ verdict: 'COUNTEREXAMPLE', found: [{ code: 'too-large' }] });
    expect(size?.found[0]?.told).toHaveLength(11);
  });
});
