import type { Scenario } from '../../core/scenario/scenario.ts';
import type { SourceFile } from '../compile.ts';
import { localsIn } from '../local.ts';
import type { StoryProblem } from '../problem.ts';

/** A scenario file with the sources of its story. */
export interface DrawnCheck {
  readonly scenario: Scenario;
  readonly sources: readonly SourceFile[];
  readonly file: string; // path of scenario.json
}

const declares = (sources: readonly SourceFile[], name: string, value: string): boolean =>
  sources.some(({ text }) => new RegExp(`^\\s*VAR\\s+${name}\\s*=\\s*"${value}"`, 'm').test(text));

/** Joins all texts of a scenario file. */
export const textsOf = ({ card, caption, items, tellings, debrief, variants = [] }: Scenario) =>
  JSON.stringify([card, caption, items, tellings, debrief, variants]);

/** Checks that a name with two forms is always printed through its variable. */
function checkNames({ scenario, sources, file }: DrawnCheck): readonly StoryProblem[] {
  const problems: StoryProblem[] = [];
  for (const { id, name, other } of scenario.cast) {
    if (other === undefined) continue;
    if (!declares(sources, id, name)) {
      const message = `cast.json has two names for “${id}”; the story declares no variable for them.`;
      const fix = `Write “VAR ${id} = "${name}"” in story.ink and {${id}} wherever the name is said.`;
      problems.push({ code: 'no-name-variable', file, message, fix });
    }
    const written = new RegExp(`(?<![\\w"])(${name}|${other})(?![\\w"])`);
    const fix = `Write {${id}} in its place; on the card, who they are.`;
    for (const source of sources) {
      source.text.split('\n').forEach((line, index) => {
        const found = line.includes('//') ? null : written.exec(line);
        if (found === null) return;
        const message = `“${found[1]}” stands here, but the name is drawn for each run.`;
        const at = { file: source.file, line: index + 1 };
        problems.push({ code: 'name-written', ...at, message, fix });
      });
    }
    const found = written.exec(textsOf(scenario));
    if (found !== null) {
      const message = `“${found[1]}” is written, but the name is drawn for each run.`;
      problems.push({ code: 'name-written', file, message, fix });
    }
  }
  return problems;
}

/** Checks that every {name} in scenario.json is in the cast or a word of a place. */
function checkPlaceholders({ scenario, sources, file }: DrawnCheck): readonly StoryProblem[] {
  const local = [...localsIn(sources)].flatMap(([name, usual]) =>
    typeof usual === 'string' ? [name] : [],
  );
  const early = local.find((name) => JSON.stringify(scenario.card).includes(`{${name}}`));
  if (early !== undefined) {
    const message = `“{${early}}” stands on the card, which is read before a place is known.`;
    const fix = 'Write on the card what holds everywhere, such as “the child protection line”.';
    return [{ code: 'local-on-card', file, message, fix }];
  }
  const known = new Set([...scenario.cast.map(({ id }) => id), ...local]);
  const used = [...textsOf(scenario).matchAll(/\{(\w+)\}/g)].flatMap(([, id]) => id ?? []);
  const stray = used.find((id) => !known.has(id));
  if (stray === undefined) return [];
  const message = `“{${stray}}” is nobody of cast.json, and no words of shared/place.ink.`;
  const fix = `Write one of: ${[...known].map((id) => `{${id}}`).join(', ')}.`;
  return [{ code: 'unknown-who', file, message, fix }];
}

function checkVariants({ scenario, sources, file }: DrawnCheck): readonly StoryProblem[] {
  const { variants = [] } = scenario;
  if (variants.length > 0 && !declares(sources, 'variant', 'base')) {
    const message = 'scenario.json has variants; the story declares no variable for them.';
    const fix = 'Write “VAR variant = "base"” in story.ink and test it where the truth differs.';
    return [{ code: 'no-variant-variable', file, message, fix }];
  }
  return variants
    .filter(({ id }) => !sources.some(({ text }) => text.includes(`variant == "${id}"`)))
    .map(({ id }) => ({
      code: 'variant-not-used',
      file,
      message: `The story never asks for the variant “${id}”.`,
      fix: `Write {variant == "${id}": …} where its truth differs, or remove it.`,
    }));
}

/** Checks that a story uses what its scenario draws for a run: names, placeholders and variants. */
export const checkDrawn = (check: DrawnCheck): readonly StoryProblem[] => [
  ...checkNames(check),
  ...checkPlaceholders(check),
  ...checkVariants(check),
];
