import type { Beat, Ending } from '../../src/core/scenario/beat.ts';
import type { Line } from '../../src/core/scenario/line/line.ts';
import { createRunner, type Draw, type StoryProgram } from '../../src/story/runner.ts';

/** One moment of a run: what was read, what was said, what came back. */
interface Exchange {
  readonly id: string;
  readonly lines: readonly string[];
}

/** A run from the first line to the last, moment by moment. */
export interface Transcript {
  readonly exchanges: readonly Exchange[];
  readonly ending: Ending;
  readonly moves: readonly string[];
}

const said = ({ who, mood, text, notice }: Line): string => {
  const seen = notice === undefined ? '' : ` [${notice}]`;
  const whose = mood === undefined ? '' : ` (${mood})`;
  return who === undefined ? `${text}${seen}` : `**${who.toUpperCase()}**${whose}: ${text}${seen}`;
};

/** Plays a story to its end. */
export function transcriptOf(
  program: StoryProgram,
  draw: Draw,
  pick: (beat: Beat) => string,
): Transcript {
  const runner = createRunner(program, draw);
  const exchanges: Exchange[] = [];
  const moves: string[] = [];
  let at = runner.begin();
  while (at.ok && at.value.at === 'beat') {
    const { beat } = at.value;
    const option = pick(beat);
    const words = beat.options.find(({ id }) => id === option)?.text ?? '';
    const step = runner.take(option);
    const reaction = step.ok ? step.value.reaction : [];
    const lines = [
      ...beat.lines.map(said),
      `> **YOU** (\`${option}\`): ${words}`,
      ...reaction.map(said),
    ];
    exchanges.push({ id: beat.id, lines });
    moves.push(option);
    at = step.ok ? { ok: true, value: step.value.next } : step;
  }
  if (!at.ok || at.value.at !== 'ending') throw new Error(`no ending after ${moves.join(' ')}`);
  const { ending } = at.value;
  const heading = `**${ending.id} ${ending.title}**`;
  exchanges.push({ id: 'End', lines: [heading, ...ending.lines.map(said)] });
  return { exchanges, ending, moves };
}

/** The moments of two runs in one order, each run keeping its own. */
function together(one: readonly Exchange[], other: readonly Exchange[]): readonly string[] {
  const ids: string[] = [];
  const rest = other.map(({ id }) => id);
  for (const { id } of one) {
    const at = rest.indexOf(id);
    if (at >= 0) ids.push(...rest.splice(0, at + 1).slice(0, -1));
    ids.push(id);
  }
  return ids;
}

const SPOKEN = /^\*\*[^*]+\*\*(?: \(\w+\))?: /;

/** A table of two runs side by side. What is said or told in one of them alone is marked. */
export function sideBySide(kind: Transcript, careless: Transcript): string {
  const cell = (of: Transcript, not: Transcript, id: string): string => {
    const others = new Set(not.exchanges.flatMap(({ lines }) => lines));
    const lines = of.exchanges.find((one) => one.id === id)?.lines ?? [];
    return lines
      .map((line) => (others.has(line) || line.startsWith('> ') ? line : `◆ ${line}`))
      .map((line) => line.replace(/^> /, '→ ').replaceAll('|', '\\|'))
      .join('<br>');
  };
  const rows = together(kind.exchanges, careless.exchanges).map(
    (id) => `| ${id} | ${cell(kind, careless, id)} | ${cell(careless, kind, id)} |`,
  );
  const linesOf = ({ exchanges }: Transcript): readonly string[] =>
    exchanges.flatMap(({ lines }) => lines.filter((line) => SPOKEN.test(line)));
  const [one, other] = [linesOf(kind), linesOf(careless)];
  const alone = (of: readonly string[], not: readonly string[]): number =>
    of.filter((line) => !not.includes(line)).length;
  const count = `Lines of the others: ${one.length} in the kind run, ${other.length} in the careless one; ${alone(one, other)} stand in the kind run alone, ${alone(other, one)} in the careless one alone.`;
  return ['| | Kind | Careless |', '|---|---|---|', ...rows, '', count].join('\n');
}
