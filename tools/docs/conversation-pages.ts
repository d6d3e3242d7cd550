import { join } from 'node:path';
import { loadSubject } from '../../src/cli/commands/proof/proof.ts';
import { loadRubric, loadScenario, scenarioIds } from '../../src/cli/content/content.ts';
import { looksOf } from '../../src/core/scenario/names.ts';
import { chancesOf } from '../../src/story/chances.ts';
import { problemText } from '../../src/story/problem.ts';
import { conductOf } from './conducts.ts';
import { type GateRow, gateRows } from './gate-table.ts';
import { secondContactPart } from './second-contact.ts';
import { sideBySide, transcriptOf } from './transcript.ts';

/** A page of docs/conversations. */
export interface ConversationPage {
  readonly file: string;
  readonly text: string;
}

const STRIDE = 256; // seeds between two draws

/** The first seed that draws the middle: nobody says no by chance. */
function middleSeed(): number {
  for (let seed = 0; ; seed += STRIDE) {
    const { draw, third, fifth } = chancesOf(seed);
    if (draw === 1 && third === 1 && fifth === 1 && looksOf(seed) === 0) return seed;
  }
}

const gateLine = ({ name, beat, told, when, said }: GateRow): string =>
  `| ${beat} | \`${name}\` | ${told} | ${when} | ${said} |`;

const LEAD = `Made from the story by \`npm run docs\`; do not edit by hand.

## What is told, and after which conduct

Each key sentence has versions: *told*; *half*, to somebody who had begun to trust or did not press; *withheld*.
Nothing is told at less trust than the table says, at pressure 7 or more, in somebody’s hearing or after a
promise that was found out, and no ending needs it told: [the proof](../proof.md) says so of every path. The rows *told* are proved; the rows
*half* and *withheld* are read from the conditions of the story and are not proved. What stands as \`code\` is asked as the story writes it.

| Moment | What | | When | What is said |
|---|---|---|---|---|`;

const RUNS_LEAD = `## Two runs, side by side

The same draw: *draw*, *third* and *fifth* are 1. On the left the line with the best levels is said each time; on the
right the one with the worst, and apologies fail. → is what you say; ◆ marks what stands in one of the two runs
alone.
`;

/** One page for each scenario that says what its people tell: its gates, and two runs of it. */
export function conversationPages(root: string): readonly ConversationPage[] {
  const rubric = loadRubric(root);
  if (!rubric.ok) throw new Error(rubric.error.map(problemText).join('\n'));
  const seed = middleSeed();
  return scenarioIds(root).flatMap((id): readonly ConversationPage[] => {
    const subject = loadSubject(root, id);
    const loaded = loadScenario(root, id, rubric.value.rubric);
    if (!subject.ok) throw new Error(subject.error.map(problemText).join('\n'));
    if (!loaded.ok) throw new Error(loaded.error.map(problemText).join('\n'));
    const { rules, compiled } = subject.value;
    const { playable, outline } = loaded.value;
    const ink = compiled.sources[0]?.text ?? '';
    const gates = gateRows(ink, rules.tells);
    const kindest = conductOf('kind', outline, compiled.sources);
    const [kind, careless] = (['kind', 'careless'] as const).map((conduct) =>
      transcriptOf(playable.program, { seed }, conductOf(conduct, outline, compiled.sources)),
    );
    if (gates.length === 0 || kind === undefined || careless === undefined) return [];
    const text = [
      `# ${playable.scenario.card.title}: kind and careless`,
      '',
      LEAD,
      ...gates.map(gateLine),
      '',
      ...secondContactPart(playable.program, seed, kindest, ink),
      RUNS_LEAD,
      sideBySide(kind, careless),
      '',
    ].join('\n');
    return [{ file: join('docs', 'conversations', `${id}.md`), text }];
  });
}
