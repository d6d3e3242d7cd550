import { expect, test } from 'vitest';
import type { EventDraft } from '../../../src/core/run/event.ts';
import type { Line } from '../../../src/core/scenario/line/line.ts';
import { began, chose, ended, faced, noticed, retried, showing, stateOf } from '../facts.ts';

const answering = (id: string, ...reaction: readonly Line[]) => chose(id, {}, { reaction });
const notebookOf = (...drafts: readonly EventDraft[]) =>
  stateOf(began(), ...drafts).notebook.map(
    ({ observation, beat, pinned }) => `${observation.id} ${beat}${pinned ? ' pinned' : ''}`,
  );

const first = faced('B1', [], [showing('coat')]);

test('the notebook holds what was shown, in order, each once, with the beat it was first seen in', () => {
  const path = [
    first,
    answering('B1', showing('phone')),
    faced('B2', [], [showing('coat', 'bag')]),
  ];
  expect(notebookOf(...path)).toEqual(['coat 1', 'phone 1', 'bag 2']);
});

test('an ending can show something too', () => {
  expect(notebookOf(first, answering('B1'), ended([showing('shoes')]))).toEqual([
    'coat 1',
    'shoes 1',
  ]);
});

test('a retry takes away what only the first reaction showed', () => {
  const path = [first, answering('B1', showing('phone')), retried('B1')];
  expect(notebookOf(...path, answering('B1', showing('keys')))).toEqual(['coat 1', 'keys 1']);
});

test('a retry keeps what had been pinned', () => {
  const path = [first, answering('B1', showing('phone')), noticed('phone'), retried('B1')];
  expect(notebookOf(...path, answering('B1'))).toEqual(['coat 1', 'phone 1 pinned']);
});

test('pins stay over beats and the ending', () => {
  const path = [first, noticed('coat'), answering('B1'), faced('B2'), answering('B2'), ended()];
  expect(notebookOf(...path)).toEqual(['coat 1 pinned']);
});

test('a pin can be taken off again', () => {
  expect(notebookOf(first, noticed('coat'), noticed('coat', false))).toEqual(['coat 1']);
});

test('an ordinary explanation stays beside its item', () => {
  const reading = { from: 'self', text: 'It was cold this morning.' } as const;
  const state = stateOf(
    began(),
    first,
    { type: 'noticed', item: 'coat', pinned: false, reading },
    answering('B1'),
    faced('B2'),
  );
  expect(state.notebook[0]?.reading).toEqual(reading);
});
