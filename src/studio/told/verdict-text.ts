import type { Routes } from '../../verify/routes.ts';
import type { WitnessRoute } from '../../verify/scenario/finding.ts';
import type { PropertyVerdict } from '../../verify/verdicts.ts';
import type { VerifyReport } from '../../verify/verify.ts';
import type { ToldFinding, ToldVerdict } from './told-verdict.ts';
import { type ToldKey, type ToldWords, toldWords } from './told-words.ts';

type Found = PropertyVerdict['found'][number];

/** Formats a finding: what, where, what it waits for, and a shortest path to it. */
function toldFinding(found: Found, words: ToldWords): ToldFinding {
  const { code, values, file, line, waits = [], told = [], start } = found;
  return {
    text: words(`verify-${code}` as ToldKey, values),
    at: file === undefined ? '' : `${file}:${line ?? 1}`,
    waits: waits.map((wait) => words('verify-waits', { ...wait })),
    ...toldRoute({ steps: told, ...(start && { start }) }),
  };
}

/** Formats a path with the run that follows it. */
export function toldRoute({ steps, start }: WitnessRoute): Pick<ToldFinding, 'steps' | 'run'> {
  const options = steps.map(({ option }) => option);
  return { steps, ...(start && { run: { ...start, options } }) };
}

/** Lists notes that are not faults: the best path, paths that end early, levels nothing awards. */
export function verdictNotes(
  { best, cutShort, gaps }: VerifyReport,
  routes: Routes,
  words: ToldWords = toldWords,
): readonly ToldFinding[] {
  const noteOf = (text: string, route: WitnessRoute = { steps: [] }): ToldFinding => ({
    text,
    at: '',
    waits: [],
    ...toldRoute(route),
  });
  return [
    ...(best ? [noteOf(words('note.best', { overall: best.overall }), routes.best)] : []),
    ...cutShort.map((short, at) =>
      noteOf(words('verify-cut-short', { ...short }), routes.cutShort[at]),
    ),
    ...gaps.map(({ dimension, levels }) =>
      noteOf(words('verify-gap', { dimension, levels: levels.join(', ') })),
    ),
  ];
}

/** Formats a verdict, in English unless other words are given. */
export const toldVerdict = (
  { property, verdict, why, found }: PropertyVerdict,
  words: ToldWords = toldWords,
): ToldVerdict => ({
  verdict,
  name: words(`verify-${property}` as ToldKey),
  why: why === undefined ? '' : words(`verify-why-${why}`),
  found: found.map((one) => toldFinding(one, words)),
});

/** Summarizes a report in one sentence. */
export function summaryOf({ scenario, verdicts }: VerifyReport): string {
  const proved = verdicts.filter(({ verdict }) => verdict === 'PROVED').length;
  const all = verdicts.length;
  const key = proved === all ? 'verify-proved' : 'verify-not-proved';
  return toldWords(key, { scenario, proved, all });
}
