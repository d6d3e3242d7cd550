import { Page } from '../../../ui/shell/page.tsx';
import { publishWords } from '../../../ui/studio/publish-words.ts';
import type { PageProps } from '../../shell/desk.ts';

/** Page: in the single file, which has no studio. Says why, and where the studio is. */
export const NoStudioPage = ({ desk }: PageProps<'studio'>) => (
  <Page bar={desk.bar} footLinks={desk.footLinks}>
    <h1>{publishWords('none')}</h1>
    <p class="lead">{publishWords('none.text')}</p>
  </Page>
);
