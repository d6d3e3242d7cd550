import { Page } from '../../../ui/shell/page.tsx';
import { studioWords } from '../../../ui/studio/studio-words.ts';

/** Page: in the single file, in place of the studio. Says where the studio is. */
export const NoStudioPage = () => (
  <Page>
    <h1>{studioWords('none')}</h1>
    <p class="lead">{studioWords('none.text')}</p>
  </Page>
);
