import { expect, test } from 'vitest';
import { scenarioIds } from '../../../src/cli/content/content.ts';
import { currentTurn } from '../../../src/core/run/state.ts';
import { stepsOf } from '../../../src/lms/suspend/steps-of.ts';
import { MAX_PLACE_CHARS, suspendText } from '../../../src/lms/suspend/suspend.ts';
import { type Session, startSession } from '../../../src/session/play/session.ts';
import { type KnownPath, knownPaths } from '../paths.ts';
import { drawer, playable } from '../wander.ts';

const REPLIES = [
  'What has today been like for you?',
  'That sounds heavy. I can stay a while.',
  'Did he hit you? Why did you not leave?',
  'I promise nobody will ever know about this.',
  'You should leave him tonight.',
  'It sounds like you have carried this alone. What would help right now?',
];

const TRIES = 3; // of each moment, typed, and each time told that it was read wrong

/** Types a reply, says it was read wrong, and answers all that is asked about it. */
function typeReply({ send, log }: Session, text: string, option: string): boolean {
  if (!send({ type: 'reply', text, keep: true }).ok) return false;
  send({ type: 'contest' });
  const reply = log.state().reply;
  const asked = reply?.nearest === undefined;
  const settled = send({
    type: 'settle',
    ...(asked && { option }),
    ...(reply?.reading.possible && { meant: true }),
  });
  return settled.ok;
}

/** Goes a path with every line typed in three tries, hints asked, and every item marked over and over. */
function typeEverything(session: Session, { options }: KnownPath): void {
  const { send, log } = session;
  const pick = drawer(5);
  const mark = (): void => {
    for (const { observation } of log.state().notebook) {
      send({ type: 'notice', item: observation.id, pinned: pick(2) === 0 });
    }
  };
  for (const option of options) {
    send({ type: 'hint' });
    for (let at = 1; at < TRIES; at += 1) {
      const reply = `${REPLIES[pick(REPLIES.length)]} ${REPLIES[pick(REPLIES.length)]}`;
      if (!typeReply(session, reply, option) || !send({ type: 'retry' }).ok) break;
    }
    const here = currentTurn(log.state())?.beat.options.find(({ id }) => id === option);
    const own = here?.text ?? ''; // read as the line it is, so that the run stays on its path
    if (log.state().phase === 'choosing' && !typeReply(session, own, option)) {
      expect(send({ type: 'choose', option }).ok).toBe(true); // a moment where nothing can be typed
    }
    mark();
    send({ type: 'guess', when: 'middle', sure: pick(101) });
    send({ type: 'goOn' });
  }
  for (const { observation } of log.state().notebook) {
    send({ type: 'place', item: observation.id, place: 'unknown' });
  }
}

const LONG = process.env.LONG_TESTS === '1';

const beatsOf = (id: string): number => playable(id).playable.scenario.beats;

/** The scenarios with the most moments; all of them by `npm run test:long`. */
const TRIED = scenarioIds(process.cwd())
  .toSorted((a, b) => beatsOf(b) - beatsOf(a))
  .slice(0, LONG ? undefined : 2);

test.each(TRIED)('the longest run of %s, every reply typed, fits SCORM 1.2', (id) => {
  const path = knownPaths(id, 0).find(({ name }) => name.endsWith('longest')) as KnownPath;
  const { seed, variant, options } = path;
  const pick = drawer(11);
  let at = 1_700_000_000_000;
  const clock = () => {
    at += 1000 + pick(99_000);
    return at;
  };
  const draw = { seed, mode: 'practice', ...(variant !== undefined && { variant }) } as const;
  const begun = startSession(playable(id), draw, clock);
  if (!begun.ok) throw new Error(begun.error.code);
  typeEverything(begun.value, path);
  const { log } = begun.value;
  const { turns, ended } = log.state();
  expect([turns.length, ended !== undefined]).toEqual([options.length, true]);
  expect(currentTurn(log.state())).toBeDefined();
  const text = suspendText(log.facts());
  expect(text.length, `${stepsOf(log.facts()).length} steps`).toBeLessThan(MAX_PLACE_CHARS);
});
