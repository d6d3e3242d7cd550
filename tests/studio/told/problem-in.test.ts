import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { studioGround } from '../../../src/cli/build/studio-plugin.ts';
import { compileStory } from '../../../src/story/compile.ts';
import { checkDraft } from '../../../src/studio/check-draft.ts';
import type { DraftNews } from '../../../src/studio/draft-news.ts';
import { problemIn } from '../../../src/studio/told/problem-in.ts';
import problems from '../../../src/studio/told/problems.es.json' with { type: 'json' };
import wanted from '../../../src/studio/told/wanted.es.json' with { type: 'json' };

const TEMPLATE = 'src/cli/scenario/template';
const template: { readonly [name: string]: string } = Object.fromEntries(
  readdirSync(TEMPLATE).map((name) => [name, readFileSync(`${TEMPLATE}/${name}`, 'utf8')]),
);
const ground = studioGround('.');

/** What is told in Spanish of the small scene after a change of one file. */
function toldOf(file: string, from: string | RegExp, to: string) {
  const text = (template[file] ?? '').replace(from, to);
  const folder = { id: 'night-bus', files: { ...template, [file]: text } };
  const news: DraftNews[] = [];
  const ask = { ground, folder, pack: 'us-ct', language: 'es', routes: false } as const;
  checkDraft(
    ask,
    compileStory,
    () => 0,
    (one) => news.push(one),
  );
  return news.flatMap((one) => ('problems' in one ? one.problems : []));
}

describe('a problem is told in Spanish', () => {
  test.each([
    ['story.ink', /-> \w+/, '-> nowhere', '“-> nowhere” no lleva a ninguna parte.'],
    [
      'story.ink',
      'plugs it in herself.\n  -> phone',
      'plugs it in herself.',
      'aquí la historia se queda sin salida.',
    ],
    ['story.ink', /\]\n/, '\n', 'hace falta el ] que cierra la opción, y está el fin de la línea.'],
    ['story.ink', '~ settle()', '~ foo = 3', 'no hay ninguna variable “foo”'],
    ['story.ink', '~ settle()', '~ foo(3)', 'no hay ninguna función “foo”.'],
    ['story.ink', 'You look frozen', 'You {looks}', 'no hay ninguna variable “looks”.'],
    ['story.ink', /$/, '\n=== b1 ===\nHello.\n-> END\n', 'el nudo “b1” ya está en la línea'],
    ['story.ink', /# mood: \w+/, '# mood: furious', '“furious” no es un ánimo.'],
    ['story.ink', ' # OPEN=2', '', 'no tiene nivel para OPEN, que el momento'],
    ['story.ink', 'Okay. # who: sam # mood: annoyed', 'Okay. # who: sam', 'sigue igual.'],
    ['story.ink', /# hint: .*\n/, '', 'no tiene pista.'],
    ['story.ink', '# who: sam', '# who: nobody', 'En cast.json nadie es “nobody”.'],
    ['scenario.json', '{', '{,', 'Esto no es JSON.'],
    ['scenario.json', '"title"', '"heading"', 'En card.heading: esto no es un campo conocido.'],
    ['scenario.json', /"minutes": \d+/, '"minutes": "x"', 'esto no es un número entero de'],
    ['scenario.json', /"beats": \d+/, '"beats": 9', '“beats” es 9; la historia valora'],
    ['room.json', '"B1"', '"B9"', '“B9” no es un momento valorado de la historia.'],
    ['their-side.json', '"own-word"', '"own-words"', 'B1 no tiene ninguna opción “own-words”.'],
  ] as const)('in %s, %s', (file, from, to, words) => {
    const told = toldOf(file, from, to);
    const one = told.find(({ message }) => message.includes(words));
    expect(one, JSON.stringify(told)).toBeDefined();
    expect(one?.english, JSON.stringify(one)).toBe(undefined);
    expect(one?.fix).toMatch(/^\p{Lu}.*[.)»”\]]$/u);
  });

  test('words that are in English only stand in a Spanish sentence, and are marked', () => {
    const problem = {
      code: 'ink-error',
      file: 'story.ink',
      line: 3,
      message: 'X y.',
      fix: 'Do z.',
    };
    expect(problemIn('es', problem)).toMatchObject({
      line: 3,
      message: 'Ink no pudo leer esto. Lo que dice su compilador, en inglés:',
      english: 'X y. Do z.',
      fix: '',
    });
    expect(problemIn('es', { ...problem, fix: 'Keep one.' })).toMatchObject({
      english: 'X y.',
      fix: 'Deje uno.',
    });
    expect(problemIn('en', problem)).toEqual(problem);
  });
});

/** The code that says the sentences of the check; those of Ink are its own. */
const sources = ['src/story', 'src/content', 'src/studio/told', 'src/studio/text']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  )
  .join('\n');

const GAP = /\{([a-z]+)\}/g;
const gapsIn = (text: string): readonly string[] =>
  [...text.matchAll(GAP)].map(([, gap = '']) => gap);

test.each(Object.entries({ ...problems, ...wanted }))(
  '“%s” and its Spanish have the same gaps',
  (en, es) => {
    expect(gapsIn(en)).toEqual(expect.arrayContaining([...gapsIn(es)]));
  },
);

test.each(Object.keys(problems).filter((one) => !/^(?:Ink|A TODO)/.test(one)))(
  'the check says “%s”',
  (sentence) => {
    const parts = sentence.split(/\{[a-z]+\}/).map((part) => part.replace(/^:/, '').trim());
    for (const part of parts.filter((one) => one.length > 3)) expect(sources).toContain(part);
  },
);

test('a check says “moment”, as the pages do', () => {
  const own = Object.keys(problems).map((message) => message.replace(/“[^”]*”|\{[^}]*\}/g, ''));
  expect(own.filter((message) => /\bbeats?\b/i.test(message))).toEqual([]);
});
