import { TOP_LEVEL } from '../../core/rubric/level.ts';
import { NEVER_GUESSED, type Note, type Scenario } from '../../core/scenario/scenario.ts';
import type { StoryProblem } from '../problem.ts';
import type { Outline, OutlineBeat } from '../source/outline.ts';
import { uniqueStrongest } from './beat.ts';
import { beatsTwice } from './identity.ts';

/** Alternatives Ink may print: `{told:a|b}`, `{not told:a}`. */
const CONDITIONAL_TEXT = /\{[^{}:]*:([^{}|]*)(?:\|([^{}]*))?\}/;

/** Returns the maximum characters of an option as shown: the best one must not stand out by its length. */
function optionLength(text: string): number {
  const match = CONDITIONAL_TEXT.exec(text);
  if (match === null) return text.trim().length;
  const [whole, yes = '', no = ''] = match;
  return optionLength(text.replace(whole, () => (yes.length >= no.length ? yes : no)));
}

/** Tells whether the strongest option is the longest. */
function isLongest(strongest: string, others: readonly string[]): boolean {
  const length = optionLength(strongest);
  return others.every((other) => optionLength(other) <= length);
}

/** A story with its scenario file. */
export interface ScenarioCheck {
  readonly outline: Outline;
  readonly beats: readonly OutlineBeat[];
  readonly scenario: Scenario;
  readonly file: string; // path of scenario.json
}

const LONGEST_SHARE = 1 / 3; // of beats in which the strongest option may be the longest

function checkLengths({ beats, file }: ScenarioCheck): readonly StoryProblem[] {
  const rated = beats.filter(({ head }) => head.rates.length > 0);
  const longest = rated.filter((beat) => {
    const strongest = uniqueStrongest(beat);
    const others = beat.options.filter((one) => one !== strongest);
    return (
      strongest !== undefined &&
      isLongest(
        strongest.option.text,
        others.map((o) => o.option.text),
      )
    );
  });
  if (longest.length <= rated.length * LONGEST_SHARE) return [];
  const names = longest.map(({ head }) => head.id).join(', ');
  const message = `The strongest option is the longest in ${longest.length} of ${rated.length} moments (${names}).`;
  const fix = 'Shorten it, or lengthen a weaker one, until it is so in a third at most.';
  const { file: where, line } = longest[0] ?? { file, line: 1 };
  return [{ code: 'strongest-longest', file: where, line, message, fix }];
}

function checkNotes(
  telling: string,
  notes: readonly Note[],
  check: ScenarioCheck,
): readonly StoryProblem[] {
  const { scenario, file } = check;
  const at = (code: string, message: string, fix: string): StoryProblem => ({
    code,
    file,
    message,
    fix,
  });
  const strong = notes.filter((note) =>
    scenario.noteRates.every((dimension) => note.levels[dimension] === TOP_LEVEL),
  );
  if (strong.length === 1) return [];
  const message = `The notes of telling “${telling}” have ${strong.length} at the highest level.`;
  return [at('no-strongest', message, 'Let exactly one note be the strongest.')];
}

function checkNoteLengths({ scenario, file }: ScenarioCheck): readonly StoryProblem[] {
  const sets = Object.values(scenario.tellings);
  const longest = sets.filter((notes) => {
    const strong = notes.find((note) => note.levels.DOCS === TOP_LEVEL);
    const others = notes.filter((note) => note !== strong).map(({ text }) => text);
    return strong !== undefined && isLongest(strong.text, others);
  });
  if (longest.length <= sets.length * LONGEST_SHARE) return [];
  const message = `The strongest note is the longest in ${longest.length} of ${sets.length} tellings.`;
  return [{ code: 'strongest-longest', file, message, fix: 'Balance the lengths of the notes.' }];
}

function checkReferences({ outline, scenario, file }: ScenarioCheck): readonly StoryProblem[] {
  const problems: StoryProblem[] = [];
  const cast = new Set(['you', ...scenario.cast.map(({ id }) => id)]);
  const items = new Set(scenario.items.map(({ id }) => id));
  const shown = new Set<string>();
  for (const { file: where, line, tags } of outline.parts.flatMap((part) => part.lines)) {
    const at = { file: where, line };
    const named = [
      ...(tags.who === undefined ? [] : [tags.who]),
      ...tags.enters,
      ...tags.leaves,
      ...tags.sits,
      ...tags.stands,
    ];
    for (const who of named.filter((id) => !cast.has(id))) {
      const message = `Nobody in cast.json is “${who}”.`;
      problems.push({
        code: 'unknown-who',
        ...at,
        message,
        fix: `Write one of: ${[...cast].join(', ')}.`,
      });
    }
    for (const item of tags.items) {
      shown.add(item);
      if (items.has(item)) continue;
      const message = `scenario.json has no item “${item}”.`;
      problems.push({
        code: 'unknown-item',
        ...at,
        message,
        fix: `Write one of: ${[...items].join(', ')}.`,
      });
    }
  }
  for (const item of items) {
    if (shown.has(item)) continue;
    const message = `No line of the story shows the item “${item}”.`;
    problems.push({
      code: 'item-not-shown',
      file,
      message,
      fix: `Put “# item: ${item}” on the line that does.`,
    });
  }
  return problems;
}

function checkTellings({ outline, scenario, file }: ScenarioCheck): readonly StoryProblem[] {
  const problems: StoryProblem[] = [];
  if (Object.keys(scenario.tellings).length === 0) return problems;
  const used = new Set<string>();
  for (const { head, file: where, line } of outline.parts) {
    if (head?.type !== 'ending') continue;
    if (head.telling === '') {
      const message = `Ending ${head.id} has no “# telling:”.`;
      const fix = `Add one of: ${Object.keys(scenario.tellings).join(', ')}.`;
      problems.push({ code: 'no-telling', file: where, line, message, fix });
      continue;
    }
    used.add(head.telling);
    if (scenario.tellings[head.telling] !== undefined) continue;
    const message = `Ending ${head.id} uses the telling “${head.telling}”, which scenario.json lacks.`;
    const known = Object.keys(scenario.tellings).join(', ');
    const fix = `Write one of: ${known}; or add its notes there.`;
    problems.push({ code: 'unknown-telling', file: where, line, message, fix });
  }
  for (const telling of Object.keys(scenario.tellings)) {
    if (used.has(telling)) continue;
    const message = `No ending uses the telling “${telling}”.`;
    problems.push({
      code: 'telling-not-used',
      file,
      message,
      fix: 'Use it in story.ink, or remove it.',
    });
  }
  return problems;
}

/** Checks that what a beat covers names a beat of the story, and an option of it. */
function checkCovers({ beats, scenario, file }: ScenarioCheck): readonly StoryProblem[] {
  const wrong = (message: string, fix: string): StoryProblem => {
    return { code: 'card-differs', file, message, fix };
  };
  return Object.entries(scenario.covers ?? {}).flatMap(([id, entries]) => {
    const named = beats.filter(({ head }) => head.id === id);
    if (id !== 'debrief' && named.length === 0) {
      return [wrong(`“covers” names no moment: “${id}”.`, 'Write the id of a moment, or debrief.')];
    }
    const known = named.flatMap(({ options }) => options.map(({ option }) => option.id));
    return entries.flatMap((entry) => {
      const [point, line] = entry.split(' ');
      if (line === undefined || known.includes(line)) return [];
      const message = `“covers”: ${id} has no option “${line}” for ${point}.`;
      return [wrong(message, 'Write the id of the option that says it; none if the story does.')];
    });
  });
}

function checkCard({ outline, beats, scenario, file }: ScenarioCheck): readonly StoryProblem[] {
  const problems: StoryProblem[] = [];
  const wrong = (message: string, fix: string): void => {
    problems.push({ code: 'card-differs', file, message, fix });
  };
  for (const name of ['id', 'title', 'pathway'] as const) {
    const here = scenario.card[name];
    const there = outline.story[name];
    if (here !== there) {
      wrong(
        `“${name}” is “${here ?? ''}” here and “${there ?? ''}” in story.ink.`,
        'Make them the same.',
      );
    }
  }
  const rated = new Set(
    beats.filter(({ head }) => head.rates.length > 0).map(({ head }) => head.id),
  );
  const numbers = new Set(
    beats.flatMap(({ head }) => (head.rates.length > 0 ? [head.number] : [])),
  );
  if (numbers.size !== scenario.beats) {
    const twice = beatsTwice(beats.filter(({ head }) => head.rates.length > 0));
    wrong(
      `“beats” is ${scenario.beats}; the story rates ${numbers.size}: ${[...rated].join(', ')}.`,
      twice.length === 0
        ? 'Write the number of rated moments.'
        : `${twice.join('; ')}. If they are two decisions, give the second a number of its own; else write ${numbers.size}.`,
    );
  }
  if (scenario.guessAt !== NEVER_GUESSED && !rated.has(scenario.guessAt)) {
    wrong(
      `“guessAt” names no rated moment: “${scenario.guessAt}”.`,
      `Write one of: ${[...rated].join(', ')}.`,
    );
  }
  if (scenario.caption.trim() === '') {
    wrong('“caption” is empty.', 'Say in a sentence or two what the picture of the place shows.');
  }
  if (!scenario.cast.some(({ id }) => id === scenario.person)) {
    wrong(
      `“person” is not in cast.json: “${scenario.person}”.`,
      'Write the id of one of the cast.',
    );
  }
  return problems;
}

/** Checks a story against its scenario file. */
export function checkScenario(check: ScenarioCheck): readonly StoryProblem[] {
  return [
    ...checkReferences(check),
    ...checkTellings(check),
    ...checkCard(check),
    ...checkCovers(check),
    ...checkLengths(check),
    ...Object.entries(check.scenario.tellings).flatMap(([id, notes]) =>
      checkNotes(id, notes, check),
    ),
    ...checkNoteLengths(check),
  ];
}
