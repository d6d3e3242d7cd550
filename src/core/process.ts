import type { ReplyReading } from './reply-reading.ts';
import { type SessionState, standing } from './state.ts';

/** How somebody asked, beside what it earned: counts over the replies they typed. */
export interface Process {
  readonly typed: number; // replies that were read
  readonly questions: number; // of them, those that asked something
  readonly open: number; // of those, the open ones
  readonly stacked: number; // replies with two or more questions at once
  readonly inARow: number; // the longest run of questions without a reflection between
  readonly repeated: string | undefined; // a line typed three times or more (rubric section 5, rule i)
}

const REPEATED_FROM = 3;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The longest run of questions with no reflection in or between them. */
function longestRun(readings: readonly ReplyReading[]): number {
  let longest = 0;
  let run = 0;
  for (const { question, reflection } of readings) {
    run = reflection || question === 'none' ? 0 : run + 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

function repeatedIn(texts: readonly string[]): string | undefined {
  return texts.find(
    (text) => texts.filter((other) => plain(other) === plain(text)).length >= REPEATED_FROM,
  );
}

/**
 * The process measures of a run, over the typed replies the story followed; undefined where none was
 * read. Process and outcome shown together teach more than either (Avatar-training studies).
 */
export function processOf(state: SessionState): Process | undefined {
  const replies = state.turns.flatMap((turn) => standing(turn)?.reply ?? []);
  const readings = replies.map((one) => one.reading).filter((one) => !one.abstain);
  if (readings.length === 0) return undefined;
  return {
    typed: readings.length,
    questions: readings.filter(({ question }) => question !== 'none').length,
    open: readings.filter(({ question }) => question === 'open').length,
    stacked: readings.filter(({ stacked }) => stacked).length,
    inARow: longestRun(readings),
    repeated: repeatedIn(replies.flatMap(({ said }) => (said.from === 'self' ? [said.text] : []))),
  };
}
