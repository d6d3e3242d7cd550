import { studioGround } from '../../src/cli/build/studio-plugin.ts';
import { compileStory } from '../../src/story/compile.ts';
import { checkDraft } from '../../src/studio/check-draft.ts';
import type { DraftNews } from '../../src/studio/draft-news.ts';

const ground = studioGround('.');

/** What is said against a scene, and how much of it is proved. */
export function provedOf(files: { readonly [name: string]: string }) {
  const news: DraftNews[] = [];
  const folder = { id: 'night-bus', files };
  checkDraft(
    { ground, folder, pack: 'us-ct', routes: false },
    compileStory,
    () => 0,
    (one) => news.push(one),
  );
  const problems = news.flatMap((one) => ('problems' in one ? one.problems : []));
  const whole = news.find(({ stage }) => stage === 'whole');
  const verdicts = whole?.stage === 'whole' ? whole.verdicts : [];
  return {
    problems,
    found: verdicts.flatMap(({ name, found, why }) =>
      [...found.map(({ text }) => `${name}: ${text}`), why].filter(Boolean),
    ),
    proved: verdicts.filter(({ verdict }) => verdict === 'PROVED').length,
    of: verdicts.length,
  };
}
