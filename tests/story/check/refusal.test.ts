import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Story } from 'inkjs';
import { describe, expect, test } from 'vitest';
import { scenarioIds } from '../../../src/cli/content/content.ts';
import { refusalsOf } from '../../../src/story/check/refusal.ts';
import { compileStory } from '../../../src/story/compile.ts';
import { subjectOf } from '../../verify/subject.ts';

const compiled = (...lines: readonly string[]) => {
  const made = compileStory({ main: 'story.ink', load: () => lines.join('\n') });
  if (!made.ok) throw new Error(made.error.map(({ message }) => message).join('\n'));
  return made.value;
};

describe('what no proof covers is refused by name, with its line', () => {
  test.each<[string, number, readonly string[]]>([
    [
      'an external function',
      2,
      [
        'VAR n = 0',
        'EXTERNAL hour(x)',
        '~ n = hour(1)',
        '-> END',
        '=== function hour(x)',
        '~ return n',
      ],
    ],
    ['a seed of its own', 2, ['Rain.', '~ SEED_RANDOM(3)', '-> END']],
    ['a fraction', 1, ['VAR n = 1.5', '{n}', '-> END']],
    ['a number made a fraction', 2, ['VAR n = 1', '{FLOAT(n)}', '-> END']],
    ['a number made a fraction', 2, ['VAR n = 1', '{POW(n, 2)}', '-> END']],
    [
      'a tag that runs over several lines',
      3,
      ['-> hub', '=== hub', 'Rain. # n: {stopping:', '- a', '- b', '}', '+ [Again] -> hub'],
    ],
    ['glue (<>) inside a text', 2, ['VAR n = "ab"', '{n == "a<>b": yes}', '-> END']],
  ])('%s', (name, line, lines) => {
    const [refused, ...more] = refusalsOf(compiled(...lines));
    expect(more).toEqual([]);
    expect(refused).toMatchObject({ code: 'outside-proof', file: 'story.ink', line });
    expect(refused?.message).toContain(name);
    expect(refused?.fix).not.toBe('');
  });

  test('several flows, which only a saved run has', () => {
    const { story, sources } = compiled('Rain.', '+ [Tea] -> END');
    const run = new Story(story as Record<string, unknown>);
    run.Continue();
    run.SwitchFlow('aside');
    const saved: unknown = JSON.parse(run.state.toJson());
    const [refused, ...more] = refusalsOf({ story: saved, sources });
    expect(more).toEqual([]);
    expect(refused).toMatchObject({ code: 'outside-proof', file: 'story.ink' });
    expect(refused?.message).toContain('several flows (multi-flow)');
  });

  test('compiled Ink of another version', () => {
    const { story, sources } = compiled('Rain.', '-> END');
    const newer = { story: { ...(story as object), inkVersion: 22 }, sources };
    expect(refusalsOf(newer)[0]?.message).toContain('version 22');
  });
});

describe('what no story can ask for, the product does not do beside it', () => {
  test.each(['SwitchFlow', 'ChoosePathString', 'EvaluateFunction', 'BindExternalFunction'])(
    '%s',
    (call) => {
      const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
      const code = files.filter((file) => /\.tsx?$/.test(file));
      const callers = code.filter((file) => readFileSync(join('src', file), 'utf8').includes(call));
      expect(callers).toEqual([]);
    },
  );
});

describe('what only looks like it is not refused', () => {
  test.each<[string, readonly string[]]>([
    ['a declared function that nobody calls', ['EXTERNAL hour(x)', 'Rain.', '-> END']],
    ['a fraction that is said', ['The pump shows 2.5 gallons.', '-> END']],
    ['a fraction in a tag', ['Rain. # notice: the sign shows 1.5', '-> END']],
    ['glue in text', ['Rain<> falls.', '-> END']],
    ['a comment', ['// SEED_RANDOM(3) and 1.5', '/* FLOAT(1) */', 'Rain.', '-> END']],
    ['chance', ['{RANDOM(1, 2)} {~one|two}', '-> END']],
  ])('%s', (_, lines) => {
    expect(refusalsOf(compiled(...lines))).toEqual([]);
  });

  test.each(scenarioIds(process.cwd()))('the scenario %s', (id) => {
    expect(refusalsOf(subjectOf(id).compiled)).toEqual([]);
  });
});
