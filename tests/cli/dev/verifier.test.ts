import { expect, test } from 'vitest';
import { openVerifier, type Verifier } from '../../../src/cli/dev/verifier.ts';
import type { AuthorNews } from '../../../src/studio/told/author-news.ts';

/** All that is told until a scenario is verified whole. */
async function heard(
  begin: (verifier: Verifier, news: AuthorNews) => void,
): Promise<readonly AuthorNews[]> {
  const told: AuthorNews[] = [];
  let verifier: Verifier | undefined;
  await new Promise<void>((done, failed) => {
    const opened = openVerifier(
      process.cwd(),
      (news) => {
        if (news.stage === 'whole' && news.notes !== undefined) return; // they follow the verdicts
        if (news.stage === 'first') return; // told of a scenario that takes longer than a moment
        told.push(news);
        begin(opened, news);
        if (news.stage === 'whole' && news.scenario === 'last-train') done();
      },
      failed,
    );
    verifier = opened;
    opened.saved(['last-train']);
  });
  await verifier?.close();
  return told;
}

/** What is told but for the nearest states, which only a large story or a slow machine shows first. */
const inFull = (told: readonly AuthorNews[]) => told.filter(({ stage }) => stage !== 'first');

test('the newest save wins: what runs for the same scenario is given up', async () => {
  let saves = 1;
  const told = await heard((verifier, { stage }) => {
    if (stage === 'begun' && saves === 1) {
      saves += 1;
      queueMicrotask(() => verifier.saved(['last-train']));
    }
  });
  expect(inFull(told).map(({ stage }) => stage)).toEqual(['begun', 'begun', 'whole']);
});

test('another scenario that is saved comes first, and the one before it is taken up again', async () => {
  let saves = 1;
  const told = await heard((verifier, { stage }) => {
    if (stage === 'begun' && saves === 1) {
      saves += 1;
      queueMicrotask(() => verifier.saved(['by-breakfast']));
    }
  });
  expect(inFull(told).map(({ stage, scenario }) => `${scenario} ${stage}`)).toEqual([
    'last-train begun',
    'by-breakfast begun',
    'by-breakfast whole',
    'last-train begun',
    'last-train whole',
  ]);
});
