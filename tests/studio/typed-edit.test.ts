import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { studioGround } from '../../src/cli/build/studio-plugin.ts';
import { compileStory } from '../../src/story/compile.ts';
import { checkDraft } from '../../src/studio/check-draft.ts';
import type { DraftNews } from '../../src/studio/draft-news.ts';
import { packDraft } from '../../src/studio/pack-draft.ts';
import {
  addTyped,
  setTyped,
  TYPED,
  typedIn,
  typedMomentAt,
} from '../../src/studio/text/typed-edit.ts';

const TEMPLATE = 'src/cli/scenario/template';
const files: { readonly [name: string]: string } = Object.fromEntries(
  readdirSync(TEMPLATE).map((name) => [name, readFileSync(`${TEMPLATE}/${name}`, 'utf8')]),
);
const asked = (typed: string, language = 'en') => ({
  ground: studioGround('.'),
  folder: { id: 'night-bus', files: { ...files, [TYPED]: typed } },
  pack: 'us-ct',
  language,
});

const SIT = { text: 'u look cold, how long u been here', as: 'how-long' };
const OK = { text: 'ok', as: 'neutral' };

/** What a draft comes to with this bank: its problems, and the replies that it is played with. */
function built(typed: string, language?: string) {
  const news: DraftNews[] = [];
  let clock = 0;
  checkDraft(
    { ...asked(typed, language), routes: false },
    compileStory,
    () => (clock += 1e6), // the proof is not waited for
    (one) => news.push(one),
  );
  const [first] = news;
  if (first?.stage !== 'built') throw new Error('it cannot be played');
  const { problems, advice } = first;
  return { problems, advice, bank: first.content.playable.bank, moments: first.moments };
}

test('replies are added behind those of their meaning, changed and taken out; the rest stays to the byte', () => {
  const one = addTyped(undefined, 'B1', SIT);
  expect(typedIn(one)).toEqual({ B1: [SIT] });
  const two = addTyped(one, 'B1', OK);
  const more = { text: 'how long', as: 'how-long' };
  const three = addTyped(two, 'B1', more);
  expect(typedIn(three)).toEqual({ B1: [SIT, more, OK] });
  expect(setTyped(three, 'B1', 1, undefined)).toBe(two);
  expect(typedIn(setTyped(three, 'B1', 1, { text: 'how long?', as: 'other' }))).toEqual({
    B1: [SIT, { text: 'how long?', as: 'other' }, OK],
  });
  expect(typedIn(setTyped(one, 'B1', 0, undefined))).toEqual({});
});

test('a file that cannot be read has no replies to show', () => {
  expect(typedIn('{')).toBeUndefined();
  expect(typedIn('{ "B1": [{ "text": 1, "as": "sit" }] }')).toBeUndefined();
  expect(typedIn(undefined)).toEqual({});
});

test('a draft is played and packed with its replies, and says which moment has few', () => {
  const typed = addTyped(undefined, 'B1', SIT);
  const { problems, advice, bank, moments } = built(typed);
  expect(bank).toEqual({ B1: [SIT] });
  expect(problems).toEqual([]);
  expect(advice).toMatchObject([{ code: 'thin-bank', file: 'stories/night-bus/typed.json' }]);
  expect(moments.get('B1')?.lines.map(({ id }) => id)).toContain('how-long');
  expect(moments.get('B1')?.context).toEqual(['It’s complicated.']);
  const packed = packDraft(asked(typed), true, compileStory);
  expect(packed.ok && packed.value.scene.playables.en.bank).toEqual({ B1: [SIT] });
  expect(packed.ok && packed.value.scene.proved).toBe(true); // few replies are no fault
});

test.each([
  ['an empty reply', { text: ' ', as: 'neutral' }, 'empty-typed'],
  ['a reply of more than 400 characters', { text: 'a '.repeat(201), as: 'neutral' }, 'long-typed'],
  ['a doubled reply', { ...SIT, text: SIT.text.toUpperCase() }, 'typed-twice'],
  ['a meaning that the moment lacks', { text: 'hi', as: 'hello' }, 'typed-as'],
])('%s is told beside the story, which plays without its replies until then', (_, entry, code) => {
  const typed = addTyped(addTyped(undefined, 'B1', SIT), 'B1', entry);
  const { problems, bank } = built(typed);
  expect(problems).toMatchObject([{ code, file: 'stories/night-bus/typed.json' }]);
  expect(problems[0]?.line).toBeGreaterThan(3);
  expect(bank).toBeUndefined();
  const packed = packDraft(asked(typed), true, compileStory);
  expect(packed.ok && packed.value.left).toMatchObject([{ code }]); // left out, and named
  expect(packed.ok && packed.value.scene.proved).toBe(false);
});

test('what is wrong with replies is told in Spanish', () => {
  for (const entry of [OK, { text: '', as: 'neutral' }, { text: 'hi', as: 'hello' }]) {
    const { problems, advice } = built(addTyped(addTyped(undefined, 'B1', SIT), 'B1', entry), 'es');
    expect([...problems, ...advice].map(({ english }) => english)).toEqual([undefined]);
  }
});

test('a line of the file is about the moment that it stands in', () => {
  const typed = addTyped(addTyped(addTyped(undefined, 'B1', SIT), 'B1', OK), 'B2', OK);
  const lines = typed.split('\n');
  const at = (words: string) => lines.findIndex((line) => line.includes(words)) + 1;
  expect(typedMomentAt(typed, at('"B1"'))).toBe('B1');
  expect(typedMomentAt(typed, at('"ok"'))).toBe('B1');
  expect(typedMomentAt(typed, at('"B2"'))).toBe('B2');
  expect(typedMomentAt(typed, at('"B2"') + 2)).toBe('B2');
  expect(typedMomentAt('{ "B1": ', 1)).toBeUndefined();
});
