import { expect, test } from 'vitest';
import { NO_RULES } from '../../src/verify/scenario/rules.ts';
import { verifyWithRoutes } from '../../src/verify/verify.ts';
import { bench, compiledText, readRubric } from '../story/corpus.ts';

/** A story that offers other lines by what a place answers, on the way that is not taken. */
const story = compiledText(`# id: bench
# title: The Bench
# pathway: PW4
VAR consult_line = false
-> b1
=== b1 ===
# beat: B1 # rates: OPEN
He waits.
+ [How is the night going? # id: night # OPEN=3 # why: OPEN It is open.]
  -> dry
+ {consult_line} [May I ask somebody? # id: ask # OPEN=1 # why: OPEN Yes or no answers it.]
  -> out
+ {not consult_line} [Late, is it? # id: late # OPEN=1 # why: OPEN Yes or no answers it.]
  -> out
=== out ===
# ending: E1 # title: Wet # telling: dry
The rain stops.
-> END
=== dry ===
# ending: E2 # title: Dry # telling: dry
The rain stops.
-> END
`);

test.each([true, false])('a run can be played where the own place answers %s', (answer) => {
  const packs = [{ id: 'here', hash: '', answers: { consult_line: answer } }];
  const subject = { scenario: { ...bench, packs }, rules: NO_RULES, rubric: readRubric() };
  const { routes } = verifyWithRoutes(
    { ...subject, compiled: story, courtesy: [] },
    { states: 5_000 },
  );
  expect(routes().places.get('E2')?.start).toBeDefined();
});
