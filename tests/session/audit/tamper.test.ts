import { describe, expect, test } from 'vitest';
import { numbers } from '../../../src/core/kernel/shuffle.ts';
import { encodeRecord, makeRecord, type SessionRecord } from '../../../src/core/record/record.ts';
import { decodeRecord } from '../../../src/core/record/record-decode.ts';
import type { SessionEvent } from '../../../src/core/run/event.ts';
import { verifyRecord } from '../../../src/session/audit/verify.ts';
import { platformFour } from '../../content.ts';
import { begin, must } from '../drive.ts';

const content = platformFour();
const PERSON = { id: 'p', pseudonym: 'Wren' };
const CHANGES = 100;

/** A whole run that takes whatever the seed draws, with a rater’s fact and a consent after it. */
function drawnRecord(seed: number): SessionRecord {
  const next = numbers(seed);
  const any = (size: number) => Math.floor(next() * size);
  const session = begin(content, { seed, mode: 'practice' });
  for (;;) {
    const state = session.log.state();
    const beat = state.turns.at(-1)?.beat;
    if (state.phase === 'sorting' || beat === undefined) break;
    must(session, { type: 'choose', option: beat.options[any(beat.options.length)]?.id ?? '' });
    must(session, { type: 'goOn' });
  }
  const { notes = [] } = session.log.state().ended ?? {};
  must(session, { type: 'guess', when: 'end', sure: any(101) });
  must(session, { type: 'file', note: notes[any(notes.length)]?.id ?? '' });
  const turn = session.log.state().turns.find(({ beat }) => beat.rates.length > 0);
  const dimension = turn?.beat.rates[0];
  if (turn === undefined || dimension === undefined) throw new Error('a run has a rated turn');
  const rated = { type: 'judged', as: 'rating', rater: 'Ash', level: 1 } as const;
  session.log.append([{ ...rated, beat: turn.beat.id, dimension }], 1_700_000_900_000);
  session.log.append([{ type: 'consented', to: 'evaluator', ownWords: false }], 1_700_000_900_001);
  const { began } = session.log.state();
  return makeRecord(`run-${seed}`, PERSON, began, session.log.facts(), true, { cohort: 'spring' });
}

/** Whether a file is flagged, and where: refused with a place, or found to differ at one. */
function placeIn(text: string): string | undefined {
  const opened = decodeRecord(text);
  if (!opened.ok) {
    const { error } = opened;
    if (error.code === 'bad-facts') return `fact ${error.problem.seq}`;
    if (error.code === 'bad-shape') return error.problem.path;
    return error.code === 'head-differs' ? error.field : error.code;
  }
  const { verdict, differences } = verifyRecord(opened.value.record, content);
  if (verdict.is !== 'differs') return undefined;
  const [first] = differences;
  return first && `fact ${first.seq}`;
}

type Tree = { [key: string]: unknown };
type Change = (record: Tree, facts: Tree[], draw: (size: number) => number) => number | 'head';

const factsOf = (facts: readonly Tree[], type: SessionEvent['type']) =>
  facts.filter((fact) => fact.type === type);

const pick = (list: readonly Tree[], draw: (size: number) => number): Tree =>
  list[draw(list.length)] ?? {};

const changes: { readonly [name: string]: Change } = {
  level: (_, facts, draw) => {
    const rated = factsOf(facts, 'chose').filter((one) => (one.evidence as Tree[]).length > 0);
    const fact = pick(rated, draw);
    const evidence = pick(fact.evidence as Tree[], draw);
    evidence.level = ((evidence.level as number) + 1 + draw(3)) % 4;
    return fact.seq as number;
  },
  option: (_, facts, draw) => {
    const faced = pick(factsOf(facts, 'faced'), draw);
    const chose = facts.find(
      (one) => one.type === 'chose' && (one.seq as number) > (faced.seq as number),
    );
    const options = ((faced.beat as Tree).options as Tree[]).filter(
      ({ id }) => id !== chose?.option,
    );
    if (chose === undefined) throw new Error('every beat is answered here');
    chose.option = pick(options, draw).id;
    return chose.seq as number;
  },
  order: (record, facts, draw) => {
    const at = draw(facts.length - 1);
    const [a, b] = [facts[at] as Tree, facts[at + 1] as Tree];
    [a.seq, b.seq] = [b.seq, a.seq];
    facts.splice(at, 2, b, a);
    record.facts = facts;
    return at;
  },
  'order shown': (_, facts, draw) => {
    const faced = pick(factsOf(facts, 'faced'), draw);
    ((faced.beat as Tree).options as Tree[]).reverse();
    return faced.seq as number;
  },
  time: (_, facts, draw) => {
    const fact = pick(facts, draw);
    fact.at = (fact.at as number) + 1 + draw(90_000);
    return fact.seq as number;
  },
  hash: (record, facts) => {
    const hash = '0'.repeat(64);
    (record.scenario as Tree).hash = hash;
    ((facts[0] as Tree).scenario as Tree).hash = hash;
    return 'head';
  },
  checksum: (record, facts, draw) => {
    const at = draw(facts.length);
    (record.chain as string[])[at + 1] = '0123456789abcdef';
    return at;
  },
  pseudonym: (record) => {
    (record.person as Tree).pseudonym = 'Somebody else';
    return 'head';
  },
  cohort: (record) => {
    record.cohort = 'autumn';
    return 'head';
  },
  confidence: (_, facts) => {
    const fact = factsOf(facts, 'guessed')[0] as Tree;
    fact.sure = ((fact.sure as number) + 50) % 101;
    return fact.seq as number;
  },
  'rater’s level': (_, facts) => {
    const fact = factsOf(facts, 'judged')[0] as Tree;
    fact.level = 3;
    return fact.seq as number;
  },
  'consent withdrawn from sight': (record, facts) => {
    record.facts = facts.slice(0, -1);
    (record.chain as string[]).splice(0, 1, 'fedcba9876543210');
    return 'head';
  },
};

describe('one thing changed in a record is found, and its place named', () => {
  const names = Object.keys(changes);
  test.each(Array.from({ length: CHANGES }, (_, at) => [names[at % names.length] ?? '', at]))(
    '%s (%i)',
    (name, at) => {
      const text = encodeRecord(drawnRecord(at));
      const tree = JSON.parse(text) as Tree;
      const next = numbers(at + 1);
      const draw = (size: number) => Math.floor(next() * size);
      const place = changes[name]?.(tree, tree.facts as Tree[], draw);
      const found = placeIn(JSON.stringify(tree));
      expect(found).toBeDefined();
      if (place === 'head') expect(found).toMatch(/^(fact -1|chain.*|facts|)$/);
      else if (name !== 'order') expect(found).toBe(`fact ${place}`);
    },
  );

  test('a critical error taken out of a record is found', () => {
    const found = Array.from({ length: 40 }, (_, seed) => drawnRecord(seed)).flatMap((record) => {
      const at = record.facts.findIndex((fact) => fact.type === 'chose' && fact.criticalError);
      if (at < 0) return [];
      const tree = JSON.parse(JSON.stringify(record)) as { facts: Tree[] };
      delete tree.facts[at]?.criticalError;
      return [placeIn(JSON.stringify(tree)) === `fact ${at}`];
    });
    expect(found.length).toBeGreaterThan(10);
    expect(found).not.toContain(false);
  });
});

test('untouched records never are, whatever order their keys are written in', () => {
  const turned = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(turned)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, one]) => [key, turned(one)]),
          )
        : value;
  for (let seed = 0; seed < CHANGES; seed += 1) {
    const record = drawnRecord(seed);
    expect(placeIn(encodeRecord(record))).toBeUndefined();
    if (seed % 20 === 0) expect(placeIn(JSON.stringify(turned(record)))).toBeUndefined();
  }
});

describe('what a check says', () => {
  const record = drawnRecord(1);
  const remade = (facts: readonly SessionEvent[]): SessionRecord => {
    const [first] = facts;
    if (first?.type !== 'began') throw new Error('a log begins');
    const { seq: _seq, at: _at, ...began } = first;
    return makeRecord('s', PERSON, began, facts, true);
  };
  const is = (one: SessionRecord, by: typeof content | undefined = content) =>
    verifyRecord(one, by).verdict;

  test('verified, and the rater’s fact has changed no level', () => {
    expect(is(record)).toEqual({ is: 'verified' });
  });

  test('another version, which one', () => {
    expect(is(record, { ...content, hash: 'other' })).toEqual({
      is: 'other-version',
      versions: ['rubric'],
    });
  });

  test('cannot be checked: no scenario here, or words withheld', () => {
    expect(verifyRecord(record, undefined).verdict).toEqual({
      is: 'unchecked',
      why: ['no-scenario'],
    });
  });

  test('levels that no story gives differ even where the checksums were written anew', () => {
    const facts = record.facts.map((fact) =>
      fact.type === 'chose'
        ? { ...fact, evidence: fact.evidence.map((one) => ({ ...one, level: 3 as const })) }
        : fact,
    );
    const verdict = is(remade(facts));
    expect(verdict.is).toBe('differs');
    expect(verdict.is === 'differs' && verdict.differences[0]?.at).toMatch(/^evidence\.\d\.level$/);
  });

  test('a record of version 2 without its checksums is refused, so that none can be taken off', () => {
    const { chain: _, ...bare } = record;
    expect(decodeRecord(JSON.stringify(bare))).toMatchObject({ error: { code: 'bad-shape' } });
  });
});
