import {
  among,
  type Decoder,
  flag,
  type JsonProblem,
  list,
  optional,
  shape,
  text,
  type ValueOf,
  where,
  whole,
} from '../../kernel/json.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { MEASURES } from '../estimate/score-estimate.ts';

export const STUDY_FORMAT = 'unscripted-study';

const named = where(text, (one) => one.trim() !== '', 'text that is not empty');
const day = where(
  text,
  (one) => /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(one),
  'a day, such as 2027-03-01',
);
const distinct = (least: number, most: number): Decoder<readonly string[]> =>
  where(
    list(named, least),
    (all) => all.length <= most && new Set(all).size === all.length,
    `${least === most ? least : `at least ${least}`} names, each once`,
  );

/** Who was drawn by lot to an arm: the units of the comparison, or nobody. */
const STUDY_LOTS = ['people', 'sessions', 'sites', 'none'] as const;

const studyCode = shape({
  ...{ code: text, arm: text, site: text, session: text },
  agreed: optional(text), // the version of the consent; empty: they did not agree; absent: the study does not say
});
/** One participant: the code they share records under, and where they belong. */
export type StudyCode = ValueOf<typeof studyCode>;

const studyPlan = shape({
  title: named,
  arms: distinct(2, 2), // the first is compared with the second
  sites: distinct(1, Number.POSITIVE_INFINITY),
  lots: among(STUDY_LOTS),
  waves: list(shape({ name: named, from: day, to: day }), 2), // both days count
  primary: shape({ measure: among(MEASURES), scenarios: distinct(1, 100), wave: named }),
  leftOut: shape({ practice: flag, playedBefore: flag, underMinutes: whole(0) }),
  consent: shape({ version: named, text: named }),
  keptUntil: day, // the records
  codes: list(studyCode),
});
/** What a study fixes before anybody looks at its data. */
export type StudyPlan = ValueOf<typeof studyPlan>;

const studyFile = shape({
  format: among([STUDY_FORMAT]),
  version: among([1]),
  plan: studyPlan,
  lock: optional(
    shape({
      at: whole(0), // milliseconds since 1970, UTC, by the device that locked it
      hash: text, // SHA-256 of plan, `at` and `opened` as canonical JSON, hexadecimal
      opened: flag, // records had been opened on that page since it was loaded
    }),
  ),
  withdrawn: list(text), // codes whose records count no more; may grow after the lock
});
/** A study as it is saved and opened. */
export type Study = ValueOf<typeof studyFile>;

/** Tells whether records of a code count: its person agreed, as far as the study says, and did not take it back. */
export const takesPart = ({ withdrawn }: Study, { code, agreed }: StudyCode): boolean =>
  agreed !== '' && !withdrawn.includes(code);

/** Why a code is refused; `row` is its place in the list, from 1. */
export interface CodeProblem {
  readonly row: number;
  readonly code:
    | 'no-code'
    | 'no-session'
    | 'unknown-arm'
    | 'unknown-site'
    | 'two-arms'
    | 'twice'
    | 'other-consent'
    | 'formula';
  readonly cell: string;
}

/** Why a study file is refused. */
export type StudyProblem =
  | CodeProblem
  | { readonly code: 'newer' | 'changed' }
  | { readonly code: 'shape'; readonly at: JsonProblem }
  | { readonly code: 'overlap'; readonly first: string; readonly second: string }
  | { readonly code: 'backward' | 'wave-twice' | 'no-wave'; readonly wave: string };

/** Why a sheet of codes is refused: as a whole, in its first row, or one row each; rows count from 1, the head included. */
export type CodeSheetProblem =
  | CodeProblem
  | { readonly row: 1; readonly code: 'not-utf8' | 'semicolons' | 'empty' }
  | { readonly row: 1; readonly code: 'no-column'; readonly cell: string };

/** Why a row of a sheet of papers is refused. */
export interface PaperProblem {
  readonly row: number;
  readonly code: 'no-film' | 'no-rater' | 'no-such-code' | 'no-such-wave' | 'off-scale' | 'twice';
  readonly cell: string;
}

/** Why a study is not opened, locked or changed. */
export type StudyFault =
  | StudyProblem
  | CodeSheetProblem
  | PaperProblem
  | { readonly code: 'no-json'; readonly at: number } // line, from 1
  | { readonly code: 'no-study' | 'locked' | 'not-locked' | 'no-hash' | 'unknown-code' };

const FORMULA = /^[=+\-@\t\r]/;

/** Finds what is wrong with codes, one problem a row. */
export function codeProblems(
  codes: readonly StudyCode[],
  { arms, sites, consent }: Pick<StudyPlan, 'arms' | 'sites' | 'consent'>,
): readonly CodeProblem[] {
  const known = new Map<string, StudyCode>();
  return codes.flatMap((one, at): readonly CodeProblem[] => {
    const row = at + 1;
    const formula = Object.values(one).find((cell) => FORMULA.test(cell));
    if (formula !== undefined) return [{ row, code: 'formula', cell: formula }];
    const { code, arm, site, session, agreed = '' } = one;
    if (code === '') return [{ row, code: 'no-code', cell: '' }];
    if (!arms.includes(arm)) return [{ row, code: 'unknown-arm', cell: arm }];
    if (!sites.includes(site)) return [{ row, code: 'unknown-site', cell: site }];
    if (session === '') return [{ row, code: 'no-session', cell: code }];
    if (!['', consent.version].includes(agreed))
      return [{ row, code: 'other-consent', cell: agreed }];
    const before = known.get(code);
    known.set(code, one);
    if (before === undefined) return [];
    return [{ row, code: before.arm === arm ? 'twice' : 'two-arms', cell: code }];
  });
}

function waveProblems({ waves, primary }: StudyPlan): readonly StudyProblem[] {
  const names = waves.map(({ name }) => name);
  const [first] = waves;
  return [
    ...waves.flatMap(({ name, from, to }, at): readonly StudyProblem[] => {
      const before = waves[at - 1];
      if (names.indexOf(name) < at) return [{ code: 'wave-twice', wave: name }];
      if (to < from) return [{ code: 'backward', wave: name }];
      if (before === undefined || before.to < from) return [];
      return [{ code: 'overlap', first: before.name, second: name }];
    }),
    ...(names.includes(primary.wave) && primary.wave !== first?.name
      ? []
      : [{ code: 'no-wave' as const, wave: primary.wave }]),
  ];
}

/** Decodes a study file; whether a locked plan was changed is for whoever can compute its hash. */
export function decodeStudy(value: unknown): Result<Study, readonly StudyProblem[]> {
  const { version }: { readonly version?: unknown } = Object(value);
  if (typeof version === 'number' && version > 1) return err([{ code: 'newer' }]);
  const read = studyFile(value, '');
  if (!read.ok) return err([{ code: 'shape', at: read.error }]);
  const { plan } = read.value;
  const problems = [...waveProblems(plan), ...codeProblems(plan.codes, plan)];
  return problems.length > 0 ? err(problems) : ok(read.value);
}
