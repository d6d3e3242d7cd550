import type { Route } from './route.ts';

/** What every page says: the bar, the foot, the way out. */
const EVERYWHERE = ['app', 'leaving', 'shell'] as const;

/**
 * The catalogues each page speaks from, by name. A test holds this against what the modules of a
 * page import, so that no page is ever left without its words.
 */
const OWN: { readonly [P in Route['page']]: readonly string[] } = {
  home: ['home', 'mode', 'resources', 'trouble'],
  play: ['board', 'play', 'resources', 'settings', 'trouble'],
  debrief: ['board', 'debrief', 'play', 'resources', 'trouble'],
  summary: ['mode', 'not-found', 'resources', 'summary', 'trouble'],
  guide: ['guide', 'not-found', 'resources'],
  settings: ['settings'],
  room: ['play', 'room', 'room-debrief', 'room-guide', 'room-screen'],
  screen: ['play', 'room-debrief', 'room-phone', 'room-screen'],
  join: ['play', 'room-phone'],
  record: ['record', 'trouble'],
  reports: ['play', 'reports', 'trouble'],
  rate: ['play', 'rating'],
  unknown: ['not-found'],
};

/** The catalogues a page speaks from, by name. */
export const wordsFor = (page: Route['page']): readonly string[] => [...EVERYWHERE, ...OWN[page]];
