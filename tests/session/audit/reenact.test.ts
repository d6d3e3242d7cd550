import { expect, test } from 'vitest';
import type { SessionEvent } from '../../../src/core/run/event.ts';
import { reenact } from '../../../src/session/audit/reenact.ts';
import { platformFour } from '../../content.ts';
import { begin, finish, must, PRACTICE, STRONG, say } from '../drive.ts';

const content = platformFour();

function played(): readonly SessionEvent[] {
  const session = begin(content, PRACTICE);
  must(session, { type: 'hint' });
  must(session, { type: 'notice', item: 'two-phones', pinned: true });
  must(session, { type: 'choose', option: 'anybody-know' });
  must(session, { type: 'retry' });
  say(session, STRONG);
  must(session, { type: 'guess', when: 'end', sure: 60 });
  finish(session, 'said-he-owes', { 'owes-him': 'means' });
  return session.log.facts();
}

const facts = played();

/** The facts with one of them changed. */
const changed = (
  find: (fact: SessionEvent) => boolean,
  change: (fact: SessionEvent) => unknown,
): readonly SessionEvent[] => {
  const at = facts.findIndex(find);
  return facts.map((fact, index) => (index === at ? (change(fact) as SessionEvent) : fact));
};

test('a record as it was played holds', () => {
  expect(reenact(facts, content)).toEqual({ versions: [], withheld: false, differences: [] });
});

test('a level raised by hand is found, with its place', () => {
  const forged = changed(
    (fact) => fact.type === 'chose',
    (fact) =>
      fact.type === 'chose'
        ? { ...fact, evidence: fact.evidence.map((one) => ({ ...one, level: 3 })) }
        : fact,
  );
  const { differences } = reenact(forged, content);
  expect(differences).toEqual([{ seq: 4, type: 'chose', at: 'evidence.0.level' }]);
});

test('board evidence that the placements do not give is found', () => {
  const forged = changed(
    (fact) => fact.type === 'placed',
    (fact) => ({ ...fact, place: 'purpose' }),
  );
  expect(reenact(forged, content).differences).toMatchObject([{ type: 'filed' }]);
});

test('words that were never shown are found', () => {
  const forged = changed(
    (fact) => fact.type === 'faced' && fact.beat.id === 'B3',
    (fact) =>
      fact.type === 'faced'
        ? { ...fact, beat: { ...fact.beat, lines: [{ text: 'Something else.' }] } }
        : fact,
  );
  expect(reenact(forged, content).differences[0]).toMatchObject({ type: 'faced' });
});

test('a record of another story or rubric is named as such', () => {
  const other = changed(
    (fact) => fact.type === 'began',
    (fact) =>
      fact.type === 'began' ? { ...fact, scenario: { ...fact.scenario, hash: 'old' } } : fact,
  );
  expect(reenact(other, content)).toMatchObject({ versions: ['story'], differences: [] });
});

test('withheld words are said to be withheld', () => {
  const session = begin(content, PRACTICE);
  must(session, {
    type: 'notice',
    item: 'two-phones',
    pinned: true,
    reading: { from: 'withheld' },
  });
  expect(reenact(session.log.facts(), content).withheld).toBe(true);
});
