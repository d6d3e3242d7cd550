import type { ToldFinding, ToldVerdict } from '../../verify/author-news.ts';
import type { Routes, WitnessRoute } from '../../verify/routes.ts';
import type { PropertyVerdict, VerifyReport } from '../../verify/verify.ts';
import { terminalWords, type WordKey } from '../words.ts';

type Found = PropertyVerdict['found'][number];

const kilobytes = (characters: number): number => Math.ceil(characters / 1000);

/** Rounded twice, so that floating-point summation order does not show. */
const percent = (share: number): number => Math.round(Math.round(share * 1e9) / 1e6) / 10;

/** Formats a finding: what, where, what it waits for, and a shortest path to it. */
function toldFinding(found: Found): ToldFinding {
  const { code, values, file, line, waits = [], told = [], start } = found;
  return {
    text: terminalWords(`verify-${code}` as WordKey, values),
    at: file === undefined ? '' : `${file}:${line ?? 1}`,
    waits: waits.map((wait) => terminalWords('verify-waits', { ...wait })),
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
): readonly ToldFinding[] {
  const noteOf = (text: string, route: WitnessRoute = { steps: [] }): ToldFinding => ({
    text,
    at: '',
    waits: [],
    ...toldRoute(route),
  });
  return [
    ...(best ? [noteOf(terminalWords('note.best', { overall: best.overall }), routes.best)] : []),
    ...cutShort.map((short, at) =>
      noteOf(terminalWords('verify-cut-short', { ...short }), routes.cutShort[at]),
    ),
    ...gaps.map(({ dimension, levels }) =>
      noteOf(terminalWords('verify-gap', { dimension, levels: levels.join(', ') })),
    ),
  ];
}

/** Formats a verdict. */
export const toldVerdict = ({ property, verdict, why, found }: PropertyVerdict): ToldVerdict => ({
  verdict,
  name: terminalWords(`verify-${property}` as WordKey),
  why: why === undefined ? '' : terminalWords(`verify-why-${why}`),
  found: found.map(toldFinding),
});

/** Prints a verdict with its counterexamples. */
export function verdictLines({ verdict, name, why, found }: ToldVerdict): readonly string[] {
  const findings = found.flatMap(({ text, at, waits, steps }) => [
    `    ${text}${at === '' ? '' : terminalWords('verify-at', { at })}`,
    ...[...waits, ...steps.map((step) => terminalWords('verify-step', { ...step }))].map(
      (line) => `      ${line}`,
    ),
  ]);
  const reason = why === '' ? '' : terminalWords('verify-why', { why });
  return [`  ${verdict.padEnd(15)} ${name}${reason}`, ...findings];
}

function figureLines(report: VerifyReport): readonly string[] {
  const { figures, best, gaps, cutShort, strategies, patterns, met } = report;
  const drawn = report.drawn.map(({ name, ways }) => `${name} ${ways}`).join(', ');
  const lines: string[] = [terminalWords('verify-drawn', { drawn })];
  if (best) {
    const options = best.told.map(({ option }) => option).join(' ');
    lines.push(terminalWords('verify-best', { overall: best.overall, options }));
  }
  for (const { met: state, best: most = '', endings } of met) {
    lines.push(terminalWords('verify-met', { state, most, endings: endings.join(', ') }));
  }
  if (figures) {
    const { decisions, words: said, minutes, longestWait } = figures;
    lines.push(
      terminalWords('verify-lengths', {
        few: decisions.least,
        many: decisions.most,
        short: said.least,
        long: said.most,
        quick: minutes.least,
        slow: minutes.most,
        wait: longestWait,
      }),
    );
    for (const { name, span, limit } of figures.sizes) {
      const values = { name, most: kilobytes(span.most), limit: kilobytes(limit) };
      lines.push(terminalWords('verify-size-line', values));
    }
    for (const { ending, share, overall, dimensions } of figures.endings) {
      const values = { ending, share: percent(share), least: overall.least, most: overall.most };
      lines.push(terminalWords('verify-ending', values));
      const spans = dimensions
        .map(({ dimension, percent: { least, most } }) => `${dimension} ${least}–${most}`)
        .join(', ');
      lines.push(terminalWords('verify-dimensions', { ending, spans }));
    }
  }
  for (const { name, shown } of strategies) {
    lines.push(terminalWords('verify-strategy', { name, shown }));
  }
  for (const { name, count, of, chance } of patterns) {
    lines.push(
      terminalWords('verify-pattern-line', {
        name,
        count,
        of,
        chance: Math.round(chance * 10) / 10,
      }),
    );
  }
  for (const { dimension, levels } of gaps) {
    lines.push(terminalWords('verify-gap', { dimension, levels: levels.join(', ') }));
  }
  for (const short of cutShort) lines.push(terminalWords('verify-cut-short', { ...short }));
  return lines;
}

/** Summarizes a report in one sentence. */
export function summaryOf({ scenario, verdicts }: VerifyReport): string {
  const proved = verdicts.filter(({ verdict }) => verdict === 'PROVED').length;
  const all = verdicts.length;
  const key = proved === all ? 'verify-proved' : 'verify-not-proved';
  return terminalWords(key, { scenario, proved, all });
}

/** Prints a report: one sentence, one line per verdict, then the figures. */
export function verifyText(report: VerifyReport): readonly string[] {
  const { verdicts, states, moves, open, stopped, compared } = report;
  const share = Math.round((100 * (states - open)) / Math.max(states, 1));
  return [
    summaryOf(report),
    terminalWords('verify-seen', { states, moves, compared }),
    ...(open > 0
      ? [
          terminalWords('verify-open', {
            share,
            open,
            why: terminalWords(`verify-why-${stopped ?? 'states'}`),
          }),
        ]
      : []),
    ...verdicts.map(toldVerdict).flatMap(verdictLines),
    ...figureLines(report).map((line) => `  ${line}`),
  ];
}

/** Returns the exit code: 0 if all is proved, 1 on a counterexample, 3 if the search was incomplete. */
export function verifyExit({ verdicts }: VerifyReport): 0 | 1 | 3 {
  if (verdicts.some(({ verdict }) => verdict === 'COUNTEREXAMPLE')) return 1;
  return verdicts.every(({ verdict }) => verdict === 'PROVED') ? 0 : 3;
}
