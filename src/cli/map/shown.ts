import type { ToldFinding, ToldVerdict } from '../../verify/news.ts';
import type { Routes } from '../../verify/routes.ts';
import type { StoryMap } from '../../verify/scenario/map.ts';

/** All that the page of a map shows. */
export interface MapOptions {
  readonly map: StoryMap;
  readonly routes: Pick<Routes, 'places' | 'errors'>;
  readonly verdicts: readonly ToldVerdict[];
  readonly notes: readonly ToldFinding[];
}
