// Freezes stories and rubric as they stand, with records played on them, for golden.test.ts.
// Run once for a release, with its number: npx tsx tests/flow/freeze.ts 2
// A scenario that is new since is named behind it: npx tsx tests/flow/freeze.ts 2 night-bus
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { scenarioIds } from '../../src/cli/content/content.ts';
import { encodeRecord, makeRecord } from '../../src/core/record/record.ts';
import type { Content } from '../../src/session/play/content.ts';
import { contentOf } from '../content.ts';
import { begin, finish, must } from '../session/drive.ts';
import { tell } from '../story/walk.ts';
import { endingPlans } from './ending-plans.ts';
import { type Golden, goldenOf } from './golden.ts';
import type { Plan } from './plan.ts';
import { PLATFORM_FOUR } from './platform-four-plans.ts';

const DRAW = 256; // the seed holds the draw from this bit on
const REST = 7;

function play(plan: Plan, content: Content) {
  const seed = plan.seed ?? (plan.draw ?? 0) * DRAW + REST;
  const variant = plan.variant === undefined ? {} : { variant: plan.variant };
  const carried = plan.carried && { carried: plan.carried };
  const session = begin(content, { seed, mode: plan.mode, ...variant, ...carried });
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
  if (first === undefined) must(session, { type: 'file' });
  else finish(session, plan.note ?? first.id, plan.places);
  return session;
}

const endingsOf = (id: string): readonly string[] =>
  tell(id).outline.parts.flatMap(({ head }) => (head?.type === 'ending' ? [head.id] : []));

function freeze(id: string, number: string): number {
  const folder = join(import.meta.dirname, 'frozen', `${id}-${number}`);
  if (existsSync(folder)) throw new Error(`${folder} is there already; it never changes`);
  const content = contentOf(id);
  const plans = [
    ...(id === 'platform-four' ? PLATFORM_FOUR : []),
    ...endingPlans(content, endingsOf(id)),
  ];
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const scores: { [name: string]: Golden } = {};
  for (const plan of plans) {
    const session = play(plan, content);
    const state = session.log.state();
    const person = { id: '0'.repeat(32), pseudonym: 'Wren' };
    const record = makeRecord(plan.name, person, state.began, session.log.facts(), true);
    write(`${plan.name}.json`, encodeRecord(record));
    scores[plan.name] = goldenOf(state, content.rubric);
  }
  write('content.json', JSON.stringify(content));
  write('scores.json', `${JSON.stringify(scores, null, 2)}\n`);
  return plans.length;
}

const [number, ...named] = process.argv.slice(2);
if (number === undefined) throw new Error('give the number of the release, such as 2');
for (const id of named.length > 0 ? named : scenarioIds(process.cwd())) {
  process.stdout.write(`${id}: ${freeze(id, number)} records frozen\n`);
}
