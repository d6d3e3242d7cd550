import { PROPERTIES } from '../story/verify/finding.ts';
import type { Verdict, VerifyReport } from '../story/verify/verify.ts';
import { type WordKey, words } from './words.ts';

type Found = Verdict['found'][number];

const percent = (share: number): number => Math.round(share * 1000) / 10;

/** A finding: what it is, where it stands, and a shortest path to it. */
function foundLines({ code, values, file, line, waits, told }: Found): readonly string[] {
  const at = file === undefined ? '' : words('verify-at', { file, line: line ?? 1 });
  const path = (told ?? []).map(({ beat, option, text }) =>
    words('verify-step', { beat, option, text }),
  );
  const waiting = (waits ?? []).map((wait) => words('verify-waits', { ...wait }));
  return [`    ${words(`verify-${code}` as WordKey, values)}${at}`, ...waiting, ...path];
}

function verdictLines({ property, verdict, found }: Verdict): readonly string[] {
  const name = words(`verify-${property}` as WordKey);
  return [`  ${verdict.padEnd(15)} ${name}`, ...found.flatMap(foundLines)];
}

function figureLines({ figures, best, gaps, cutShort, strategies, patterns }: VerifyReport) {
  const lines: string[] = [];
  if (best) {
    const options = best.told.map(({ option }) => option).join(' ');
    lines.push(words('verify-best', { overall: best.overall, options }));
  }
  if (figures) {
    const { decisions, words: said, minutes, longestWait } = figures;
    lines.push(
      words('verify-lengths', {
        few: decisions.least,
        many: decisions.most,
        short: said.least,
        long: said.most,
        quick: minutes.least,
        slow: minutes.most,
        wait: longestWait,
        facts: Math.ceil((figures.facts?.most ?? 0) / 1000),
      }),
    );
    for (const { ending, share, overall } of figures.endings) {
      const values = { ending, share: percent(share), least: overall.least, most: overall.most };
      lines.push(words('verify-ending', values));
    }
  }
  for (const { name, shown } of strategies) {
    lines.push(words('verify-strategy', { name, shown }));
  }
  for (const { name, count, of, chance } of patterns) {
    lines.push(
      words('verify-pattern-line', { name, count, of, chance: Math.round(chance * 10) / 10 }),
    );
  }
  for (const { dimension, levels } of gaps) {
    lines.push(words('verify-gap', { dimension, levels: levels.join(', ') }));
  }
  for (const short of cutShort) lines.push(words('verify-cut-short', { ...short }));
  return lines;
}

/** A report as somebody reads it: one sentence, a verdict a line, then the figures. */
export function verifyText(report: VerifyReport): readonly string[] {
  const { scenario, verdicts, states, moves, open, stopped, compared } = report;
  const proved = verdicts.filter(({ verdict }) => verdict === 'PROVED').length;
  const all = PROPERTIES.length;
  const key = proved === all ? 'verify-proved' : 'verify-not-proved';
  const share = Math.round((100 * (states - open)) / Math.max(states, 1));
  return [
    words(key, { scenario, proved, all }),
    words('verify-seen', { states, moves, compared }),
    ...(open > 0 ? [words('verify-open', { share, open, why: stopped ?? '' })] : []),
    ...verdicts.flatMap(verdictLines),
    ...figureLines(report).map((line) => `  ${line}`),
  ];
}

/** 0 where all is proved, 1 where something speaks against it, 3 where it could not be seen whole. */
export function verifyExit({ verdicts }: VerifyReport): 0 | 1 | 3 {
  if (verdicts.some(({ verdict }) => verdict === 'COUNTEREXAMPLE')) return 1;
  return verdicts.every(({ verdict }) => verdict === 'PROVED') ? 0 : 3;
}
