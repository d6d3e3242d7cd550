import type { GuideLinks } from '../../../core/guide/guide-links.ts';

/** Links into the guide from other pages. */
export interface Ways {
  readonly links: GuideLinks;
  readonly place: (chapter: string, part?: string) => string;
}
