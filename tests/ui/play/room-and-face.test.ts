import { describe, expect, test } from 'vitest';
import { scenarioIds } from '../../../src/cli/content/content.ts';
import { currentTurn } from '../../../src/core/run/state.ts';
import type { Line, Mood, StageStance } from '../../../src/core/scenario/line/line.ts';
import { stageView } from '../../../src/stage/view.ts';
import { type RoomBetween, roomBetween } from '../../../src/ui/play/room-between.ts';
import { contentOf } from '../../content.ts';
import { begin, must } from '../../session/drive.ts';
import { reacting } from '../session-fixture.ts';

const SHUT: readonly Mood[] = ['wary', 'annoyed'];

/** Tells whether words say what a face denies. */
const contradicts = ({ gap }: RoomBetween, mood: Mood, stance: StageStance): boolean =>
  gap === 'near' && (stance === 'closed' || SHUT.includes(mood));

const feeling = (trust: number, pressure = 2) => ({ trust, pressure, safety: 7 });
const ROSE = { before: feeling(3), now: feeling(5) };
const FELL = { before: feeling(5), now: feeling(3) };

/** A moment whose answer ends in this line. */
function after(line: Partial<Line>) {
  const state = reacting();
  const turn = currentTurn(state);
  const [attempt] = turn?.attempts.slice(-1) ?? [];
  if (turn === undefined || attempt === undefined) throw new Error('no attempt');
  const chose = { ...attempt.chose, reaction: [{ text: 'Okay.', who: 'eli', ...line }] };
  const attempts = turn.attempts.with(-1, { ...attempt, chose });
  return { ...state, turns: state.turns.with(-1, { ...turn, attempts }) };
}

test.each<[Partial<Line>, string]>([
  [{ mood: 'thoughtful' }, 'rose'],
  [{ mood: 'relieved' }, 'rose'],
  [{ mood: 'wary' }, 'deciding'],
  [{ mood: 'annoyed' }, 'deciding'],
  [{ mood: 'annoyed', pose: 'opened' }, 'deciding'],
  [{ mood: 'amused', pose: 'closed' }, 'deciding'],
])('trust that rose, beside %o, reads as %s', (line, stands) => {
  expect(roomBetween(after(line), ROSE).stands).toBe(stands);
});

test.each<[Partial<Line>, string]>([
  [{ mood: 'wary' }, 'fell'],
  [{ mood: 'tired' }, 'fell'],
  [{ mood: 'relieved' }, 'deciding'],
])('trust that fell, beside %o, reads as %s', (line, stands) => {
  expect(roomBetween(after(line), FELL).stands).toBe(stands);
});

const WALKS = 4;

describe.each(scenarioIds(process.cwd()))('%s', (id) => {
  test('never says that somebody came closer beside a picture that shows the opposite', () => {
    const content = contentOf(id);
    const denied: string[] = [];
    let seen = 0;
    for (let walk = 0; walk < WALKS; walk += 1) {
      const session = begin(content, { seed: walk * 256 + 7, mode: 'practice' });
      for (let step = 0; session.log.state().phase !== 'sorting'; step += 1) {
        const options = currentTurn(session.log.state())?.beat.options ?? [];
        const option = options[(walk + step) % options.length]?.id ?? '';
        const state = must(session, { type: 'choose', option });
        const bond = session.bond();
        const { person } = state.began;
        const shown = stageView(state, 'reduced').people.find((one) => one.id === person);
        if (bond && shown) {
          seen += 1;
          const room = roomBetween(state, bond);
          if (contradicts(room, shown.mood, shown.stance)) denied.push(`${option}: ${room.stands}`);
        }
        must(session, { type: 'goOn' });
      }
    }
    expect(seen).toBeGreaterThan(0);
    expect(denied).toEqual([]);
  });
});
