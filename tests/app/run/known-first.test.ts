import { expect, test } from 'vitest';
import { knownFirst } from '../../../src/app/run/begin/known-first.ts';
import type { StoredRun } from '../../../src/app/run/stored-run.ts';
import type { SessionState } from '../../../src/core/run/state.ts';
import type { Carried } from '../../../src/core/scenario/carried.ts';

const follows = { scenario: 'bench' };

interface Kept {
  readonly carried?: Carried; // absent in records made before facts were carried
  readonly imported?: boolean;
}

const kept = (lastAt: number, { carried, imported = false }: Kept): StoredRun => ({
  row: { id: `${lastAt}`, person: 'p', scenario: 'bench', startedAt: 0, imported },
  facts: [],
  state: {
    began: { scenario: { id: 'bench' }, variant: 'base' },
    lastAt,
    filed: { ...(carried && { carried }) },
  } as unknown as SessionState,
});

const harmed: Carried = { met: 'harmed', facts: { knife: 'logged' } };
const trusted: Carried = { met: 'trusted', facts: { knife: 'locked' } };
const ownWay = { mode: 'practice', shared: false, chosen: undefined } as const;
const both = [kept(5, { carried: harmed }), kept(9, { carried: trusted })];
const nothing = { met: 'none', facts: {} };

test.each([
  ['nothing played', [], ownWay, nothing],
  ['the latest of two first contacts', both, ownWay, { ...trusted, firstAt: 9 }],
  ['a record made before facts were carried', [kept(5, {})], ownWay, { ...nothing, firstAt: 5 }],
  ['a record opened to read', [kept(5, { carried: harmed, imported: true })], ownWay, nothing],
  ['a shared device', both, { ...ownWay, shared: true }, nothing],
  ['an assessment', both, { ...ownWay, mode: 'assessment' }, { ...nothing, firstAt: 9 }],
  [
    'a state chosen for practice',
    both,
    { ...ownWay, chosen: 'harmed' },
    { met: 'harmed', facts: {}, chosen: true, firstAt: 9 },
  ],
  [
    'a state chosen by a trainer’s link',
    [],
    { mode: 'assessment', shared: false, chosen: 'neutral' },
    { met: 'neutral', facts: {}, chosen: true },
  ],
  [
    'a state chosen on a shared device',
    both,
    { mode: 'practice', shared: true, chosen: 'none' },
    { ...nothing, chosen: true },
  ],
] as const)('what a second contact begins with: %s', (_, runs, start, known) => {
  expect(knownFirst(follows, runs, start)).toEqual(known);
});
