import { Action } from '../kit/action.tsx';
import { fileWords } from './in-form-words.ts';
import { studioWords } from './studio-words.ts';
import { Told, type ToldFault } from './told.tsx';

/** Something that is wrong in a file, in words. */
export interface DraftProblem extends ToldFault {
  readonly file: string;
  readonly line?: number;
}

/** Something the verifier found, with the run that shows it. */
export interface DraftFinding<R> {
  readonly text: string;
  readonly at: string; // file:line; empty where there is none
  readonly waits: readonly string[];
  readonly steps: readonly { readonly beat: string; readonly text: string }[];
  readonly run?: R;
}

/** What is known of one property. */
export interface DraftVerdict<R> {
  readonly name: string;
  readonly verdict: string;
  readonly why: string;
  readonly found: readonly DraftFinding<R>[];
}

/** What the check has said so far. */
export interface DraftFindings<R> {
  readonly busy: boolean;
  readonly failed?: string; // why the check broke off
  readonly broken: readonly DraftProblem[]; // it cannot be played
  readonly beside: readonly DraftProblem[];
  readonly advice: readonly DraftProblem[]; // no fault
  readonly given: readonly DraftProblem[]; // still the template’s
  readonly verdicts: readonly DraftVerdict<R>[];
  readonly states: number;
  readonly open: number;
}

interface ChecksPaneProps<R> {
  readonly findings: DraftFindings<R>;
  readonly onLine: (file: string, line: number) => void;
  readonly onPlay: (run: R) => void;
}

const PROVED = 'PROVED';

const fileName = (file: string): string => file.split('/').at(-1) ?? file;

interface ToLineProps {
  readonly file: string;
  readonly line: number | undefined; // the file as a whole
  readonly onLine: (file: string, line: number) => void;
}

function ToLine({ file, line, onLine }: ToLineProps) {
  return (
    <Action
      look="plain"
      words={
        line === undefined
          ? studioWords('to.file', { file: fileWords(file) })
          : studioWords('to.line')
      }
      onPress={() => onLine(fileName(file), line ?? 1)}
    />
  );
}

/** What is said of a draft’s files, worst first. */
const PROBLEM_KINDS = ['broken', 'beside', 'given', 'advice'] as const;

interface ProblemsProps extends Pick<ToLineProps, 'onLine'> {
  readonly kind: (typeof PROBLEM_KINDS)[number];
  readonly problems: readonly DraftProblem[];
}

function Problems({ kind, problems, onLine }: ProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <div class={kind === 'advice' || kind === 'given' ? 'verdict' : 'verdict wrong'}>
      <h3>{studioWords(`checks.${kind}`, { count: problems.length })}</h3>
      <ul>
        {problems.map(({ file, line, ...told }, at) => (
          <li key={`${file}-${line}-${at}`}>
            <p>
              <Told {...told} />
            </p>
            <ToLine file={file} line={line} onLine={onLine} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Says how far the check is, or why it broke off. Only a whole check says that there is nothing to mend. */
function stateText({ busy, failed }: DraftFindings<unknown>, whole: boolean, count: number) {
  if (failed !== undefined) return studioWords('checks.failed', { message: failed });
  if (busy) return studioWords('checks.now');
  return studioWords(whole || count > 0 ? 'checks.done' : 'checks.part', { count });
}

/** What is wrong with the draft, worst first: what stops it from playing, what was found over all runs, what is proved. */
export function ChecksPane<R>({ findings, onLine, onPlay }: ChecksPaneProps<R>) {
  const { busy, broken, beside, verdicts, states, open } = findings;
  const against = verdicts.flatMap(({ found }) => found);
  const proved = verdicts.filter(({ verdict }) => verdict === PROVED);
  const undecided = verdicts.filter(
    ({ verdict, found }) => verdict !== PROVED && found.length === 0,
  );
  return (
    <>
      <p role="status" class={findings.failed === undefined ? 'note' : 'note bad'}>
        {stateText(
          findings,
          undecided.length === 0,
          broken.length + beside.length + against.length,
        )}
      </p>
      {PROBLEM_KINDS.map((kind) => (
        <Problems key={kind} kind={kind} problems={findings[kind]} onLine={onLine} />
      ))}
      {against.length > 0 && (
        <div class="verdict wrong">
          <h3>{studioWords('checks.found', { count: against.length })}</h3>
          <ul>
            {against.map(({ text, at, waits, steps, run }, index) => (
              <li key={`${text}-${index}`}>
                <p>{text}</p>
                {waits.map((wait) => (
                  <p key={wait}>{wait}</p>
                ))}
                {steps.length > 0 && (
                  <details>
                    <summary>{studioWords('path')}</summary>
                    <ol>
                      {steps.map((step, place) => (
                        <li key={`${step.beat}-${place}`} lang="en">
                          {step.beat}: {step.text}
                        </li>
                      ))}
                    </ol>
                  </details>
                )}
                <p class="actions">
                  {run !== undefined && (
                    <Action
                      look="ink"
                      words={studioWords('path.play')}
                      onPress={() => onPlay(run)}
                    />
                  )}
                  {at !== '' && (
                    <ToLine
                      file={at.slice(0, at.lastIndexOf(':'))}
                      line={Number(at.slice(at.lastIndexOf(':') + 1))}
                      onLine={onLine}
                    />
                  )}
                </p>
              </li>
            ))}
          </ul>
        </div>
      )}
      {!busy && undecided.length > 0 && (
        <details class="verdict">
          <summary>{studioWords('checks.bounded', { states, open })}</summary>
          <ul>
            {undecided.map(({ name, why }) => (
              <li key={name}>
                {name}
                {why !== '' && ` (${why})`}
              </li>
            ))}
          </ul>
        </details>
      )}
      {proved.length > 0 && (
        <details class="verdict">
          <summary>
            {studioWords('checks.proved')} ({proved.length})
          </summary>
          <ul>
            {proved.map(({ name }) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          <p class="note">{studioWords('checks.all', { states })}</p>
        </details>
      )}
    </>
  );
}
