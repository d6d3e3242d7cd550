import { readFileSync } from 'node:fs';
import type { ReplyAct, ReplyQuestion } from '../../../src/core/reply/reply-reading.ts';

/** A therapist's utterance as AnnoMI labels it (Wu et al. 2022, 2023). */
export interface Utterance {
  readonly transcript: string;
  readonly text: string;
  readonly before: string; // the client's turn before; empty at the start
  readonly act: ReplyAct;
  readonly question: ReplyQuestion;
  readonly reflection: boolean;
  readonly agreed: boolean; // eight of ten annotators or more chose the act
}

const AGREED = 0.8; // share of annotators

const ACTS: { readonly [label: string]: ReplyAct } = {
  question: 'question',
  reflection: 'reflection',
  therapist_input: 'input',
  other: 'other',
};

/** The rows of a comma-separated text, quotes as RFC 4180 has them. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  for (let match = CELL.exec(text); match !== null; match = CELL.exec(text)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== ',' && CELL.lastIndex < text.length) rows.push([]);
    if (CELL.lastIndex >= text.length) break;
  }
  return rows;
}

/** Reads a CSV of the AnnoMI shape: one row an utterance, with the client's turn before. */
export function readAnnomi(file: string): readonly Utterance[] {
  const [head = [], ...rows] = rowsOf(readFileSync(file, 'utf8'));
  const column = (name: string): number => {
    const at = head.indexOf(name);
    if (at < 0) throw new Error(`${file} has no column ${name}`);
    return at;
  };
  const [id, act, question, reflection, text, before, agree] = [
    'id',
    'main_therapist_behaviour',
    'question',
    'reflection',
    'text',
    'prev_client',
    'main_agree',
  ].map(column) as [number, number, number, number, number, number, number];
  return rows.map((row) => ({
    transcript: (row[id] ?? '').split(':')[0] ?? '',
    text: row[text] ?? '',
    before: row[before] ?? '',
    act: ACTS[row[act] ?? ''] ?? 'other',
    question: (row[question] ?? 'none') as ReplyQuestion,
    reflection: row[reflection] !== 'none',
    agreed: Number(row[agree] ?? 0) >= AGREED,
  }));
}
