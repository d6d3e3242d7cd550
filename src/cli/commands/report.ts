import { createPublicKey, verify } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckedRecord } from '../../core/cohort/checked-record.ts';
import {
  decodePeopleFile,
  type PeopleFact,
  personKeyIn,
  whoIsWho,
} from '../../core/cohort/people/people-facts.ts';
import { isSmall, SMALLEST_GROUP } from '../../core/cohort/small-cells.ts';
import { jsonOf } from '../../core/kernel/json.ts';
import { err } from '../../core/kernel/result.ts';
import {
  type CopyStanding,
  copyStanding,
  type JudgedFact,
  joinRatings,
  judgedFacts,
  playKey,
} from '../../core/record/copies.ts';
import { type ReceiptStanding, receiptStanding, signedText } from '../../core/record/receipt.ts';
import type { SessionRecord } from '../../core/record/record.ts';
import { decodeRecord } from '../../core/record/record-decode.ts';
import { recordFiles } from '../../export/formats.ts';
import { drawPersonKey } from '../../export/person-codes.ts';
import { type FileProblem, type NamedText, recordTexts } from '../../export/record-files.ts';
import { NO_HOME_PAGE } from '../../export/xapi.ts';
import { checkedRecord } from '../../session/audit/checked.ts';
import type { Content, HashedRubric } from '../../session/play/content.ts';
import { terminalWords } from '../words.ts';
import { fileProblemText } from './record-words.ts';

/** Tells how a record stands to its receipt, by whatever key signed it. */
export function standingOfReceipt(record: SessionRecord): ReceiptStanding {
  const { receipt } = record;
  if (receipt === undefined) return 'none';
  try {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: receipt.key };
    const key = createPublicKey({ key: jwk, format: 'jwk' });
    const signature = Buffer.from(receipt.signature, 'base64url');
    const valid = verify(null, Buffer.from(signedText(record, receipt)), key, signature);
    return receiptStanding(record, valid, undefined);
  } catch {
    return 'changed'; // what stands there is no key
  }
}

/** Outputs of a report. */
export interface ReportTargets {
  readonly csv?: string; // folder
  readonly json?: string; // file
  readonly xapi?: string; // file
  readonly codes?: string; // file of codes saved on the reports page: who is who, and the key of the exported codes
  readonly names?: boolean; // whether names and participant codes are included, and fewer than five people written
  readonly homePage?: string; // account home page of learners in xAPI statements: an address of whoever runs the training
}

/** The records read, and the files refused with the reason. */
interface Collected {
  readonly records: readonly CheckedRecord[];
  readonly refused: readonly { readonly name: string; readonly why: string }[];
}

/** Lists the files at a path: the file itself, or all record files of a folder by name. */
const filesAt = (path: string): readonly string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => /\.(json|zip)$/i.test(name))
        .sort()
        .map((name) => join(path, name))
    : [path];

/** Reads a file or folder; what cannot be read is named and holds up nothing else. */
function orNoFile<T>(
  path: string,
  read: (path: string) => readonly T[],
): readonly (T | NamedText)[] {
  try {
    return read(path);
  } catch {
    return [{ name: path, text: err({ code: 'no-file' }) }];
  }
}

const readTexts = (path: string): readonly NamedText[] => {
  const files = orNoFile(path, filesAt);
  return files.flatMap((one) =>
    typeof one === 'string'
      ? orNoFile(one, (name) => recordTexts({ name, bytes: readFileSync(name) }))
      : [one],
  );
};

const standingTo = (kept: CheckedRecord | undefined, record: SessionRecord): CopyStanding =>
  kept ? copyStanding(kept.record, record) : 'later';

const ratingsOf = (kept: CheckedRecord | undefined): readonly JudgedFact[] =>
  kept ? judgedFacts(kept.record) : [];

const readAlready = (unplaced: number): string =>
  terminalWords(unplaced > 0 ? 'duplicate.ratings' : 'duplicate', { count: unplaced });

/** Says what the file that a longer one replaces had alone, if anything. */
const replacedBy = (name: string, unplaced: number): Collected['refused'] =>
  unplaced > 0 ? [{ name, why: terminalWords('replaced.ratings', { count: unplaced }) }] : [];

function collect(
  paths: readonly string[],
  contentOf: (scenario: string) => Content | undefined,
  { rubric }: HashedRubric,
): Collected {
  const records = new Map<string, CheckedRecord>();
  const plays = new Map<string, string>(); // sessions by key of their playthrough
  const disputed = new Set<string>(); // sessions about which two files contradict each other
  const refused: { name: string; why: string }[] = [];
  const refuse = (name: string, problem: FileProblem) =>
    refused.push({ name, why: fileProblemText(problem) });
  for (const { name, text } of paths.flatMap(readTexts)) {
    const opened = text.ok ? decodeRecord(text.value) : text;
    if (!opened.ok) {
      refuse(name, opened.error);
      continue;
    }
    const { record } = opened.value;
    const play = playKey(record) ?? record.session;
    const session = plays.get(play) ?? record.session;
    plays.set(play, session);
    const kept = records.get(session) ?? records.get(record.session);
    const is = standingTo(kept, record);
    const renamed = session !== record.session;
    if (disputed.has(session) || (kept && (renamed || is === 'conflict'))) {
      for (const one of [session, record.session]) {
        disputed.add(one);
        records.delete(one);
      }
      refused.push({ name, why: terminalWords('disputed', { session }) });
      continue;
    }
    if (kept && is !== 'later') {
      const { open, unplaced } = joinRatings(kept, judgedFacts(record));
      records.set(session, open);
      refused.push({ name, why: readAlready(unplaced) });
      continue;
    }
    const content = contentOf(record.scenario.id);
    const receipt = standingOfReceipt(record);
    const { open, unplaced } = joinRatings(opened.value, ratingsOf(kept));
    refused.push(...replacedBy(name, unplaced));
    records.set(record.session, checkedRecord(open, content, rubric, receipt));
  }
  return { records: [...records.values()], refused };
}

/** Reads a file of codes; without one, nobody is told apart or joined. Undefined if it is none. */
function factsIn(codes: string | undefined): readonly PeopleFact[] | undefined {
  if (codes === undefined) return [];
  const [text] = orNoFile(codes, (path) => [readFileSync(path, 'utf8')]);
  const read = decodePeopleFile(typeof text === 'string' ? jsonOf(text) : undefined, '');
  return read.ok ? read.value.facts : undefined;
}

const isWriting = ({ csv, json, xapi }: ReportTargets): boolean =>
  csv !== undefined || json !== undefined || xapi !== undefined;

/**
 * Reads and checks records, and writes the requested outputs. Returns the lines to print and an exit code. `readings`
 * says of the scenes of the records who has read them.
 */
export function report(
  paths: readonly string[],
  targets: ReportTargets,
  contentOf: (scenario: string) => Content | undefined,
  rubric: HashedRubric,
  readings: (scenes: readonly Content[]) => string,
): { readonly exit: 0 | 2; readonly lines: readonly string[] } {
  const { csv, json, xapi, codes, names = false, homePage = NO_HOME_PAGE } = targets;
  const facts = factsIn(codes);
  if (facts === undefined)
    return { exit: 2, lines: [terminalWords('bad-codes', { file: codes ?? '' })] };
  const { records: found, refused } = collect(paths, contentOf, rubric);
  const who = whoIsWho(facts);
  const records = found.map((one) => ({ ...one, run: who(one.run) }));
  const lines = refused.map(({ name, why }) => terminalWords('refused', { name, why }));
  if (records.length === 0) return { exit: 2, lines: [...lines, terminalWords('no-records')] };
  const people = new Set(records.map(({ run }) => run.person)).size;
  if (isSmall(people) && !names && isWriting(targets)) {
    return { exit: 2, lines: [...lines, terminalWords('report.few', { least: SMALLEST_GROUP })] };
  }
  const write = (file: string, text: string) => {
    writeFileSync(file, text);
    lines.push(terminalWords('written', { file }));
  };
  const key = personKeyIn(facts) ?? drawPersonKey();
  const context = { rubric: rubric.rubric, rubricHash: rubric.hash, homePage, names, key };
  const filesIn = (format: Parameters<typeof recordFiles>[0]) =>
    recordFiles(format, records, context);
  if (csv !== undefined) {
    mkdirSync(csv, { recursive: true });
    for (const { name, text } of filesIn('csv')) write(join(csv, name), text);
  }
  if (json !== undefined) for (const { text } of filesIn('runs')) write(json, text);
  if (xapi !== undefined) {
    for (const { text } of filesIn('xapi')) write(xapi, text);
    if (homePage === NO_HOME_PAGE) lines.push(terminalWords('no-home-page', { homePage }));
  }
  const is = (verdict: CheckedRecord['verdict']['is']) =>
    records.filter((one) => one.verdict.is === verdict).length;
  const counts = {
    records: records.length,
    verified: is('verified'),
    differs: is('differs'),
    other: is('other-version'),
    unchecked: is('unchecked'),
  };
  const scenarios = new Set(records.map(({ record }) => record.scenario.id));
  const read = readings([...scenarios].flatMap((id) => contentOf(id) ?? []));
  return { exit: 0, lines: [...lines, terminalWords('report', counts), read] };
}
