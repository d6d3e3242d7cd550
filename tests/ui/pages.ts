import type { HomeCard, HomeProps, Resume } from '../../src/ui/home/home-props.ts';
import type { BarProps } from '../../src/ui/shell/bar.tsx';
import ct from '../../stories/jurisdictions/us-ct.json' with { type: 'json' };

const nothing = () => {};

/** A picture that needs no file. */
const PICTURE = {
  url: 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==',
  alt: 'A bus station at night.',
};

export const JURISDICTION = ct;

export const CARD = {
  id: 'platform-four',
  title: 'Platform Four',
  pathway: 'PW4',
  role: 'Youth outreach worker from a drop-in',
  setting: 'A bus station, 9:40 pm, rain',
  minutes: 15,
  trains: 'Open invitations and pace',
  notice: 'A 16-year-old away from home; nothing described; a report must be made.',
  summary: ['Eli sits at a bus station on a wet night.', 'Food and a seat came before questions.'],
};

/** The bar of a page that is not the home page. */
export const bar = (more: Partial<BarProps> = {}): BarProps => ({
  presses: 0,
  onLeave: nothing,
  home: '#/',
  links: [
    { href: '#/', label: 'Scenarios' },
    { href: '#/settings', label: 'Settings' },
  ],
  ...more,
});

/** So many scenarios, the first of them real. */
export const cards = (count: number): readonly HomeCard[] =>
  Array.from({ length: count }, (_, index) =>
    index === 0
      ? { card: CARD, language: 'en', picture: PICTURE }
      : {
          card: { ...CARD, id: `scenario-${index + 1}`, title: `Scenario ${index + 1}` },
          language: 'en',
        },
  );

/** A first visit to the home page, with one card open. */
export const home = (more: Partial<HomeProps> = {}): HomeProps => ({
  bar: bar(),
  cards: cards(1),
  open: CARD.id,
  person: { pseudonym: 'Cedar' },
  programme: { done: 0, of: 1, next: { scenario: CARD.id, title: CARD.title }, due: [] },
  firstStepsHref: '#/first-steps',
  jurisdiction: JURISDICTION,
  settingsHref: '#/settings',
  onOpen: nothing,
  onClose: nothing,
  onStart: nothing,
  onSummary: nothing,
  onDebrief: nothing,
  onContinue: nothing,
  onNewPerson: nothing,
  onLoadRecord: nothing,
  ...more,
});

export const RESUME: Resume = {
  session: 'run-1',
  title: 'Platform Four',
  language: 'en',
  part: 'scene',
  number: 5,
  of: 8,
  who: 'Eli',
  text: 'I owe him. (looks at the door) I don’t want to talk about it.',
  at: '24 November, 4:12 pm',
  picture: PICTURE,
};
