import type { ComponentType } from 'preact';
import type appWords from '../../ui/catalogue/en/app.json';
import type { PageNeeds } from '../i18n/page-needs.ts';
import type { PageProps } from '../shell/desk.ts';
import type { Route } from '../shell/route.ts';

/** What the shell knows of a page before it opens. */
interface PageRow<P extends Route['page']> extends PageNeeds {
  readonly load: () => Promise<ComponentType<PageProps<P>>>; // called when the page opens
  readonly title: keyof typeof appWords; // key of the document title
}

/** All pages, a row each. Their addresses are in `shell/route.ts`. */
export const PAGES: { readonly [P in Route['page']]: PageRow<P> } = {
  // The home page: scenarios, and what to continue.
  home: {
    load: async () => {
      const { HomePage, fetchFace } = await import('./home/home-page.tsx');
      fetchFace();
      return HomePage;
    },
    words: 'home marks practice progress resources trouble'.split(' '),
    texts: ['cards'],
    title: 'title',
  },
  // A scene before it begins.
  scene: {
    load: async () => (await import('./scene/scene-page.tsx')).ScenePage,
    words: 'not-found scene trouble'.split(' '),
    texts: ['cards'],
    title: 'title.scene',
  },
  // A scenario while it is played.
  play: {
    load: async () => (await import('./play/play-page.tsx')).PlayPage,
    words: 'board marks play resources settings trouble'.split(' '),
    texts: ['rubric', 'guide-links'],
    title: 'title.play',
  },
  // The debrief of a finished run: score, reasons, what to try next.
  debrief: {
    load: async () => (await import('./debrief/debrief-page.tsx')).DebriefPage,
    words: 'board debrief marks resources trouble'.split(' '),
    texts: ['rubric', 'guide-links'],
    title: 'title.debrief',
  },
  // A scenario as text to read.
  summary: {
    load: async () => (await import('./summary/summary-page.tsx')).SummaryPage,
    words: 'not-found resources scene summary trouble'.split(' '),
    texts: ['cards', 'summaries'],
    title: 'title.summary',
  },
  // The field guide.
  guide: {
    load: async () => (await import('./guide/guide-page.tsx')).GuidePage,
    words: 'guide resources'.split(' '),
    texts: ['guide', 'rubric'],
    title: 'title.guide',
  },
  // The introduction, a short scene that explains how to play.
  steps: {
    load: async () => (await import('./steps/first-steps-page.tsx')).FirstStepsPage,
    words: 'board first-steps home marks play resources settings trouble'.split(' '),
    texts: ['cards', 'rubric', 'guide-links'],
    title: 'title.steps',
  },
  // Short practice of single lines, and one’s own first tries.
  practice: {
    load: async () => (await import('./practice/practice-page.tsx')).PracticePage,
    words: 'play practice resources trouble'.split(' '),
    texts: ['cards', 'rubric'],
    title: 'title.practice',
  },
  // Appearance, sound, motion, and what the device stores.
  settings: {
    load: async () => (await import('./settings/settings-page.tsx')).SettingsPageOfApp,
    words: 'settings'.split(' '),
    texts: [],
    title: 'title.settings',
  },
  // The facilitator's page, which leads a group session.
  room: {
    load: async () => (await import('./room/console-page.tsx')).RoomPage,
    words: 'certificate marks room room-debrief room-guide room-moments room-screen'.split(' '),
    texts: ['cards', 'room-moments', 'rubric'],
    title: 'title.room',
  },
  // The instructor pack, to print.
  instructor: {
    load: async () => (await import('./instructor/instructor-page.tsx')).InstructorPage,
    words:
      'certificate guide home instructor not-found room-debrief room-guide room-moments room-sheets scene studio'.split(
        ' ',
      ),
    texts: ['cards', 'guide', 'room-moments', 'rubric', 'summaries'],
    title: 'title.instructor',
  },
  // The shared screen of a group.
  screen: {
    load: async () => (await import('./screen/screen-page.tsx')).ScreenPage,
    words: 'marks room room-debrief room-phone room-screen'.split(' '),
    texts: ['rubric'],
    title: 'title.screen',
  },
  // A phone in a group session.
  join: {
    load: async () => (await import('./join/phone-page.tsx')).JoinPage,
    words: 'certificate marks room-phone room-screen'.split(' '),
    texts: [],
    title: 'title.join',
  },
  // A person's own record, and sharing it.
  record: {
    load: async () => (await import('./record/record-page.tsx')).RecordPage,
    words: 'marks progress record trouble'.split(' '),
    texts: ['rubric'],
    title: 'title.record',
  },
  // The certificate of completion, to print.
  certificate: {
    load: async () => (await import('./certificate/certificate-page.tsx')).CertificatePage,
    words: 'certificate trouble'.split(' '),
    texts: ['cards', 'rubric'],
    title: 'title.certificate',
  },
  // Reports for evaluators, on a group or one record.
  reports: {
    load: async () => (await import('./reports/reports-page.tsx')).ReportsPage,
    words: 'board findings marks reports study trouble'.split(' '),
    texts: ['rubric'],
    title: 'title.reports',
  },
  // Agreeing on levels after several raters.
  agree: {
    load: async () => (await import('./agree/agree-page.tsx')).AgreePage,
    words: 'marks panel reports studio'.split(' '),
    texts: ['rubric'],
    title: 'title.agree',
  },
  // Links for groups and packages for learning platforms.
  setup: {
    load: async () => (await import('./setup/setup-page.tsx')).SetupPage,
    words: 'packing reports'.split(' '),
    texts: ['cards', 'rubric'],
    title: 'title.reports',
  },
  // The pack of a place: its numbers, duties and answers, and what learners see of them.
  place: {
    load: async () => (await import('./place/place-page.tsx')).PlacePage,
    words: 'guide place resources room-sheets studio'.split(' '),
    texts: ['cards'],
    title: 'title.place',
  },
  // A scene line by line, for a reader from outside the project.
  review: {
    load: async () => (await import('./review/review-page.tsx')).ReviewPage,
    words: 'review scene studio studio-form studio-line'.split(' '),
    texts: ['cards', 'rubric'],
    title: 'title.review',
  },
  // The studio: a scene changed or written here; and, in a frame of it, the draft as it plays.
  studio: {
    load: async () => (await import('./studio/studio-page.tsx')).StudioPage,
    words:
      'board certificate marks packing play publishing resources review room room-debrief room-guide room-moments room-screen scene settings studio studio-form studio-line trouble'.split(
        ' ',
      ),
    texts: ['cards', 'rubric', 'guide', 'guide-links'],
    title: 'title.studio',
  },
  // An unknown address, or that of a closed scene.
  unknown: {
    load: async () => (await import('./unknown/unknown-page.tsx')).UnknownPage,
    words: 'not-found scene'.split(' '),
    texts: [],
    title: 'title',
  },
};
