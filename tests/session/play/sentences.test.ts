import { expect, test } from 'vitest';
import { decodeEvent } from '../../../src/core/run/event.ts';
import { debrief } from '../../../src/core/scoring/debrief.ts';
import { theirSideOf } from '../../../src/core/scoring/their-side.ts';
import { reenact } from '../../../src/session/audit/reenact.ts';
import type { Content } from '../../../src/session/play/content.ts';
import { platformFour } from '../../content.ts';
import { bench, compiled, programOf } from '../../story/corpus.ts';
import { begin, must, PRACTICE, say } from '../drive.ts';

const { story } = compiled('sentences');
const scenario = { ...bench, beats: 1 };
const content: Content = {
  ...platformFour(),
  playable: {
    scenario,
    program: programOf(story, bench.items, bench.cast),
    variant: 'base',
    hash: 'hash',
  },
};
const WHOLE = 'How is the night going? I have time.';

test('a sentence that goes on is said in the scene, and stands with its line wherever that is quoted', () => {
  const session = begin(content, PRACTICE);
  must(session, { type: 'choose', option: 'night' });
  const [said, answer] = session.log.state().turns[0]?.attempts[0]?.chose.reaction ?? [];
  expect(said).toEqual({ who: 'you', text: 'I have time.' });
  expect(answer).toMatchObject({ who: 'eli', text: 'Long.' });
  const { keepLine } = debrief(session.log.state(), content.rubric);
  expect(keepLine?.said).toBe(WHOLE);
  const heard = theirSideOf(session.log.state(), { B1: { night: 'You had time.' } });
  expect(heard).toMatchObject([{ said: WHOLE, heard: 'You had time.' }]);

  const weak = begin(content, PRACTICE);
  const { turns } = must(weak, { type: 'choose', option: 'waiting' });
  expect(turns[0]?.attempts[0]?.chose.remark.stronger).toBe(WHOLE);
  expect(debrief(weak.log.state(), content.rubric).tryLine?.instead).toBe(WHOLE);
});

test('what an author says of an unrated line is kept with it, and the debrief shows it there', () => {
  const session = begin(content, PRACTICE);
  const state = say(session, ['night', 'always']);
  const [moment, turn] = debrief(state, content.rubric).turns;
  const unrated = 'It gives him your buses, and he had begun on his.';
  expect(turn?.replies[0]?.unrated).toBe(unrated);
  expect(moment?.replies[0]?.unrated).toBeUndefined();
  expect(state.turns[0]?.attempts[0]?.chose.keep).toMatch(/^You asked once/);
  for (const fact of session.log.facts()) {
    expect(decodeEvent(JSON.parse(JSON.stringify(fact)), '')).toMatchObject({
      ok: true,
      value: fact,
    });
  }
  expect(reenact(session.log.facts(), content).differences).toEqual([]);
});
