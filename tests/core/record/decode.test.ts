import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeRecord } from '../../../src/core/record/record.ts';
import { decodeRecord, type RecordProblem } from '../../../src/core/record/record-decode.ts';
import { log } from '../arbitrary.ts';
import { began, chose, faced, facts, showing } from '../facts.ts';
import { changed, recordOf } from '../records.ts';

const FACTS = facts(began(), faced('B1', ['OPEN'], [showing('coat')]), chose('B1', { OPEN: 2 }));
const GOOD = encodeRecord(recordOf(FACTS));
const MUCH = 20_000_000;

/** The good file with the value at one path changed, or taken out where there is none. */
const edited = (path: string, value?: unknown): string =>
  JSON.stringify(changed(JSON.parse(GOOD), path, value));

const problemOf = (source: string): RecordProblem | undefined => {
  const read = decodeRecord(source);
  return read.ok ? undefined : read.error;
};

test('decode undoes encode for every log', () => {
  const law = fc.property(log, fc.option(fc.string(), { nil: undefined }), (list, cohort) => {
    const record = { ...recordOf(list), ...(cohort !== undefined && { cohort }) };
    const read = decodeRecord(encodeRecord(record));
    expect(read.ok && read.value.record).toEqual(record);
    const again = read.ok ? decodeRecord(encodeRecord(read.value.record)) : read;
    expect(again).toEqual(read);
  });
  fc.assert(law, { numRuns: 150, seed: 26 });
});

describe('a file is refused', () => {
  test.each<[string, string, RecordProblem]>([
    ['that is empty', '', { code: 'not-json' }],
    ['that is not JSON', 'a page of text', { code: 'not-json' }],
    ['that was cut short', GOOD.slice(0, -20), { code: 'not-json' }],
    ['with more after its end', `${GOOD}{}`, { code: 'not-json' }],
    ['that is JSON, but no object', '[]', { code: 'not-a-record' }],
    ['that is null', 'null', { code: 'not-a-record' }],
    ['that is a number', '7', { code: 'not-a-record' }],
    ['of another format', '{"format":"other"}', { code: 'not-a-record' }],
    ['of a later version', edited('version', 4), { code: 'future-version', version: 4 }],
    [
      'of version 1, which had no checksums',
      edited('version', 1),
      { code: 'past-version', version: 1 },
    ],
    [
      'of a later version in another shape',
      '{"format":"unscripted-record","version":9}',
      { code: 'future-version', version: 9 },
    ],
    ['20 MB long', 'x'.repeat(MUCH), { code: 'too-long', characters: MUCH }],
    ['20 MB long, though right', GOOD.padEnd(MUCH), { code: 'too-long', characters: MUCH }],
    [
      'with facts out of order',
      edited('facts', [FACTS[0], FACTS[2], FACTS[1]]),
      { code: 'bad-facts', problem: { code: 'out-of-order', seq: 2, type: 'chose' } },
    ],
    [
      'with an option that does not exist',
      edited('facts[2].option', 'ten'),
      { code: 'bad-facts', problem: { code: 'unknown-option', seq: 2, type: 'chose' } },
    ],
    [
      'with a beginning in the middle',
      edited('facts', [FACTS[0], { ...FACTS[0], seq: 1 }]),
      { code: 'bad-facts', problem: { code: 'begun-twice', seq: 1, type: 'began' } },
    ],
  ])('%s', (_, source, problem) => {
    expect(problemOf(source)).toEqual(problem);
  });
});

describe('a wrong shape is named by its path', () => {
  test.each<[string, string, unknown, string?]>([
    ['no version', 'version', undefined],
    ['version 0', 'version', 0],
    ['a version in words', 'version', '1'],
    ['a field too many', 'colour', 'blue'],
    ['a field missing', 'session', undefined],
    ['a number for text', 'person.id', 7],
    ['a field too many inside', 'person.name', 'Real Name'],
    ['null for a field that may be missing', 'cohort', null],
    ['an unknown mode', 'mode', 'exam'],
    ['a flag for a word', 'ownWords', true],
    ['no facts', 'facts', []],
    ['an object for a list', 'facts', {}],
    ['an unknown fact', 'facts[1].type', 'scored'],
    ['a fact with an unlucky name', 'facts[1].type', 'constructor'],
    ['null for a fact', 'facts[1]', null, 'facts[1].type'],
    ['half a millisecond', 'facts[1].at', 1.5],
    ['a place below 0', 'facts[1].seq', -1],
    ['a seed too high', 'facts[0].seed', 2 ** 32],
    ['an unknown dimension', 'facts[1].beat.rates[0]', 'CHARM'],
    ['a beat without options', 'facts[1].beat.options', []],
    ['a mood that does not exist', 'facts[1].beat.lines[0].mood', 'furious'],
    ['no readings', 'facts[1].beat.lines[0].observations[0].readings', undefined],
    ['a level of 4', 'facts[2].evidence[0].level', 4],
    ['a level in words', 'facts[2].evidence[0].level', '2'],
    ['a level of one and a half', 'facts[2].evidence[0].level', 1.5],
    ['points', 'facts[2].evidence[0].points', 5],
    ['slide 0', 'facts[2].evidence[0].slides[0]', 0],
    ['a class C', 'facts[2].criticalError', { code: 'FRONT', class: 'C' }, '.class'],
    ['a code with its prefix', 'facts[2].repairs', ['CE-FRONT'], '[0]'],
  ])('%s at %s', (_, path, value, deeper = '') => {
    const problem = problemOf(edited(path, value));
    const where = deeper.startsWith('facts') ? deeper : path + deeper;
    expect(problem).toMatchObject({ code: 'bad-shape', problem: { path: where } });
  });
});

test.each([
  ['scenario', 'scenario.hash', 'other'],
  ['rubric', 'rubric.version', '9'],
  ['mode', 'mode', 'assessment'],
  ['language', 'language', 'es'],
  ['analyser', 'analyser', '1.0.0'],
])('a head whose %s differs from the first fact is refused', (field, path, value) => {
  expect(problemOf(edited(path, value))).toEqual({ code: 'head-differs', field });
});

test('the order of fields does not matter', () => {
  const { id, title, hash } = JSON.parse(GOOD).scenario;
  expect(problemOf(edited('scenario', { hash, title, id }))).toBeUndefined();
});

describe('__proto__ keys are harmless', () => {
  test.each([
    ['the record', /^{/, '{"__proto__":{"spoilt":true},', '__proto__'],
    ['a person', /"person": {/, '"person": {"__proto__":{"spoilt":true},', 'person.__proto__'],
    ['a beat', /"beat": {/, '"beat": {"__proto__":{"spoilt":true},', 'facts[1].beat.__proto__'],
  ])('in %s: refused', (_, where, text, path) => {
    const problem = problemOf(GOOD.replace(where, text));
    expect(problem).toMatchObject({ code: 'bad-shape', problem: { path } });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('among free names: a name like any other', () => {
    const read = decodeRecord(GOOD.replace('"cast": {', '"cast": {"__proto__": "Eli",'));
    const cast = read.ok ? read.value.state.began.cast : {};
    expect(Object.entries(cast)).toContainEqual(['__proto__', 'Eli']);
    expect(Object.getPrototypeOf(cast)).toBe(Object.prototype);
  });
});

test('a beat that rates one dimension twice is refused: it would count twice', () => {
  expect(problemOf(edited('facts[1].beat.rates', ['OPEN', 'OPEN']))?.code).toBe('bad-shape');
});
