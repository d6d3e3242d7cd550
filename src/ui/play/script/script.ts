import {
  currentAttempt,
  currentTurn,
  type SessionState,
  saidIn,
  type Turn,
} from '../../../core/run/state.ts';
import type { Line } from '../../../core/scenario/line/line.ts';
import { tongue } from '../../tongue.ts';
import { playWords } from '../play-words.ts';

/** An entry of the transcript: speech or a stage direction. */
export interface TranscriptEntry {
  readonly by: 'you' | 'person' | 'nobody';
  readonly cue: string; // name as shown; empty for a direction
  readonly text: string;
  readonly notice: string | undefined;
  readonly sound: string | undefined;
}

/** The latest passage, which receives the focus. */
export interface SpokenPassage {
  readonly key: string; // unique per passage
  readonly name: string;
  readonly entries: readonly TranscriptEntry[];
}

/** What was said at a moment before the current passage. */
export interface EarlierMoment {
  readonly beat: string;
  readonly number: number;
  readonly entries: readonly TranscriptEntry[];
}

/** The transcript: earlier moments and the current passage. */
export interface Script {
  readonly earlier: readonly EarlierMoment[];
  readonly spoken: TranscriptEntry | undefined; // the trainee's latest words
  readonly now: SpokenPassage;
}

/** Converts a line to an entry. */
export const entryOf = (
  state: SessionState,
  { text, who, notice, sound }: Line,
): TranscriptEntry => ({
  by: who === undefined ? 'nobody' : who === 'you' ? 'you' : 'person',
  cue: who === undefined ? '' : who === 'you' ? playWords('you') : (state.began.cast[who] ?? who),
  text,
  notice,
  sound,
});

/** Returns what the trainee said in the current attempt. */
function spokenIn(turn: Turn): TranscriptEntry | undefined {
  const attempt = currentAttempt(turn);
  if (attempt === undefined) return undefined;
  const text = saidIn(turn, attempt) ?? playWords('said.unkept');
  return { by: 'you', cue: playWords('you'), text, notice: undefined, sound: undefined };
}

const join = (names: readonly string[]): string =>
  new Intl.ListFormat(tongue().locale).format(names);

function nameOf(
  entries: readonly TranscriptEntry[],
  key: 'passage.says' | 'passage.answers',
): string {
  const cues = new Set(entries.filter((one) => one.by === 'person').map((one) => one.cue));
  if (cues.size > 0) return playWords(key, { who: join([...cues]), count: cues.size });
  return playWords(key === 'passage.says' ? 'passage.seen' : 'passage.happens');
}

/**
 * Builds the transcript. Of a retried turn only the last attempt is shown. `changed` says how often the words of the
 * current attempt were changed: the answer to the new ones is a passage of its own.
 */
export function scriptOf(state: SessionState, changed = 0): Script {
  const toEntry = (line: Line) => entryOf(state, line);
  const turn = currentTurn(state);
  if (turn === undefined) {
    return { earlier: [], spoken: undefined, now: { key: 'opening', name: '', entries: [] } };
  }
  const momentOf = ({ beat }: Turn, entries: readonly TranscriptEntry[]): EarlierMoment => ({
    beat: beat.id,
    number: beat.number,
    entries,
  });
  const whole = (one: Turn): EarlierMoment => {
    const said = spokenIn(one);
    const reaction = currentAttempt(one)?.chose.reaction ?? [];
    return momentOf(one, [
      ...one.beat.lines.map(toEntry),
      ...(said ? [said] : []),
      ...reaction.map(toEntry),
    ]);
  };
  const before = state.turns.slice(0, -1).map(whole);
  const tries = `${turn.attempts.length}${changed > 0 ? `+${changed}` : ''}`;
  const key = `${state.turns.length}/${tries}/${state.phase}`;
  const prompt = turn.beat.lines.map(toEntry);
  if (state.phase === 'choosing' || state.phase === 'reading') {
    const now = { key, name: nameOf(prompt, 'passage.says'), entries: prompt };
    return { earlier: before, spoken: undefined, now };
  }
  const reaction = (currentAttempt(turn)?.chose.reaction ?? []).map(toEntry);
  const now = { key, name: nameOf(reaction, 'passage.answers'), entries: reaction };
  return { earlier: [...before, momentOf(turn, prompt)], spoken: spokenIn(turn), now };
}
