import { describe, expect, test } from 'vitest';
import { replayRecord } from '../../../src/cli/commands/replay.ts';
import {
  chainFor,
  encodeRecord,
  makeRecord,
  type SessionRecord,
} from '../../../src/core/record/record.ts';
import { platformFour } from '../../content.ts';
import { begin, finish, must, PRACTICE, STRONG, say } from '../../session/drive.ts';

const content = platformFour();

function record(includeOwnWords = true): SessionRecord {
  const session = begin(content, PRACTICE);
  must(session, {
    type: 'notice',
    item: 'two-phones',
    pinned: true,
    reading: { from: 'self', text: 'His old one broke.' },
  });
  say(session, STRONG);
  finish(session, 'said-he-owes', { 'owes-him': 'means', 'lets-me-crash': 'action' });
  const person = { id: 'p', pseudonym: 'Wren' };
  return makeRecord('s', person, session.log.state().began, session.log.facts(), includeOwnWords);
}

const replay = (source: string) =>
  replayRecord(source, (id) => (id === 'platform-four' ? content : undefined), ['platform-four']);

const replayed = (one: unknown) => replay(JSON.stringify(one));

test('a record as it was played is verified, with its figures', () => {
  const report = replay(encodeRecord(record()));
  expect(report.exit).toBe(0);
  expect(report.lines).toContain('Overall: 97');
});

const rechained = (one: SessionRecord): SessionRecord => ({ ...one, chain: chainFor(one) });

test('a raised level is found and its place named', () => {
  const one = record();
  const facts = one.facts.map((fact) =>
    fact.type === 'filed'
      ? { ...fact, evidence: fact.evidence.map((each) => ({ ...each, level: 0 as const })) }
      : fact,
  );
  const report = replayed({ ...one, facts });
  expect(report.exit).toBe(1);
  expect(report.lines.join('\n')).toMatch(/fact \d+ \(filed\), at evidence\.0\.level/);
});

test('withheld words leave the figures and are said to be unchecked', () => {
  const report = replay(encodeRecord(record(false)));
  expect(report.exit).toBe(3);
  expect(report.lines[0]).toContain('own words were left out');
  expect(report.lines).toContain('Overall: 97');
});

test('another version of the story is named, not judged', () => {
  const one = record();
  const scenario = { ...one.scenario, hash: 'old' };
  const facts = one.facts.map((fact) => (fact.type === 'began' ? { ...fact, scenario } : fact));
  const report = replayed(rechained({ ...one, scenario, facts }));
  expect(report.exit).toBe(3);
  expect(report.lines[0]).toContain('another version of the story');
});

test('a scenario that is not here is named', () => {
  const one = record();
  const scenario = { ...one.scenario, id: 'elsewhere' };
  const facts = one.facts.map((fact) => (fact.type === 'began' ? { ...fact, scenario } : fact));
  expect(replayed({ ...one, scenario, facts })).toMatchObject({ exit: 3 });
});

describe('a file that is not a record', () => {
  const whole = encodeRecord(record());
  test.each<[string, string, RegExp]>([
    ['no JSON', 'hello', /not JSON/],
    ['truncated', whole.slice(0, -200), /breaks off/],
    ['another JSON', '{"a":1}', /not a record/],
    ['a future version', whole.replace('"version": 3', '"version": 99'), /newer version \(99\)/],
    ['20 MB long', `${whole}${' '.repeat(20_000_000)}`, /longer than any record/],
    [
      'an option that does not exist',
      whole.replace('"option": "two-benches"', '"option": "none"'),
      /Fact \d+ \(chose\)/,
    ],
  ])('%s: exit 2, and what to do', (_, source, words) => {
    const report = replay(source);
    expect(report.exit).toBe(2);
    expect(report.lines.join(' ')).toMatch(words);
  });
});
