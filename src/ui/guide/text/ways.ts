import type { GuideLinks } from '../../../core/guide/guide-links.ts';

/** The ways into the guide from another page. */
export interface Ways {
  readonly links: GuideLinks;
  readonly place: (chapter: string, part?: string) => string;
}
