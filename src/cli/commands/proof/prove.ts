import { existsSync, readFileSync, statSync } from 'node:fs';
import process from 'node:process';
import { refusalsOf } from '../../../story/check/refusal.ts';
import { type CompiledInk, compileInk } from '../../../story/compile.ts';
import { problemText } from '../../../story/problem.ts';
import { toldWords } from '../../../studio/told/told-words.ts';
import type { Going } from '../../../verify/graph/fault.ts';
import { type InkFinding, type InkReport, proveInk } from '../../../verify/prove.ts';
import { terminalWords, type WordKey } from '../../words.ts';

/** What a command prints, and its exit code. */
export interface Proved {
  readonly lines: readonly string[];
  readonly exit: 0 | 1 | 2 | 3;
}

const MAX_STATES = 1_000_000;
const MAX_MEMORY = 580_000_000; // bytes beyond those the process held at the start, after which the search stops
const MORE_MEMORY = 1.25 * MAX_MEMORY; // after which paths to what was found are followed no further
const SEARCH_SHARE = 0.75; // of the time; the rest is for playing on and for paths
const MAX_SECONDS = 3600;
const MAX_FILE_BYTES = 20_000_000;
const MAX_SHOWN = 25; // findings of one kind

/** What is wrong with a file before Ink reads it; undefined where nothing is. */
function unfit(file: string): string | undefined {
  if (!existsSync(file)) return terminalWords('prove-no-file', { file });
  const info = statSync(file);
  if (info.isDirectory()) return terminalWords('prove-folder', { file });
  if (info.size > MAX_FILE_BYTES) return terminalWords('prove-too-large', { file });
  const text = readFileSync(file, 'utf8');
  if (text.includes('\u0000')) return terminalWords('prove-no-text', { file });
  if (text.replace('\ufeff', '').trim() === '') return terminalWords('prove-empty', { file });
  if (/^\ufeff?\s*\{\s*"inkVersion"/.test(text)) return terminalWords('prove-compiled', { file });
  if (!file.endsWith('.ink')) return terminalWords('prove-no-ink', { file });
  if (text.includes('\ufffd')) return terminalWords('prove-encoding', { file });
  return undefined;
}

const load = (path: string): string | undefined =>
  existsSync(path) && statSync(path).isFile()
    ? readFileSync(path, 'utf8').replace(/^\ufeff/, '')
    : undefined;

/** A file as Ink reads it, or what to say instead. */
function readInk(file: string): CompiledInk | readonly string[] {
  const wrong = unfit(file);
  if (wrong !== undefined) return [wrong];
  const read = compileInk({ main: file, load });
  if (!read.ok)
    return [terminalWords('prove-unreadable', { file }), ...read.error.map(problemText)];
  const refused = refusalsOf(read.value);
  return refused.length > 0 ? refused.map(problemText) : read.value;
}

/** What a finding is and where, with the source line where it has no words of its own. */
function headOf({ placeOf, sources }: CompiledInk, { code, message, path }: InkFinding): string {
  const spot = path === undefined ? undefined : placeOf(path);
  const source = sources.find(({ file }) => file === spot?.file)?.text.split('\n');
  const line = source?.[(spot?.line ?? 0) - 1]?.trim() ?? '';
  const what = message === '' || code === 'dead-text' ? line || message : message;
  const text = terminalWords(`prove-${code}` as WordKey, { what });
  return spot === undefined
    ? text
    : text + toldWords('verify-at', { at: `${spot.file}:${spot.line}` });
}

/** The options that lead to a finding. */
function wayLines({ way, seed }: InkFinding): readonly string[] {
  if (way === undefined) return [];
  const steps = way.map((option) => terminalWords('prove-step', { option }));
  return [
    ...(steps.length > 0 ? steps : [terminalWords('prove-at-once')]),
    ...(seed === undefined ? [terminalWords('prove-rare')] : []),
  ].map((line) => `      ${line}`);
}

/** Findings, each once by what it says and where. */
function toldFindings(read: CompiledInk, all: readonly InkFinding[]): readonly string[] {
  const told = new Map<string, readonly string[]>();
  for (const finding of all) {
    const head = headOf(read, finding);
    // An option and its text stand on one line.
    const key = finding.code.startsWith('dead') ? head.slice(head.lastIndexOf(' (')) : head;
    if (!told.has(key)) told.set(key, [`    ${head}`, ...wayLines(finding)]);
  }
  const blocks = [...told.values()];
  const left = blocks.length - MAX_SHOWN;
  const more = left > 0 ? [`    ${terminalWords('prove-more', { left })}`] : [];
  return [...blocks.slice(0, MAX_SHOWN).flat(), ...more];
}

function reportLines(file: string, read: CompiledInk, report: InkReport): readonly string[] {
  const { states, moves, open, stopped, compared, merged, played, unmet, verdicts } = report;
  const share = Math.round((100 * (states - open)) / Math.max(states, 1));
  const why = toldWords(`verify-why-${stopped ?? 'states'}`);
  const proved = verdicts.filter(({ verdict }) => verdict === 'PROVED').length;
  const all = verdicts.length;
  return [
    toldWords(proved === all ? 'verify-proved' : 'verify-not-proved', {
      scenario: file,
      proved,
      all,
    }),
    ...read.warnings.map((one) => terminalWords('prove-warning', { text: problemText(one) })),
    terminalWords('prove-seen', { states, moves, compared, merged }),
    ...(open > 0
      ? [toldWords('verify-open', { share, open, why }), terminalWords('prove-played', { played })]
      : []),
    ...verdicts.flatMap(({ property, verdict, why: reason, found }) => {
      const because =
        reason === undefined
          ? ''
          : toldWords('verify-why', { why: toldWords(`verify-why-${reason}`) });
      const name = terminalWords(`prove-${property}` as WordKey);
      return [`  ${verdict.padEnd(15)} ${name}${because}`, ...toldFindings(read, found)];
    }),
    ...(unmet.length > 0
      ? [`  ${terminalWords('prove-unmet')}`, ...toldFindings(read, unmet)]
      : []),
  ];
}

/**
 * Proves what can be asked of any Ink file, within so many seconds of processor time. Exit codes: 0 all proved,
 * 1 something speaks against it, 2 it cannot be read or proved at all, 3 not all could be seen.
 */
export function proveFile(file: string, seconds: number): Proved {
  if (!(seconds >= 1 && seconds <= MAX_SECONDS)) {
    return { lines: [terminalWords('prove-bad-seconds', { given: String(seconds) })], exit: 2 };
  }
  const [began, held] = [process.cpuUsage(), process.memoryUsage.rss()];
  const read = readInk(file);
  if (!('story' in read)) return { lines: read, exit: 2 };
  /** Asks processor time, so that the same is seen on a busy machine. */
  const goesOn = (share: number, memory: number) => (): Going => {
    if (process.memoryUsage.rss() - held > memory) return 'memory';
    const { user, system } = process.cpuUsage(began);
    return user + system < share * seconds * 1_000_000;
  };
  const report = proveInk(read.story, {
    states: MAX_STATES,
    going: goesOn(SEARCH_SHARE, MAX_MEMORY),
    playing: goesOn(1, MORE_MEMORY),
  });
  const lines = reportLines(file, read, report);
  if (report.verdicts.some(({ verdict }) => verdict === 'COUNTEREXAMPLE'))
    return { lines, exit: 1 };
  const whole = report.verdicts.every(({ verdict }) => verdict === 'PROVED');
  return { lines, exit: whole ? 0 : 3 };
}

/** The command: prints what `proveFile` says and sets the exit code. */
export function prove(file: string, { seconds }: { readonly seconds: number }): void {
  const { lines, exit } = proveFile(file, seconds);
  (exit === 2 ? process.stderr : process.stdout).write(`${lines.join('\n')}\n`);
  process.exitCode = exit;
}
