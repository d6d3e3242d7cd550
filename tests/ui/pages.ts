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
  asks: 'He asked if you’ll call the cops. What do you say?',
  you: 'You’re the outreach worker. Eli, 16, at a bus station.',
  work: ['outreach' as const],
  place: 'platform-four',
  person: { id: 'eli', name: 'Eli' },
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
          card: {
            ...CARD,
            id: `scenario-${index + 1}`,
            title: `Scenario ${index + 1}`,
            work: ['police' as const],
          },
          language: 'en',
        },
  );

/** A first visit to the start page. */
export const home = (more: Partial<HomeProps> = {}): HomeProps => ({
  cards: cards(1),
  job: undefined,
  next: CARD.id,
  person: { pseudonym: 'Cedar' },
  ways: {
    tour: '#/first-steps',
    scene: (scenario) => `#/scene/${scenario}`,
    practice: '#/six-minutes',
  },
  jurisdiction: JURISDICTION,
  asksDevice: false,
  sounds: false,
  onSounds: nothing,
  onJob: nothing,
  onStart: nothing,
  onSummary: nothing,
  onContinue: nothing,
  onLoadRecord: nothing,
  ...more,
});

export const RESUME: Resume = {
  session: 'run-1',
  scenario: 'platform-four',
  title: 'Platform Four',
  language: 'en',
  part: 'scene',
  number: 5,
  of: 8,
  who: 'Eli',
  text: 'I owe him. (looks at the door) I don’t want to talk about it.',
  left: 10,
  picture: PICTURE,
};
