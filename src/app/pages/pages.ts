import type { Route } from '../shell/route.ts';
import { agreePage } from './agree/page.ts';
import { certificatePage } from './certificate/page.ts';
import { debriefPage } from './debrief/page.ts';
import { guidePage } from './guide/page.ts';
import { homePage } from './home/page.ts';
import { instructorPage } from './instructor/page.ts';
import { joinPage } from './join/page.ts';
import type { PageManifest } from './manifest.ts';
import { placePage } from './place/page.ts';
import { playPage } from './play/page.ts';
import { ratePage } from './rate/page.ts';
import { recordPage } from './record/page.ts';
import { reportsPage } from './reports/page.ts';
import { reviewPage } from './review/page.ts';
import { roomPage } from './room/page.ts';
import { scenePage } from './scene/page.ts';
import { screenPage } from './screen/page.ts';
import { settingsPage } from './settings/page.ts';
import { setupPage } from './setup/page.ts';
import { stepsPage } from './steps/page.ts';
import { studioPage } from './studio/page.ts';
import { summaryPage } from './summary/page.ts';
import { unknownPage } from './unknown/page.ts';

/** The manifests of all pages. */
export const PAGES: { readonly [P in Route['page']]: PageManifest<P> } = {
  home: homePage,
  scene: scenePage,
  play: playPage,
  debrief: debriefPage,
  summary: summaryPage,
  guide: guidePage,
  steps: stepsPage,
  settings: settingsPage,
  room: roomPage,
  instructor: instructorPage,
  screen: screenPage,
  join: joinPage,
  record: recordPage,
  certificate: certificatePage,
  reports: reportsPage,
  rate: ratePage,
  agree: agreePage,
  setup: setupPage,
  place: placePage,
  review: reviewPage,
  studio: studioPage,
  unknown: unknownPage,
};
