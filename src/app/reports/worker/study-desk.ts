import { type BlindTurn, blindTurns } from '../../../core/agreement/sample.ts';
import type { OutsidePaper } from '../../../core/cohort/study/outside-paper.ts';
import {
  decodeStudy,
  type Study,
  type StudyFault,
  type StudyPlan,
} from '../../../core/cohort/study/study.ts';
import { type StudyReport, studyReport } from '../../../core/cohort/study/study-report.ts';
import { waveRuns } from '../../../core/cohort/study/wave-runs.ts';
import { canonicalJson } from '../../../core/kernel/checksum.ts';
import { jsonOf } from '../../../core/kernel/json.ts';
import type { Rubric } from '../../../core/rubric/rubric.ts';
import { readCodeSheet } from '../../../export/code-sheet.ts';
import { outsideSheets, paperKindOf, readOutsideSheet } from '../../../export/outside-sheet.ts';
import { type StudyRow, studyRows } from '../../../export/tables/study-table.ts';
import type { TextFile } from '../../../export/tables/tables.ts';
import { jsonFaultLine } from '../../../studio/text/json-edit.ts';
import { isoDay } from '../../../ui/day.ts';
import type { Shelf } from './shelf.ts';

/** The study that is open now, and what was wrong with the last thing asked for. */
export interface StudyOpened {
  readonly study: Study | undefined;
  readonly faults: readonly StudyFault[];
  readonly papers?: number; // that were read from a sheet
}

/** Computes a SHA-256, hexadecimal. */
async function sha256(text: string): Promise<string> {
  const made = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(made)].map((one) => one.toString(16).padStart(2, '0')).join('');
}

/** Computes the hash of all that a lock fixes. */
const lockHash = (plan: StudyPlan, at: number, opened: boolean): Promise<string> =>
  sha256(canonicalJson({ plan, at, opened }));

const keyOf = ({ kind, code, wave, rater }: OutsidePaper): string =>
  JSON.stringify([kind, code, wave, rater]);

/** Adds papers to others; one that was read before is replaced. */
function joinPapers(
  known: readonly OutsidePaper[],
  more: readonly OutsidePaper[],
): readonly OutsidePaper[] {
  const keys = new Set(more.map(keyOf));
  return [...known.filter((one) => !keys.has(keyOf(one))), ...more];
}

/** Holds one study beside the records of a shelf. */
export function createStudyDesk(shelf: Shelf) {
  let study: Study | undefined;
  let papers: readonly OutsidePaper[] = [];
  let opened = false; // records were here since the page was loaded

  const fault = (...faults: readonly StudyFault[]): StudyOpened => ({ study, faults });
  const hold = (next: Study): StudyOpened => {
    study = next;
    return { study, faults: [] };
  };
  const isVerified = () => {
    const verified = new Set(shelf.sessions({ checks: 'verified' }));
    return (session: string) => verified.has(session);
  };
  const runsOf = (of: Study) => waveRuns(shelf.runs(), of, isVerified(), isoDay);
  const canHash = (): boolean => globalThis.crypto?.subtle !== undefined;

  const openFile = async (text: string): Promise<StudyOpened> => {
    const value = jsonOf(text);
    if (value === undefined) return fault({ code: 'no-json', at: jsonFaultLine(text) ?? 1 });
    const read = decodeStudy(value);
    if (!read.ok) return fault(...read.error);
    const { plan, lock } = read.value;
    if (lock !== undefined && !canHash()) return fault({ code: 'no-hash' });
    if (lock !== undefined && lock.hash !== (await lockHash(plan, lock.at, lock.opened)))
      return fault({ code: 'changed' });
    papers = [];
    return hold(read.value);
  };

  const openSheet = (text: string): StudyOpened => {
    if (study === undefined) return fault({ code: 'no-study' });
    const kind = paperKindOf(text);
    if (kind !== undefined) {
      if (study.lock === undefined) return fault({ code: 'not-locked' });
      const typed = readOutsideSheet(text, kind, study.plan);
      if (!typed.ok) return fault(...typed.error);
      papers = joinPapers(papers, typed.value);
      return { study, faults: [], papers: typed.value.length };
    }
    const read = readCodeSheet(text, study.plan);
    if (!read.ok) return fault(...read.error); // of what is no sheet of codes, the column it lacks
    if (study.lock !== undefined) return fault({ code: 'locked' });
    return hold({ ...study, plan: { ...study.plan, codes: read.value } });
  };

  return {
    /** Opens a study file, or the sheet of codes of the study that is open. */
    open: async (text: string): Promise<StudyOpened> =>
      text.trimStart().startsWith('{') ? openFile(text) : openSheet(text),
    /** Locks the plan, with the time, whether records were here before, and a hash of all three. */
    lock: async (at: number): Promise<StudyOpened> => {
      if (study === undefined || study.lock !== undefined) return fault();
      if (!canHash()) return fault({ code: 'no-hash' });
      const seen = opened || shelf.runs().length > 0;
      const hash = await lockHash(study.plan, at, seen);
      return hold({ ...study, lock: { at, hash, opened: seen } });
    },
    /** Takes a code out: no record of it counts from now on. */
    withdraw: (code: string): StudyOpened => {
      if (!study?.plan.codes.some((one) => one.code === code))
        return fault({ code: 'unknown-code' });
      return hold({ ...study, withdrawn: [...new Set([...study.withdrawn, code])] });
    },
    held: (): StudyOpened => fault(),
    /** Makes the sheets for what is rated, said and seen outside the game; none until the plan is locked. */
    sheets: async (rubric: Rubric): Promise<readonly TextFile[]> => {
      if (study?.lock === undefined) return [];
      const turns: BlindTurn[] = [];
      for (const { run, score } of runsOf(study)) {
        const checked = score === undefined ? undefined : await shelf.open(run.session);
        if (checked) turns.push(...blindTurns(run.session, checked.state));
      }
      return outsideSheets(study.plan, turns, rubric);
    },
    /** Lists what the change by arm is computed from; nothing until the plan is locked. */
    rows: (): readonly StudyRow[] =>
      study?.lock === undefined ? [] : studyRows(runsOf(study), study.plan),
    /** Reports on the study that is open, over the records here; remembers that there are some. */
    report: async (): Promise<StudyReport | undefined> => {
      opened ||= shelf.runs().length > 0;
      if (study === undefined) return undefined;
      return studyReport(study, shelf.runs(), isVerified(), isoDay, sha256, {
        papers,
        ratings: shelf.ratings(),
      });
    },
  };
}
