import type { Route } from '../shell/route.ts';

/** What every page says: the bar, the foot, the way out. */
const EVERYWHERE = ['app', 'leaving', 'lms', 'shell'] as const;

/**
 * The catalogues each page speaks from, by name. A test holds this against what the modules of a
 * page import, so that no page is ever left without its words.
 */
const OWN: { readonly [P in Route['page']]: readonly string[] } = {
  home: ['home', 'mode', 'resources', 'trouble'],
  play: ['board', 'marks', 'play', 'resources', 'settings', 'trouble'],
  debrief: ['board', 'debrief', 'marks', 'resources', 'trouble'],
  summary: ['mode', 'not-found', 'resources', 'summary', 'trouble'],
  guide: ['guide', 'not-found', 'resources'],
  steps: ['board', 'first-steps', 'marks', 'play', 'resources', 'settings', 'trouble'],
  settings: ['settings'],
  room: ['marks', 'room', 'room-debrief', 'room-guide', 'room-moments', 'room-screen'],
  screen: ['marks', 'room', 'room-debrief', 'room-phone', 'room-screen'],
  join: ['marks', 'room-phone', 'room-screen'],
  record: ['record', 'trouble'],
  reports: ['marks', 'packing', 'reports', 'trouble'],
  rate: ['marks', 'rating'],
  agree: ['marks', 'panel', 'reports'],
  unknown: ['not-found'],
};

/** The catalogues a page speaks from, by name. */
export const wordsFor = (page: Route['page']): readonly string[] => [...EVERYWHERE, ...OWN[page]];
