import { STRONG } from '../session/drive.ts';
import type { Plan } from './plan.ts';

const UNTIL_CAL = STRONG.slice(0, 5);
const AFTER_CAL = STRONG.slice(6);
const ELEMENTS = { 'lets-me-crash': 'action', 'owes-him': 'means' } as const;

/** Runs of Platform Four that a score must stand for: hint, retry, caps, repairs, each ending. */
export const PLATFORM_FOUR: readonly Plan[] = [
  {
    name: 'his-plan',
    mode: 'assessment',
    draw: 1,
    moves: STRONG,
    note: 'said-he-owes',
    places: { ...ELEMENTS, knife: 'ordinary' },
  },
  {
    name: 'one-night-hint-and-retry',
    mode: 'practice',
    draw: 1,
    moves: [
      '?',
      'hot-chocolate',
      'over-later',
      'kick-out',
      '~todays-been',
      'lock-box',
      'trust-me',
      '~leave-it',
      'nearly-done',
      'every-word',
      'six-leaflets',
    ],
    note: 'seems-controlled',
    places: { 'lets-me-crash': 'purpose' },
  },
  {
    name: 'number-in-his-pocket',
    mode: 'assessment',
    draw: 0,
    moves: STRONG,
    note: 'said-he-owes',
    places: ELEMENTS,
  },
  {
    name: 'pulled-away',
    mode: 'assessment',
    draw: 1,
    moves: [...UNTIL_CAL, 'leave-now', 'raised-risk'],
  },
  {
    name: 'shut-down',
    mode: 'assessment',
    draw: 1,
    moves: [
      'big-fight',
      'depends',
      'got-it',
      'whoa',
      'just-so',
      'nearly-done',
      'hands-tied',
      'six-leaflets',
    ],
    note: 'lying-about',
    places: { knife: 'means', 'two-phones': 'means', 'wet-sneakers': 'purpose' },
  },
  {
    name: 'the-promise-twice-critical',
    mode: 'assessment',
    draw: 1,
    moves: [
      'free-bench',
      'between-us',
      'todays-been',
      'phone-first',
      'lock-box',
      'leave-it',
      'just-nod',
      'on-the-spot',
      'straight',
      'my-side',
      'safeline',
    ],
  },
  {
    name: 'front-repaired',
    mode: 'assessment',
    draw: 1,
    moves: [...UNTIL_CAL, 'just-nod', 'on-the-spot', ...AFTER_CAL],
    note: 'said-he-owes',
    places: ELEMENTS,
  },
  {
    name: 'front-open',
    mode: 'assessment',
    draw: 1,
    moves: [...UNTIL_CAL, 'just-nod', 'be-quick', ...AFTER_CAL],
    note: 'said-he-owes',
    places: ELEMENTS,
  },
];
