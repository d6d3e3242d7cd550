import { afterEach, describe, expect, test, vi } from 'vitest';
import { toldWords } from '../../src/studio/told/told-words.ts';
import { changed } from './changed.ts';
import { ink } from './ink.ts';
import { subjectOf } from './subject.ts';

/** Faults planted in the verifier while a test runs. */
const planted = vi.hoisted(() => ({ forgets: false, tries: true, unlike: false }));

// Planted: nothing that is remembered matters anywhere, so states are merged that go on otherwise.
vi.mock('../../src/verify/dataflow/analysis.ts', async (importOriginal) => {
  const real = await importOriginal<typeof import('../../src/verify/dataflow/analysis.ts')>();
  const analyseFlow: typeof real.analyseFlow = (...given) => {
    const analysis = real.analyseFlow(...given);
    return planted.forgets ? { ...analysis, liveAt: () => [] } : analysis;
  };
  return { ...real, analyseFlow };
});

// Planted: no merged state is tried again.
vi.mock('../../src/verify/search/merge-sample.ts', async (importOriginal) => {
  const real = await importOriginal<typeof import('../../src/verify/search/merge-sample.ts')>();
  class MergeSample extends real.MergeSample {
    override meet(...met: Parameters<InstanceType<typeof real.MergeSample>['meet']>): void {
      if (planted.tries) super.meet(...met);
    }
  }
  return { ...real, MergeSample };
});

// Planted: the stock runtime goes another way than ours.
vi.mock('../../src/verify/replay/replay.ts', async (importOriginal) => {
  const real = await importOriginal<typeof import('../../src/verify/replay/replay.ts')>();
  const replayOnStock: typeof real.replayOnStock = (...given) =>
    planted.unlike
      ? { same: false, chance: false, expected: 'tea', found: 'rain' }
      : real.replayOnStock(...given);
  return { ...real, replayOnStock };
});

// Files of a worker share their modules: those that another file has loaded know nothing of the planted faults.
vi.resetModules();
const { proveInk } = await import('../../src/verify/prove.ts');
const { verifyStory } = await import('../../src/verify/verify.ts');

afterEach(() => {
  planted.forgets = false;
  planted.tries = true;
  planted.unlike = false;
});

const TIRED = ink(`VAR tired = false
+ [Morning]
+ [Noon]
  ~ tired = true
-
+ [Wait]
-
+ {tired} [Sleep] -> END
+ [Go] -> END
`);

const STATES = { states: 20_000 };

describe('a merge that is wrong', () => {
  test('is met by the sample of merged states, and then nothing of a story is proved', () => {
    const { verdicts } = proveInk(TIRED, STATES);
    expect(new Set(verdicts.map(({ verdict }) => verdict))).toEqual(new Set(['PROVED']));
    planted.forgets = true;
    // No time to play: the sample alone has to meet it.
    const doubted = proveInk(TIRED, { ...STATES, playing: () => false }).verdicts;
    for (const one of doubted) expect(one).toMatchObject({ verdict: 'BOUNDED', why: 'doubt' });
    expect(toldWords('verify-why-doubt')).toContain('tell us');
  });

  test('leaves nothing of a scenario proved, which asks to tell us', () => {
    planted.forgets = true;
    const { verdicts } = verifyStory(subjectOf('last-train'), STATES);
    expect(verdicts.filter(({ verdict }) => verdict === 'PROVED')).toEqual([]);
    const told = verdicts.flatMap(({ found }) => found.map(({ code }) => code));
    expect(told.some((code) => code === 'merged' || code === 'doubted')).toBe(true);
    expect(toldWords('verify-merged')).toContain('tell us');
  });
});

test('a choice called dead that play is offered is told as bounded, not as a fault of the story', () => {
  planted.forgets = true;
  planted.tries = false;
  const { searched, verdicts } = proveInk(TIRED, STATES);
  const offered = searched.states.flatMap(({ offers }) => offers.map(({ text }) => text));
  expect(offered).not.toContain('Sleep'); // on the map it is dead
  const reached = verdicts.find(({ property }) => property === 'reached');
  expect(reached).toMatchObject({ verdict: 'BOUNDED', why: 'doubt', found: [] });
  expect(verdicts.filter(({ verdict }) => verdict === 'PROVED')).toEqual([]);
});

test('a path that the stock runtime does not confirm leaves nothing of a scenario proved', () => {
  planted.unlike = true;
  const unrated = changed('last-train', (ink) => ink.replace(/ # (?:OPEN|LISTEN)=\d/, ''));
  const { verdicts } = verifyStory(unrated, STATES);
  expect(verdicts.filter(({ verdict }) => verdict === 'PROVED')).toEqual([]);
  const [runtime, ...others] = verdicts;
  expect(runtime).toMatchObject({ property: 'same-runtime', verdict: 'COUNTEREXAMPLE' });
  expect(runtime?.found.map(({ code }) => code)).toContain('not-replayed');
  expect(others.find(({ property }) => property === 'levels')).toMatchObject({ why: 'doubt' });
});
