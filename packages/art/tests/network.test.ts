import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findingsOf } from '../../../src/text/findings.ts';
import { networkOf } from '../../../src/text/model/network.ts';
import { NETWORK_ROWS, networkWords, partRows } from '../../../src/text/model/network-word.ts';
import { fitNetwork } from '../analyser/network-fit.ts';
import { NETWORK_COLUMNS } from '../analyser/network-sample.ts';

const ROWS = NETWORK_ROWS;
const bytes = (values: readonly number[]) =>
  Buffer.from(values.map((value) => value + 128)).toString('base64');

/** A network of one filter, which finds two words one after the other. */
function pairNetwork(first: string, second: string) {
  const table = new Array<number>(ROWS * 2).fill(0);
  const [one = 0] = partRows(first); // the whole word
  const [two = 0] = partRows(second);
  table[one * 2] = 10;
  table[two * 2 + 1] = 10;
  return networkOf({
    size: 2,
    widths: [2],
    filters: 1,
    table: { step: 1, bytes: bytes(table) },
    taps: { step: 1, bytes: bytes([1, 0, 0, 1]) },
    floors: { step: 1, bytes: bytes([-15]) },
    outputs: { step: 1, bytes: bytes([3]) },
    bias: { step: 1, bytes: bytes([-2]) },
  });
}

const wordsIn = (text: string, said = '') =>
  networkWords(findingsOf(text, { context: said === '' ? [] : [said], disclosed: [], rates: [] }));

test('a filter finds its words wherever they stand, in their order', () => {
  const read = pairNetwork('trust', 'nobody');
  const found = (text: string) => read(wordsIn(text)).sums;
  expect(found('trust nobody')).toEqual([13]); // (10 + 10 - 15) * 3 - 2
  expect(found('So you would trust nobody here tonight')).toEqual([13]);
  expect(found('nobody here can trust you')).toEqual([-2]);
  expect(found('')).toEqual([-2]);
});

test('what speaks for a column is found in the words that a filter matched', () => {
  const words = wordsIn('You would trust nobody here');
  const pulls = pairNetwork('trust', 'nobody')(words).pull(0);
  const telling = words.filter((_, at) => (pulls[at] ?? 0) > 0).map(({ text }) => text);
  expect(telling).toEqual(['trust', 'nobody']);
});

test('a misspelt word shares most parts with the word that was meant', () => {
  const [meant, typed] = [partRows('trafficked'), partRows('traficked')];
  const same = typed.filter((row) => meant.includes(row)).length;
  expect(same / typed.length).toBeGreaterThan(0.5);
});

test('a word is read with whether the person told what it is about', () => {
  const told = wordsIn('The foreman hurt you', 'The foreman counts hours.');
  const rowOf = (word: string) => told.find(({ text }) => text === word)?.told;
  expect(rowOf('foreman')).not.toBe(rowOf('hurt'));
});

test('the models are under 600 KB together', () => {
  const size = ['model', 'form', 'network'].reduce(
    (sum, name) => sum + readFileSync(`src/text/model/${name}.json`).length,
    0,
  );
  expect(size).toBeLessThan(600_000);
});

test('the same replies give the same network, byte for byte', () => {
  const samples = ['You should leave.', 'Who cooks?', 'Stop lying.', 'That sounds heavy.'].map(
    (text, at) => ({
      group: 'h01',
      words: wordsIn(text),
      targets: new Array<number>(NETWORK_COLUMNS).fill(at % 2),
    }),
  );
  const [first, second] = [fitNetwork(samples), fitNetwork(samples)];
  expect(first).toEqual(second);
  const sums = networkOf(first)(wordsIn('You should leave.')).sums;
  expect(sums).toHaveLength(NETWORK_COLUMNS);
});
