import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { encodeRecord, type SessionRecord } from '../../core/record/record.ts';
import type { Remark } from '../../core/run/event.ts';
import { currentTurn, type SessionState } from '../../core/run/state.ts';
import type { Line } from '../../core/scenario/line/line.ts';
import { BOARD_COLUMNS } from '../../core/scenario/scenario.ts';
import type { Content } from '../../session/play/content.ts';
import { type Session, startSession } from '../../session/play/session.ts';
import type { RunDraw } from '../../session/play/turn.ts';
import { terminalWords } from '../words.ts';
import { scoreText } from './score-text.ts';

/** The terminal as the game needs it: print a line, ask for one. An undefined answer means the input ended. */
export interface Terminal {
  readonly print: (text: string) => void;
  readonly ask: (prompt: string) => Promise<string | undefined>;
}

const LEFT = Symbol('left');

const spoken = (line: Line, names: { readonly [id: string]: string }): string =>
  line.who === undefined ? `  ${line.text}` : `${names[line.who] ?? line.who}: ${line.text}`;

function printRemark(remark: Remark, tried: boolean, print: Terminal['print']): void {
  if (remark.critical) print(terminalWords('critical', { text: remark.critical }));
  if (remark.worked) print(terminalWords('worked', { text: remark.worked.text }));
  if (remark.why) {
    const { text, slides } = remark.why;
    print(terminalWords('why', { text, slides: slides.join(', '), count: slides.length }));
  }
  if (tried && remark.stronger) print(terminalWords('stronger', { text: remark.stronger }));
}

/** Asks until the answer is a number from 1 to `count`, or one of the letters. */
async function pick(
  terminal: Terminal,
  prompt: string,
  count: number,
  letters: readonly string[],
): Promise<string> {
  for (;;) {
    const answer = (await terminal.ask(prompt))?.trim().toLowerCase();
    if (answer === undefined || answer === 'q') throw LEFT;
    const number = Number(answer);
    if (letters.includes(answer)) return answer;
    if (answer !== '' && Number.isInteger(number) && number >= 1 && number <= count) return answer;
  }
}

function act(session: Session, intent: Parameters<Session['send']>[0], terminal: Terminal): void {
  const done = session.send(intent);
  if (!done.ok) terminal.print(terminalWords('notNow'));
}

async function choose(session: Session, state: SessionState, terminal: Terminal): Promise<void> {
  const beat = currentTurn(state)?.beat;
  if (beat === undefined) return;
  beat.options.forEach((option, index) => {
    terminal.print(`  ${index + 1}. ${option.text}`);
  });
  const mayHint = state.began.mode === 'practice' && beat.hint !== undefined && !state.hinted;
  const hint = mayHint ? terminalWords('orHint') : '';
  const count = beat.options.length;
  const answer = await pick(
    terminal,
    terminalWords('prompt', { count, hint }),
    count,
    mayHint ? ['h'] : [],
  );
  if (answer === 'h') {
    act(session, { type: 'hint' }, terminal);
    terminal.print(terminalWords('hint', { text: beat.hint?.text ?? '' }));
    return;
  }
  const option = beat.options[Number(answer) - 1];
  if (option === undefined) return;
  act(session, { type: 'choose', option: option.id }, terminal);
  const attempts = currentTurn(session.log.state())?.attempts ?? [];
  const chose = attempts.at(-1)?.chose;
  for (const line of chose?.reaction ?? []) terminal.print(spoken(line, state.began.cast));
  if (state.began.mode === 'practice' && chose) {
    printRemark(chose.remark, attempts.length > 1, terminal.print);
  }
}

async function goOn(session: Session, state: SessionState, terminal: Terminal): Promise<void> {
  const mayRetry = state.began.mode === 'practice';
  const retry = mayRetry ? terminalWords('orRetry') : '';
  const answer = await pick(
    terminal,
    terminalWords('next', { retry }),
    0,
    mayRetry ? ['', 'r'] : [''],
  );
  const [only, ...more] = currentTurn(state)?.attempts ?? [];
  const stronger = more.length === 0 ? only?.chose.remark.stronger : undefined;
  // While a retry is possible, do not reveal a stronger wording.
  if (mayRetry && answer !== 'r' && stronger)
    terminal.print(terminalWords('stronger', { text: stronger }));
  act(session, { type: answer === 'r' ? 'retry' : 'goOn' }, terminal);
  const now = session.log.state();
  const lines = now.ended?.lines ?? currentTurn(now)?.beat.lines ?? [];
  if (answer !== 'r') showBeat(now, lines, terminal);
}

function showBeat(state: SessionState, lines: readonly Line[], terminal: Terminal): void {
  const { ended, began } = state;
  const number = currentTurn(state)?.beat.number ?? 0;
  terminal.print('');
  terminal.print(
    ended
      ? terminalWords('ending', { title: ended.title })
      : terminalWords('beat', { number, of: began.beats }),
  );
  for (const line of lines) terminal.print(spoken(line, began.cast));
}

async function sort(session: Session, state: SessionState, terminal: Terminal): Promise<void> {
  if (state.began.board === false) {
    act(session, { type: 'file' }, terminal);
    return;
  }
  for (const { observation } of state.notebook) {
    const prompt = terminalWords('place', { seen: observation.seen });
    const answer = await pick(terminal, prompt, BOARD_COLUMNS.length, ['']);
    const place = BOARD_COLUMNS[Number(answer) - 1] ?? 'unknown';
    act(session, { type: 'place', item: observation.id, place }, terminal);
  }
  const notes = state.ended?.notes ?? [];
  if (notes.length === 0) {
    act(session, { type: 'file' }, terminal);
    return;
  }
  notes.forEach((note, index) => {
    terminal.print(`  ${index + 1}. ${note.text}`);
  });
  const answer = await pick(
    terminal,
    terminalWords('note', { count: notes.length }),
    notes.length,
    [],
  );
  act(session, { type: 'file', note: notes[Number(answer) - 1]?.id ?? '' }, terminal);
}

const steps = { choosing: choose, reacting: goOn, sorting: sort } as const;

/** Plays a scenario in the terminal. Resolves to the session, or undefined if it was abandoned. */
export async function playInTerminal(
  content: Content,
  draw: RunDraw,
  terminal: Terminal,
  now: () => number,
): Promise<Session | undefined> {
  const started = startSession(content, draw, now);
  if (!started.ok) throw new Error(`the scenario cannot start: ${started.error.code}`);
  const session = started.value;
  showBeat(session.log.state(), currentTurn(session.log.state())?.beat.lines ?? [], terminal);
  try {
    for (;;) {
      const state = session.log.state();
      if (state.phase === 'closed') break;
      const step = steps[state.phase as keyof typeof steps];
      await step(session, state, terminal);
    }
  } catch (thrown) {
    if (thrown !== LEFT) throw thrown;
    terminal.print(terminalWords('notSaved'));
    return undefined;
  }
  for (const line of scoreText(session.log.state(), content.rubric)) terminal.print(line);
  return session;
}

/** Writes the record of a run to a file, in a folder that is made where it is missing: the run cannot be played again. */
export function keepRecord(file: string, record: SessionRecord): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, encodeRecord(record));
}
