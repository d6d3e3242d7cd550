import type { ToldFinding, ToldVerdict } from '../../studio/told/author-news.ts';
import type { Routes } from '../../verify/routes.ts';
import type { StoryMap } from '../../verify/scenario/map.ts';

/** Everything the map page shows. */
export interface MapOptions {
  readonly map: StoryMap;
  readonly routes: Pick<Routes, 'places' | 'errors'>;
  readonly verdicts: readonly ToldVerdict[];
  readonly notes: readonly ToldFinding[];
}
