import { type SessionState, standing } from '../run/state.ts';
import { measuresOf, type ReplyProcess } from './reply-process.ts';

/** How somebody asked, beside what it earned: counts over the replies they typed. */
export interface Process extends ReplyProcess {
  readonly typed: number; // replies that were read
  readonly repeated: string | undefined; // a line typed three times or more (rubric section 5, rule i)
}

const REPEATED_FROM = 3;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

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
    ...measuresOf(readings),
    repeated: repeatedIn(replies.flatMap(({ said }) => (said.from === 'self' ? [said.text] : []))),
  };
}
