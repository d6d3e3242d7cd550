import type { Compile } from '../story/compile.ts';
import { StoryDraft } from '../story/source/draft.ts';
import { checkDraft } from './check-draft.ts';
import type { DraftOrder } from './draft-news.ts';
import type { DraftPacked } from './draft-packer.ts';
import { packDraft } from './pack-draft.ts';

const draft = new StoryDraft(); // reads again only what was changed
const compile: Compile = (files) => draft.compile(files);

self.addEventListener('message', ({ data: { ticket, ask, pack } }: MessageEvent<DraftOrder>) => {
  if (pack !== undefined) {
    const answer: DraftPacked = { packed: packDraft(ask, pack.verified, compile) };
    postMessage(answer);
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
