// npm run bench:analyser [-- file.csv]: how well replies are read, beside the baselines, in one run.
import process from 'node:process';
import { REPLY_FLAGS } from '../../../src/core/reply/reply-reading.ts';
import { type Voter, voterOf } from '../../../src/text/model/model.ts';
import { networkOf } from '../../../src/text/model/network.ts';
import { corpusOf, type Labelled, lateReplies } from '../../../tests/bench/analyser/corpus.ts';
import { foundByFlag } from '../../../tests/bench/analyser/found.ts';
import {
  agreements,
  faultsFound,
  rightlyNamed,
  wronglyFlagged,
} from '../../../tests/bench/analyser/hand-figures.ts';
import { type HandReply, handReplies } from '../../../tests/bench/analyser/hands.ts';
import { type Method, naive, ours, rules, words } from '../../../tests/bench/analyser/method.ts';
import { bare, steadiness, weakening } from '../../../tests/bench/analyser/robust.ts';
import { readersAgree } from '../../../tests/bench/analyser/second-reader.ts';
import { paceByLength, paceInChromium, paceInNode } from '../../../tests/bench/analyser/speed.ts';
import { falseShare, flagFigures, type Judged, tasks } from '../../../tests/bench/analyser/task.ts';
import { wordFeaturesOf } from '../../../tests/bench/analyser/word-features.ts';
import { readAnnomi, type Utterance } from './annomi.ts';
import { fitModel } from './fit.ts';
import { fitNetwork } from './network-fit.ts';
import { networkSamplesOf } from './network-sample.ts';
import { samplesOf } from './sample.ts';

const FOLDS = 5;
const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
const figure = (value: number): string => value.toFixed(3);
const share = (value: number): string => `${(value * 100).toFixed(1)} %`;

type Judge = (stripped: boolean) => readonly Judged[];

function table(title: string, methods: readonly (readonly [string, Judge])[]): void {
  say(`\n${title}: macro-F1, as typed / without marks and capitals`);
  for (const [name, judge] of methods) {
    const [typed, stripped] = [judge(false), judge(true)];
    const cells = Object.entries(tasks).map(
      ([task, score]) => `${task} ${figure(score(typed))} / ${figure(score(stripped))}`,
    );
    say(`  ${name.padEnd(12)} ${cells.join(' · ')}`);
  }
}

const judgeReplies =
  (rows: readonly Labelled[], method: Method): Judge =>
  (stripped) =>
    rows.map((row) => ({
      ...row,
      said: method(stripped ? bare(row.text) : row.text, row.context ?? []),
    }));

const judgeUtterances =
  (rows: readonly Utterance[], methodFor: (row: Utterance) => Method): Judge =>
  (stripped) =>
    rows.map((row) => {
      const [text, before] = stripped ? [bare(row.text), bare(row.before)] : [row.text, row.before];
      return { ...row, said: methodFor(row)(text, before === '' ? [] : [before]) };
    });

type Fit = (seen: readonly Utterance[], hands: readonly HandReply[]) => Voter;

const fitOurs: Fit = (seen, hands) =>
  voterOf(fitModel(samplesOf(seen, hands)), networkOf(fitNetwork(networkSamplesOf(seen, hands))));
const fitWords: Fit = (seen, hands) => voterOf(fitModel(samplesOf(seen, hands, wordFeaturesOf)));

/** For each conversation the analyser with models that never saw it. */
function crossValidated(
  rows: readonly Utterance[],
  methodOf: (voter: Voter) => Method,
  fitted: Fit,
): (row: Utterance) => Method {
  const conversations = [...new Set(rows.map(({ transcript }) => transcript))];
  const foldOf = ({ transcript }: Utterance) => conversations.indexOf(transcript) % FOLDS;
  const hands = handReplies().filter(({ apart }) => !apart);
  const methods = Array.from({ length: FOLDS }, (_, fold) => {
    const seen = rows.filter((row) => foldOf(row) !== fold);
    return methodOf(fitted(seen, hands));
  });
  return (row) => methods[foldOf(row)] ?? ours();
}

function flags(title: string, rows: readonly Labelled[]): void {
  say(`\n${title}, ${rows.length} replies: F1, as typed / without marks and capitals`);
  for (const [name, method] of [
    ['naive', naive],
    ['ours', ours()],
  ] as const) {
    const [typed, stripped] = [false, true].map(judgeReplies(rows, method)) as [
      readonly Judged[],
      readonly Judged[],
    ];
    const plain = new Map(flagFigures(stripped));
    const cells = flagFigures(typed)
      .filter(([flag]) => name === 'ours' || !REPLY_FLAGS.some((one) => one === flag))
      .map(([flag, f1]) => `${flag} ${figure(f1)} / ${figure(plain.get(flag) ?? 0)}`);
    say(`  ${name.padEnd(6)} ${cells.join(' · ')}`);
    say(
      `         clean replies flagged ${share(falseShare(typed))} / ${share(falseShare(stripped))}`,
    );
  }
}

const [file] = process.argv.slice(2);
const check = corpusOf('check');

table('Own replies, check half', [
  ['naive', judgeReplies(check, naive)],
  ['rules only', judgeReplies(check, rules)],
  ['ours', judgeReplies(check, ours())],
]);
flags('Flags, check half', check);
const late = lateReplies().map((row) => ({ ...row, question: 'none' as const, stacked: false }));
flags('Flags, replies written last in looser talk (nothing was widened on them)', late);
for (const [flag, found, all] of foundByFlag(late)) say(`  ${flag.padEnd(14)} ${found} of ${all}`);
say('\nTwo readers of 150 replies of the check half, blind to each other: Cohen’s kappa (95 %)');
say('  Both readers are language models; the second saw neither the rules nor the labels.');
for (const { of, n, same, kappa, low, high } of readersAgree(check)) {
  const interval = `${low.toFixed(2)} to ${high.toFixed(2)}`;
  say(`  ${of.padEnd(20)} ${kappa.toFixed(2)} (${interval}), same ${share(same)} of ${n}`);
}
const apart = handReplies().filter((one) => one.apart);
say(
  `\n${apart.length} replies of hands kept apart: kappa of the two readers, and of the analyser with each`,
);
for (const { of, readers, x, y } of agreements(apart))
  say(
    `  ${of.padEnd(18)} ${[readers, x, y].map(({ kappa, low, high }) => `${kappa.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`).join('  ')}`,
  );
for (const [flag, found, all] of faultsFound(apart))
  say(`  ${flag.padEnd(18)} ${found} of ${all} found`);
for (const [flag, right, all] of rightlyNamed(apart))
  say(`  ${flag.padEnd(18)} ${right} of ${all} right`);
const { all: clean, counted, named } = wronglyFlagged(apart);
say(`  of ${clean} clean replies a fault counts in ${counted}, and is named in ${named}`);
flags('Flags, tune half (the lexicon was tuned on it)', corpusOf('tune'));

if (file === undefined)
  say('\nAnnoMI: left out (give its CSV: npm run bench:analyser -- file.csv)');
else {
  const rows = readAnnomi(file);
  const [methodFor, wordsFor] = [
    crossValidated(rows, ours, fitOurs),
    crossValidated(rows, words, fitWords),
  ];
  table(`AnnoMI, ${rows.length} utterances, ${FOLDS}-fold cross-validation by transcript`, [
    ['naive', judgeUtterances(rows, () => naive)],
    ['rules only', judgeUtterances(rows, () => rules)],
    ['words only', judgeUtterances(rows, wordsFor)], // it has no open or closed
    ['ours', judgeUtterances(rows, methodFor)],
  ]);
  const agreed = rows.filter((row) => row.agreed);
  table(`AnnoMI, the ${agreed.length} utterances on whose act eight of ten annotators agree`, [
    ['words only', judgeUtterances(agreed, wordsFor)],
    ['ours', judgeUtterances(agreed, methodFor)],
  ]);
}

say('\nTime against length, one reply of the check half’s words');
for (const [length, took] of paceByLength(check.map(({ text }) => text)))
  say(`  ${String(length).padStart(6)} characters ${took.toFixed(1)} ms`);

say('\nSteady on the check half (question form, stacked and flags stay the same)');
for (const [change, same] of steadiness(check)) say(`  ${change.padEnd(24)} ${share(same)}`);
say(`  deleting the marked words weakens the verdict  ${share(weakening(check))}`);

const texts = check.map(({ text }) => text);
const node = paceInNode(texts);
say(`\nNode      p50 ${node.p50.toFixed(2)} ms, p95 ${node.p95.toFixed(2)} ms`);
const browser = await paceInChromium(texts);
say(`Chromium  p50 ${browser.p50.toFixed(2)} ms, p95 ${browser.p95.toFixed(2)} ms`);
say(
  `Script    ${(browser.size / 1000).toFixed(0)} KB gzipped, ${browser.requests} requests while reading`,
);
