import type { Beat } from '../../src/core/scenario/beat.ts';
import { MET_STATES } from '../../src/core/scenario/carried.ts';
import type { StoryProgram } from '../../src/story/runner.ts';
import { plainLines } from '../../src/story/source/source.ts';
import { spoken } from './gate-table.ts';
import { transcriptOf } from './transcript.ts';

const OPENINGS_LEAD = `## The openings, side by side

After each way the first contact may have gone, with no fact of it: what is read before the first decision, the line with
the best levels, and how the run ends that says the best line each time.
`;

const FACTS_LEAD = `## What the first contact handed on, and the lines that ask for it

| Fact | Line of story.ink | Asked | What is said |
|---|---|---|---|`;

const cell = (lines: readonly string[]): string => lines.join('<br>').replaceAll('|', '\\|');

/** Lays the four openings of a second contact beside each other, each with the end of its best run. */
function openingsOf(program: StoryProgram, seed: number, pick: (beat: Beat) => string): string {
  const runs = MET_STATES.map((met) =>
    transcriptOf(program, { seed, carried: { met, facts: {} } }, pick),
  );
  const firsts = runs.map(({ exchanges }) => exchanges[0]?.lines ?? []);
  const isSaid = (line: string): boolean => line.startsWith('> ');
  const rows = [
    ['Opens', firsts.map((lines) => lines.slice(0, lines.findIndex(isSaid)))],
    ['You', firsts.map((lines) => lines.filter(isSaid).map((line) => line.replace(/^> /, '')))],
    ['End', runs.map(({ exchanges }) => exchanges.at(-1)?.lines ?? [])],
  ] as const;
  return [
    `| | ${MET_STATES.join(' | ')} |`,
    `|${'---|'.repeat(MET_STATES.length + 1)}`,
    ...rows.map(([name, cells]) => `| ${name} | ${cells.map(cell).join(' | ')} |`),
  ].join('\n');
}

const SAID = /^[^~\-{}#+=/*\s]/;

/** Finds the first line that is said from a line on, within its branch or in the knot it leads to. */
function saidFrom(lines: readonly string[], from: number): string | undefined {
  for (const line of lines.slice(from)) {
    const to = /->\s*(\w+)\s*$/.exec(line)?.[1];
    const knot = lines.findIndex((one) => one.startsWith(`=== ${to} `));
    if (to !== undefined) {
      const within = lines.slice(knot + 1);
      return knot < 0 ? undefined : within.find((one) => SAID.test(one.trim()))?.trim();
    }
    if (SAID.test(line.trim())) return line.trim();
    if (/^\s*(?:-|\}|\+|===)/.test(line)) return undefined;
  }
  return undefined;
}

/** Lists each place where a story asks for a fact, with what is said there. */
function readsOf(ink: string, fact: string): readonly string[] {
  const lines = plainLines(ink).map((line) => line.trimEnd());
  const branch = new RegExp(`^\\s*(?:-|\\{)\\s*([^:{}#]*\\b${fact}\\b[^:{}#]*):\\s*(.*)$`);
  const inline = new RegExp(`\\{([^{}:#]*\\b${fact}\\b[^{}:#]*):`);
  return lines.flatMap((line, at): readonly string[] => {
    const [, asked, rest = ''] = branch.exec(line) ?? inline.exec(line) ?? [];
    if (asked === undefined) return [];
    const said = branch.test(line)
      ? saidFrom(
          rest.startsWith('->') ? [rest, ...lines] : lines,
          rest.startsWith('->') ? 0 : at + 1,
        )
      : line.trim();
    if (said === undefined) return [];
    const first = said.replaceAll(/\{[^{}:|]*:([^{}|]*)(?:\|[^{}]*)?\}/g, '$1');
    const text = spoken(first.replace(/^\+\s*(?:\(\w+\)\s*)?\[/, ''), new Map());
    return [`| \`${fact}\` | ${at + 1} | \`${asked.trim().replaceAll('|', '\\|')}\` | ${text} |`];
  });
}

/** Writes what is peculiar to a second contact: its four openings, and where each fact is asked for. */
export function secondContactPart(
  program: StoryProgram,
  seed: number,
  pick: (beat: Beat) => string,
  ink: string,
): readonly string[] {
  if (program.follows === undefined) return [];
  const facts = ['met', ...Object.keys(program.follows.facts)];
  return [
    OPENINGS_LEAD,
    openingsOf(program, seed, pick),
    '',
    FACTS_LEAD,
    ...facts.flatMap((fact) => readsOf(ink, fact)),
    '',
  ];
}
