import type { ComponentType } from 'preact';
import type appWords from '../../ui/catalogue/en/app.json';
import type { PageNeeds } from '../i18n/page-needs.ts';
import type { PageProps } from '../shell/desk.ts';
import type { Route } from '../shell/route.ts';

/**
 * All that the shell knows of a page before it is opened. To add a page: a folder with a `page.ts`
 * like the others, its address in `shell/route.ts`, and a line in `pages.ts`.
 */
export interface PageManifest<P extends Route['page']> extends PageNeeds {
  readonly load: () => Promise<ComponentType<PageProps<P>>>; // called when the page is opened
  readonly title: keyof typeof appWords; // of the document
}
