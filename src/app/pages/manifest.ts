import type { ComponentType } from 'preact';
import type appWords from '../../ui/catalogue/en/app.json';
import type { PageNeeds } from '../i18n/page-needs.ts';
import type { PageProps } from '../shell/desk.ts';
import type { Route } from '../shell/route.ts';

/**
 * What the shell knows of a page before it opens. To add a page: a folder with a `page.ts` like the others, its address
 * in `shell/route.ts`, and a line in `pages.ts`.
 */
export interface PageManifest<P extends Route['page']> extends PageNeeds {
  readonly load: () => Promise<ComponentType<PageProps<P>>>; // called when the page opens
  readonly title: keyof typeof appWords; // key of the document title
}
