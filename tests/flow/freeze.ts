// Freezes the story and rubric as they stand, with records played on them, for golden.test.ts.
// Run once for a release: npx tsx tests/flow/freeze.ts platform-four-2
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { encodeRecord, makeRecord } from '../../src/core/record.ts';
import { platformFour } from '../content.ts';
import { begin, finish, must, STRONG } from '../session/drive.ts';
import { type Golden, goldenOf } from './golden.ts';

interface Plan {
  readonly name: string;
  readonly mode: 'practice' | 'assessment';
  readonly draw: number; // 0 to 3
  readonly moves: readonly string[]; // `?` asks for the hint, `~option` takes the moment again as that
  readonly note: string;
  readonly places: NonNullable<Parameters<typeof finish>[2]>;
}

const UNTIL_CAL = STRONG.slice(0, 5);
const AFTER_CAL = STRONG.slice(6);
const ELEMENTS = { 'lets-me-crash': 'action', 'owes-him': 'means' } as const;

const PLANS: readonly Plan[] = [
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
    note: '',
    places: {},
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
    note: '',
    places: {},
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

const release = process.argv[2];
if (release === undefined) throw new Error('name the release, such as platform-four-2');
const folder = join(import.meta.dirname, 'frozen', release);
if (existsSync(folder))
  throw new Error(`${release} is frozen already; a frozen release never changes`);

const content = platformFour();

function play(plan: Plan) {
  const session = begin(content, { seed: plan.draw * 256 + 7, mode: plan.mode });
  for (const [index, move] of plan.moves.entries()) {
    if (move === '?') must(session, { type: 'hint' });
    else if (move.startsWith('~')) {
      must(session, { type: 'retry' });
      must(session, { type: 'choose', option: move.slice(1) });
    } else must(session, { type: 'choose', option: move });
    const next = plan.moves[index + 1];
    if (move !== '?' && next?.startsWith('~') !== true) must(session, { type: 'goOn' });
  }
  must(session, { type: 'guess', when: 'end', sure: 60 });
  const [first] = session.log.state().ended?.notes ?? [];
  finish(session, plan.note || (first?.id ?? ''), plan.places);
  return session;
}

mkdirSync(folder, { recursive: true });
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const scores: { [name: string]: Golden } = {};
for (const plan of PLANS) {
  const session = play(plan);
  const state = session.log.state();
  const person = { id: '0'.repeat(32), pseudonym: 'Wren' };
  const record = makeRecord(plan.name, person, state.began, session.log.facts(), true);
  write(`${plan.name}.json`, encodeRecord(record));
  scores[plan.name] = goldenOf(state, content.rubric);
}
write('content.json', JSON.stringify(content));
write('scores.json', `${JSON.stringify(scores, null, 2)}\n`);
process.stdout.write(`${PLANS.length} records frozen in ${folder}\n`);
