import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Beat, type Ending, strongestOf } from '../../src/core/beat.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import { decodeScenario } from '../../src/core/scenario-decode.ts';
import { checkStory } from '../../src/story/check.ts';
import { compileStory } from '../../src/story/compile.ts';
import { outlineOf } from '../../src/story/outline.ts';
import { problemText } from '../../src/story/problem.ts';
import { createRunner, type StoryRunner } from '../../src/story/runner.ts';
import { load, readRubric } from './corpus.ts';

const folder = 'stories/platform-four';
const readJson = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));

function readScenario(): Scenario {
  const result = decodeScenario(readJson('scenario.json'), readJson('cast.json'));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function readStory() {
  const result = compileStory({ main: `${folder}/story.ink`, load });
  if (!result.ok) throw new Error(result.error.map(problemText).join('\n'));
  return result.value;
}

const scenario = readScenario();
const story = readStory();
const outline = outlineOf(story.sources);
const beats = outline.parts.filter(({ head }) => head?.type === 'beat');
const seedOf = (draw: number): number => draw << 8;

interface Walk {
  readonly beats: readonly Beat[];
  readonly moves: readonly string[];
  readonly ending: Ending;
}

/** Plays to the end, choosing with `pick`. */
function walk(draw: number, pick: (beat: Beat, turn: number) => string): Walk {
  const runner: StoryRunner = createRunner(
    { story: story.story, items: scenario.items },
    { seed: seedOf(draw) },
  );
  let at = runner.begin();
  const met: Beat[] = [];
  const moves: string[] = [];
  while (at.ok && at.value.at === 'beat') {
    met.push(at.value.beat);
    const move = pick(at.value.beat, moves.length);
    moves.push(move);
    const step = runner.take(move);
    at = step.ok ? { ok: true, value: step.value.next } : step;
  }
  if (!at.ok || at.value.at !== 'ending')
    throw new Error(`${moves.join(' ')}: ${JSON.stringify(at)}`);
  return { beats: met, moves, ending: at.value.ending };
}

/** One path a line: draw, ending, telling, moves. Together they take every option. */
const PATHS = `
1 E1 present free-bench fair-question todays-been lock-box leave-it nearly-done every-word want-to-call
0 E3 present free-bench fair-question todays-been lock-box leave-it nearly-done every-word want-to-call
1 E1 present free-bench fair-question todays-been lock-box leave-it nearly-done hands-tied safeline
1 E2 present hot-chocolate over-later kick-out lock-box leave-it nearly-done every-word six-leaflets
2 E2 apart free-bench over-later todays-been lock-box leave-it a-minute called-already want-to-call
1 E3 apart parents over-later go-home say-nothing not-your-fault nearly-done called-already six-leaflets
1 E3 present parents depends todays-been whoa just-so nearly-done hands-tied first-thing sort-out
1 E3 apart big-fight depends got-it whoa trust-me only-asking nearly-done called-already first-thing want-you-safe
1 E5 present big-fight depends got-it whoa just-so nearly-done hands-tied six-leaflets
1 E4 left parents over-later kick-out adds-up just-so a-minute
1 E4 left free-bench fair-question todays-been lock-box leave-it leave-now raised-risk
1 E4 left free-bench fair-question todays-been lock-box leave-it leave-now somebody-had-to
1 E4 left free-bench fair-question todays-been lock-box trust-me asked-too-much leave-now other-platforms
1 E6 present free-bench between-us todays-been small-stuff lock-box leave-it nearly-done every-word talking-somehow want-to-call
1 E6 apart free-bench between-us todays-been phone-first lock-box leave-it nearly-done called-already what-next safeline
1 E6 bea free-bench between-us todays-been phone-first lock-box leave-it just-nod on-the-spot straight my-side safeline
1 E6 bea free-bench fair-question todays-been lock-box trust-me the-trumpet just-nod be-quick straight fill-his-cup want-to-call
1 E2 present free-bench fair-question todays-been lock-box leave-it just-nod his-bus straight after-all first-thing phone-is-yours
1 E1 present free-bench between-us todays-been more-than lock-box leave-it nearly-done every-word want-to-call
1 E1 present free-bench between-us todays-been small-stuff lock-box leave-it nearly-done every-word not-mine want-to-call`
  .trim()
  .split('\n')
  .map((line) => {
    const [draw = '', ending = '', telling = '', ...moves] = line.split(' ');
    return { draw: Number(draw), ending, telling, moves };
  });

const scripted = PATHS.map((path) => ({
  ...path,
  walked: walk(path.draw, (_, turn) => path.moves[turn] ?? 'too-few-moves'),
}));

test('it compiles and checks clean', () => {
  const found = checkStory({
    compiled: story,
    rubric: readRubric(),
    scenario,
    scenarioFile: `${folder}/scenario.json`,
  });
  expect(found.map(problemText)).toEqual([]);
});

test.each(scripted)('$ending $telling: $moves', ({ ending, telling, moves, walked }) => {
  expect(walked.moves).toEqual(moves);
  expect(walked.ending).toMatchObject({ id: ending, telling });
});

test('the paths take every option and reach every ending', () => {
  const taken = new Set(scripted.flatMap(({ moves }) => moves));
  const written = beats.flatMap(({ options }) => options.map(({ option }) => option.id));
  expect(written.filter((id) => !taken.has(id))).toEqual([]);
  const reached = new Set(scripted.map(({ ending }) => ending));
  expect([...reached].sort()).toEqual(['E1', 'E2', 'E3', 'E4', 'E5', 'E6']);
});

test('two hundred drawn walks end, each at a telling that has notes', () => {
  let state = 7;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 16) % below;
  };
  for (let run = 0; run < 200; run += 1) {
    const { ending, beats: met } = walk(
      run % 4,
      ({ options }) => options[next(options.length)]?.id ?? '',
    );
    expect(scenario.tellings[ending.telling]).toBeDefined();
    const times = (dimension: string): number =>
      met.filter(({ rates }) => rates.some((rated) => rated === dimension)).length;
    expect(Math.min(times('OPEN'), times('NONJUDGE'))).toBeGreaterThanOrEqual(3);
  }
});

test('the strongest response is 3 on everything a beat rates, all the way to his plan', () => {
  const { beats: met, ending } = walk(1, (beat) => strongestOf(beat)?.id ?? '');
  expect(met).toHaveLength(scenario.beats);
  for (const beat of met) {
    expect(Object.values(strongestOf(beat)?.levels ?? {})).toEqual(beat.rates.map(() => 3));
  }
  expect(ending.title).toBe('His plan');
});

describe('repairs', () => {
  test('every critical error of the story can be repaired', () => {
    const options = beats.flatMap((beat) => beat.options.map(({ option }) => option));
    const made = new Set(options.map(({ criticalError }) => criticalError?.code));
    const mended = new Set([undefined, ...options.flatMap(({ repairs }) => repairs)]);
    expect(mended).toEqual(made);
  });

  test('a promise taken back early does not come up again', () => {
    const { walked } = scripted.find(({ moves }) => moves.includes('more-than')) ?? {};
    expect(walked?.beats.map(({ id }) => id)).toEqual([
      'B1',
      'B2',
      'B3',
      'R2',
      'B4',
      'B5',
      'B6',
      'B7',
      'B8',
    ]);
  });

  test('each offers three options, none of them rated', () => {
    for (const { head, options } of beats) {
      if (head?.type !== 'beat' || head.rates.length > 0) continue;
      expect(options).toHaveLength(3);
      expect(options.filter(({ option }) => option.repairs.length > 0)).toHaveLength(1);
    }
  });
});

describe('shut down', () => {
  const replies = (moves: string): readonly string[] => {
    const runner = createRunner({ story: story.story, items: scenario.items }, { seed: seedOf(1) });
    runner.begin();
    const reaction = moves.split(' ').flatMap((move) => {
      const step = runner.take(move);
      return step.ok ? step.value.reaction : [];
    });
    return reaction.filter(({ who }) => who === 'eli').map(({ text }) => text);
  };

  test('replies shrink, and two moves without pressure open him again', () => {
    expect(replies('big-fight fair-question todays-been lock-box').slice(1)).toEqual([
      'Okay.',
      'Long.',
      'It’s for the bike. I fix them. Lock box is fine.',
    ]);
  });
});

describe('words', () => {
  const avoid =
    /\b(victims?|traffick\w*|rescue\w*|runaway|slave\w*|addict|illegal|denies|refuses?|uncooperative|admits?|monster|predator)\b/i;
  const spoken = outline.parts.flatMap(({ lines }) => lines.map(({ text }) => text));

  test('no line says an avoid-list word', () => {
    expect(spoken.filter((text) => avoid.test(text))).toEqual([]);
  });

  test('an option says one only where it teaches not to', () => {
    const bad = beats
      .flatMap(({ options }) => options.map(({ option }) => option))
      .filter(({ text, levels }) => avoid.test(text) && Math.min(...Object.values(levels)) > 1);
    expect(bad.map(({ id }) => id)).toEqual([]);
  });

  test('a note says one only below the strongest', () => {
    const notes = Object.values(scenario.tellings).flat();
    expect(notes.filter(({ text, levels }) => avoid.test(text) && levels.DOCS === 3)).toEqual([]);
  });

  test('quotes and apostrophes are typographic', () => {
    const options = beats.flatMap(({ options: all }) =>
      all.map(({ option }) => `${option.text} ${Object.values(option.whys ?? {}).join(' ')}`),
    );
    expect(
      [...spoken, ...options].filter((text) =>
        /["']/.test(text.replaceAll(/\{[^}]*\}|== "\w+"/g, '')),
      ),
    ).toEqual([]);
  });
});
