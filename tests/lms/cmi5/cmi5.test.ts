import requirements from '@cmi5/requirements';
import { describe, expect, test } from 'vitest';
import { openCmi5 } from '../../../src/lms/cmi5/cmi5-port.ts';
import { launchIn } from '../../../src/lms/cmi5/launch.ts';
import { startSession } from '../../../src/session/play/session.ts';
import { contentOf } from '../../content.ts';
import { ticking } from '../../session/drive.ts';
import { failingPath, type KnownPath, knownPaths } from '../paths.ts';
import { step } from '../pupil.ts';
import { fresh, means, openCmi5Unit, unitOf, verbs } from './cmi5-unit.ts';
import { ENDPOINT, type LaunchSetup, QUERY, strictPlatform, verbOf } from './strict-platform.ts';

type Json = { readonly [name: string]: unknown };
type Platform = ReturnType<typeof strictPlatform>;

const content = contentOf('platform-four');
const [best] = knownPaths('platform-four', 0) as [KnownPath];
const worst = failingPath('platform-four');

test('a whole run is initialized, answered, completed, passed and terminated, in this order', async () => {
  const held = fresh();
  const platform = strictPlatform(held, { mastery: 0.7 });
  const { sitting, go } = await unitOf(platform, best);
  await go(99);
  expect((await sitting.end()).ok).toBe(true);
  expect(platform.violations).toEqual([]);
  expect(verbs(held.statements)).toEqual([
    'initialized',
    ...best.options.map(() => 'answered'),
    'completed',
    'passed',
    'terminated',
  ]);
  const passed = held.statements.find((one) => verbOf(one) === 'passed');
  expect(passed).toMatchObject({ result: { score: { scaled: (best.shown ?? 0) / 100 } } });
});

test('cut after every step, in sessions of their own, it comes to the same', async () => {
  const held = fresh();
  for (let session = 0; session < 60; session += 1) {
    const platform = strictPlatform(held, { mastery: 0.7 });
    const { session: run, sitting, go } = await unitOf(platform, best);
    await go(1);
    if (session % 2 === 0) await sitting.end(); // else the tab is just gone
    expect(platform.violations).toEqual([]);
    if (run.log.state().phase === 'closed') break;
  }
  const moved = verbs(held.statements).filter((verb) =>
    /answered|completed|passed|failed/.test(verb),
  );
  expect(moved).toEqual([...best.options.map(() => 'answered'), 'completed', 'passed']);
});

test('a second try after a failed one passes, in a session of its own', async () => {
  const held = fresh();
  const first = await unitOf(strictPlatform(held, { mastery: 0.7 }), worst);
  await first.go(99);
  await first.sitting.end();
  const platform = strictPlatform(held, { mastery: 0.7 });
  const { sitting } = await unitOf(platform, best);
  const again = startSession(content, { seed: best.seed, mode: 'assessment' }, ticking());
  if (!again.ok) throw new Error(again.error.code);
  sitting.follow(again.value.log, content);
  while (step({ session: again.value }, best.options, content)) await sitting.flush();
  await sitting.end();
  expect(platform.violations).toEqual([]);
  const judged = verbs(held.statements).filter((verb) => /completed|passed|failed/.test(verb));
  expect(judged).toEqual(['completed', 'failed', 'passed']);
});

test.each(['Browse', 'Review'] as const)(
  'launched to %s, nothing but its two ends is said',
  async (mode) => {
    const held = fresh();
    const platform = strictPlatform(held, { mode });
    const { sitting, go } = await unitOf(platform, best);
    await go(99);
    await sitting.end();
    expect(platform.violations).toEqual([]);
    expect(verbs(held.statements)).toEqual(['initialized', 'terminated']);
  },
);

test('without a network it waits, and says all once it is back', async () => {
  const held = fresh();
  const platform = strictPlatform(held);
  const { sitting, problems, go } = await unitOf(platform, best);
  platform.lose(true);
  await go(4);
  expect(problems.at(-1)).toMatchObject({ code: 'silent' });
  platform.lose(false);
  await sitting.flush();
  expect(problems.at(-1)).toBeUndefined();
  expect(verbs(held.statements)).toEqual(['initialized', 'answered', 'answered']);
});

test('what the learner prefers is heard, and where to go back to', async () => {
  const preferences = { languagePreference: 'es-MX,en', audioPreference: 'off' };
  const { told } = await openCmi5Unit(strictPlatform(fresh(), { preferences }));
  expect(told).toMatchObject({
    languages: ['es-MX', 'en'],
    sound: false,
    back: 'https://platform.test/back',
  });
});

test('a token that was used tells that the session is over', async () => {
  const platform = strictPlatform(fresh());
  await openCmi5Unit(platform);
  expect(await openCmi5(QUERY, means(platform))).toMatchObject({
    error: { code: 'over', said: 'used' },
  });
});

test.each(['endpoint', 'fetch', 'actor', 'registration', 'activityId'])(
  'an address without %s is no launch',
  (name) => {
    const query = new URLSearchParams(QUERY);
    query.delete(name);
    expect(launchIn(`?${query}`)).toEqual({ ok: false, error: name });
  },
);

/** A statement of a sound session with one thing wrong, and the requirement that names it. */
type Break = (statement: Json) => unknown;
const setIn =
  (path: readonly string[], value: unknown): Break =>
  (statement) => {
    const [first = '', ...rest] = path;
    const inner = (statement[first] ?? {}) as Json;
    return { ...statement, [first]: rest.length === 0 ? value : setIn(rest, value)(inner) };
  };
const CONTEXT = 'https://w3id.org/xapi/cmi5/context/extensions';
const cmi5Only = [{ id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' }];
const moving = [...cmi5Only, { id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' }];
const category = ['context', 'contextActivities', 'category'];

interface Broken {
  readonly requirement: string;
  readonly verb: string;
  readonly spoil: Break;
  readonly setup?: LaunchSetup;
}

const brokenBy = (
  requirement: string,
  verb: string,
  spoil: Break,
  setup?: LaunchSetup,
): Broken => ({ requirement, verb, spoil, ...(setup && { setup }) });

const BROKEN: readonly Broken[] = [
  brokenBy('9.1.0.0-1', 'answered', setIn(['id'], 'one')),
  brokenBy('8.1.3.0-3', 'answered', setIn(['actor', 'account', 'name'], 'l-8')),
  brokenBy('8.1.5.0-6', 'completed', setIn(['object', 'id'], 'https://platform.test/activity/2')),
  brokenBy('9.6.1.0-1', 'completed', setIn(['context', 'registration'], undefined)),
  brokenBy(
    '9.6.3.1-4',
    'answered',
    setIn(['context', 'extensions', `${CONTEXT}/sessionid`], 'mine'),
  ),
  brokenBy('10.2.1.0-6', 'answered', setIn(['context', 'contextActivities', 'grouping'], [])),
  brokenBy('9.7.0.0-1', 'answered', setIn(['timestamp'], undefined)),
  brokenBy('9.7.0.0-2', 'answered', setIn(['timestamp'], '2027-01-15T09:00:00+01:00')),
  brokenBy('9.3.4.0-2', 'passed', setIn(['result', 'score', 'scaled'], 0.5)),
  brokenBy('9.5.1.0-2', 'completed', setIn(['result', 'score'], { scaled: 1 })),
  brokenBy('9.5.1.0-3', 'passed', setIn(['result', 'score', 'max'], undefined)),
  brokenBy('9.5.2.0-1', 'passed', setIn(['result', 'success'], false)),
  brokenBy('9.5.2.0-3', 'completed', setIn(['result', 'success'], true)),
  brokenBy('9.5.3.0-1', 'completed', setIn(['result', 'completion'], false)),
  brokenBy('9.5.3.0-2', 'passed', setIn(['result', 'completion'], true)),
  brokenBy('9.5.4.1-1', 'terminated', setIn(['result', 'duration'], undefined)),
  brokenBy('9.5.4.1-2', 'completed', setIn(['result', 'duration'], undefined)),
  brokenBy('9.5.4.1-3', 'passed', setIn(['result', 'duration'], '1 minute')),
  brokenBy('9.6.2.2-1', 'completed', setIn(category, cmi5Only)),
  brokenBy('9.6.2.2-2', 'terminated', setIn(category, moving)),
  brokenBy(
    '9.6.3.2-2',
    'passed',
    setIn(['context', 'extensions', `${CONTEXT}/masteryscore`], undefined),
  ),
  brokenBy('10.2.2.0-2', 'completed', (one) => one, { mode: 'Browse' }),
  brokenBy('10.2.2.0-3', 'passed', (one) => one, { mode: 'Review', mastery: 0.7 }),
];

describe('the platform of these tests refuses, by the name of the requirement', () => {
  const ids = new Set(Object.keys(requirements));
  const order: readonly (readonly [string, readonly string[]])[] = [
    ['9.3.0.0-4', ['answered']],
    ['9.3.0.0-2', ['initialized', 'initialized']],
    ['9.3.0.0-5', ['initialized', 'terminated', 'answered']],
    ['9.3.0.0-3', ['initialized', 'passed', 'failed']],
  ];

  /** The statements of a sound session, by verb, as the product makes them. */
  async function sound(): Promise<ReadonlyMap<string, Json>> {
    const held = fresh();
    const { sitting, go } = await unitOf(strictPlatform(held, { mastery: 0.7 }), best);
    await go(99);
    await sitting.end();
    const failed = fresh();
    const low = await unitOf(strictPlatform(failed, { mastery: 0.7 }), worst);
    await low.go(99);
    return new Map([...failed.statements, ...held.statements].map((one) => [verbOf(one), one]));
  }

  const post = (platform: Platform, statement: unknown) =>
    platform.ask(`${ENDPOINT}statements`, {
      method: 'POST',
      headers: { authorization: 'Basic dG9rZW4=' },
      body: JSON.stringify(statement),
    });

  test.each(BROKEN)('$requirement in $verb', async ({ requirement, verb, spoil, setup }) => {
    expect(ids).toContain(requirement);
    const statements = await sound();
    const platform = strictPlatform(fresh(), setup ?? { mastery: 0.7 });
    await openCmi5Unit(platform);
    const { status, text } = await post(platform, spoil(statements.get(verb) as Json));
    expect([status, await text()]).toEqual([403, requirement]);
  });

  test.each(order)('%s in %j', async (requirement, sequence) => {
    expect(ids).toContain(requirement);
    const statements = await sound();
    const platform = strictPlatform(fresh(), { mastery: 0.7 });
    await platform.ask(
      `${ENDPOINT}agents/profile?profileId=cmi5LearnerPreferences&agent=${encodeURIComponent(JSON.stringify((statements.get('passed') as Json).actor))}`,
      {
        method: 'GET',
        headers: { authorization: 'Basic dG9rZW4=' },
      },
    );
    let last = '';
    for (const verb of sequence) last = await (await post(platform, statements.get(verb))).text();
    expect(last).toBe(requirement);
  });
});
