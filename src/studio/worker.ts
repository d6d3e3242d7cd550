import { StoryDraft } from '../story/source/draft.ts';
import { checkDraft } from './check-draft.ts';
import type { DraftOrder } from './draft-news.ts';

const draft = new StoryDraft(); // reads again only what was changed

self.addEventListener('message', ({ data: { ticket, ask } }: MessageEvent<DraftOrder>) => {
  checkDraft(
    ask,
    (files) => draft.compile(files),
    () => performance.now(),
    (news) => postMessage({ ticket, news }),
  );
  postMessage({ ticket });
});
