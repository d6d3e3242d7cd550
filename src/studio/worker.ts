import { err, ok } from '../core/kernel/result.ts';
import type { Compile } from '../story/compile.ts';
import type { StoryProblem } from '../story/problem.ts';
import { StoryDraft } from '../story/source/draft.ts';
import { checkDraft } from './check-draft.ts';
import type { DraftAsk, DraftOrder } from './draft-news.ts';
import type { DraftPacked } from './draft-packer.ts';
import { packDraft } from './pack-draft.ts';
import { problemIn } from './told/problem-in.ts';

const draft = new StoryDraft(); // reads again only what was changed
const compile: Compile = (files) => draft.compile(files);

/** Makes of a draft what a package carries, and tells in its language what is wrong. */
function packedFor(ask: DraftAsk, verified: boolean): DraftPacked {
  const told = (problems: readonly StoryProblem[]) =>
    problems.map((one) => problemIn(ask.language ?? 'en', one));
  const made = packDraft(ask, verified, compile);
  return {
    packed: made.ok ? ok({ ...made.value, left: told(made.value.left) }) : err(told(made.error)),
  };
}

self.addEventListener('message', ({ data: { ticket, ask, pack } }: MessageEvent<DraftOrder>) => {
  if (pack !== undefined) {
    postMessage(packedFor(ask, pack.verified));
    return;
  }
  checkDraft(
    ask,
    compile,
    () => performance.now(),
    (news) => postMessage({ ticket, news }),
  );
  postMessage({ ticket });
});
