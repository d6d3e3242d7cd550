import type { ToldVerdict } from '../../../studio/told/told-verdict.ts';
import { toldWords } from '../../../studio/told/told-words.ts';
import { summaryOf, toldVerdict } from '../../../studio/told/verdict-text.ts';
import type { VerifyReport } from '../../../verify/verify.ts';

const kilobytes = (characters: number): number => Math.ceil(characters / 1000);

/** Prints a verdict with its counterexamples. */
function verdictLines({ verdict, name, why, found }: ToldVerdict): readonly string[] {
  const findings = found.flatMap(({ text, at, waits, steps }) => [
    `    ${text}${at === '' ? '' : toldWords('verify-at', { at })}`,
    ...[...waits, ...steps.map((step) => toldWords('verify-step', { ...step }))].map(
      (line) => `      ${line}`,
    ),
  ]);
  const reason = why === '' ? '' : toldWords('verify-why', { why });
  return [`  ${verdict.padEnd(15)} ${name}${reason}`, ...findings];
}

function figureLines(report: VerifyReport): readonly string[] {
  const { figures, best, gaps, cutShort, strategies, met } = report;
  const drawn = report.drawn.map(({ name, ways }) => `${name} ${ways}`).join(', ');
  const lines: string[] = [toldWords('verify-drawn', { drawn })];
  if (best) {
    const options = best.told.map(({ option }) => option).join(' ');
    lines.push(toldWords('verify-best', { overall: best.overall, options }));
  }
  for (const { met: state, best: most = '', endings } of met) {
    lines.push(toldWords('verify-met', { state, most, endings: endings.join(', ') }));
  }
  if (figures) {
    const { decisions, words: said, minutes, longestWait } = figures;
    lines.push(
      toldWords('verify-lengths', {
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
      lines.push(toldWords('verify-size-line', values));
    }
  }
  for (const { name, shown } of strategies) {
    lines.push(toldWords('verify-strategy', { name, shown }));
  }
  for (const { dimension, levels } of gaps) {
    lines.push(toldWords('verify-gap', { dimension, levels: levels.join(', ') }));
  }
  for (const short of cutShort) lines.push(toldWords('verify-cut-short', { ...short }));
  return lines;
}

/** Prints a report: one sentence, one line per verdict, then the figures. */
export function verifyText(report: VerifyReport): readonly string[] {
  const { verdicts, states, moves, open, stopped, compared } = report;
  const share = Math.round((100 * (states - open)) / Math.max(states, 1));
  return [
    summaryOf(report),
    toldWords('verify-seen', { states, moves, compared }),
    ...(open > 0
      ? [
          toldWords('verify-open', {
            share,
            open,
            why: toldWords(`verify-why-${stopped ?? 'states'}`),
          }),
        ]
      : []),
    ...verdicts.map((verdict) => toldVerdict(verdict)).flatMap(verdictLines),
    ...figureLines(report).map((line) => `  ${line}`),
  ];
}

/** Returns the exit code: 0 if all is proved, 1 on a counterexample, 3 if the search was incomplete. */
export function verifyExit({ verdicts }: VerifyReport): 0 | 1 | 3 {
  if (verdicts.some(({ verdict }) => verdict === 'COUNTEREXAMPLE')) return 1;
  return verdicts.every(({ verdict }) => verdict === 'PROVED') ? 0 : 3;
}
