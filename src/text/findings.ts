import type { ReadMoment } from '../core/reply/typed-bank.ts';
import type { Dimension } from '../core/rubric/dimension.ts';
import { isContent, type Situation, situationOf, stem } from './cues/context.ts';
import { finderOf, type Good, type Hit } from './cues/cue.ts';
import { LEXICON } from './cues/lexicon.ts';
import { type Reflection, reflectionsOf } from './cues/reflection.ts';
import { questionsOf } from './questions/question.ts';
import type { Question } from './questions/question-form.ts';
import { startsClause } from './words/clause.ts';
import { readLine } from './words/normalise.ts';
import type { Run } from './words/pattern.ts';
import type { WordLine } from './words/word.ts';

/** What a reply responds to. */
export interface ReplyContext {
  readonly context: readonly string[]; // the person's last turns, oldest first
  readonly disclosed: readonly string[]; // facts and words told so far
  readonly rates: readonly Dimension[];
  readonly opens?: 'warm' | 'worried'; // whether the person's last lines voice a worry; guessed without
  readonly officer?: boolean; // the learner decides about a charge or ticket
  readonly moment?: ReadMoment; // what can be said there; the faults alone are read without
  readonly language?: string; // what is spoken in the scene, BCP 47; English without
}

/** All findings in a reply, before levels are computed. */
export interface Findings {
  readonly line: WordLine;
  readonly at: Situation;
  readonly questions: readonly Question[];
  readonly reflections: readonly Reflection[];
  readonly flagged: readonly Hit[];
  readonly good: readonly Hit[];
}

const find = finderOf(LEXICON);

const NEVER_NAMES = new Set(
  'tonight today tomorrow night day home you him her them he she'.split(' '),
);

/** Tells whether the person has told what a hit is about: its content words are among what was told. */
function wasTold({ from, to }: Run, line: WordLine, at: Situation): boolean {
  const words = line.words
    .slice(from, to)
    .map((word) => word.text)
    .filter((word) => isContent(word) && !NEVER_NAMES.has(word));
  return words.length > 0 && words.every((word) => at.toldWords.has(stem(word)));
}

function stands(hit: Hit, line: WordLine, at: Situation, officer: boolean): boolean {
  const { cue } = hit;
  if (cue.starts && !startsClause(line, hit.from)) return false;
  if (cue.officer && !officer) return false;
  if (cue.needs === 'refused' && !at.refused) return false;
  if (cue.mirrored && mirrored(hit, line, at)) return false;
  return !(cue.ledger && wasTold(hit, line, at));
}

/** Tells whether a label is the person's own word; then it is no label (rubric 5, rule b). */
function mirrored({ from, to }: Run, line: WordLine, at: Situation): boolean {
  const last = line.words.slice(from, to).findLast((word) => isContent(word.text));
  return last !== undefined && at.toldWords.has(stem(last.text));
}

/** Finds every cue, question and reflection of a reply. */
export function findingsOf(text: string, where: ReplyContext): Findings {
  const line = readLine(text);
  const at = situationOf(where.context, where.disclosed, where.opens);
  const questions = questionsOf(line);
  const hits = find(line).filter((hit) => stands(hit, line, at, where.officer ?? false));
  const flagged = hits.filter(({ cue }) => cue.flag !== undefined);
  const good = hits.filter(
    (hit) =>
      hit.cue.good !== undefined && !flagged.some((one) => one.from < hit.to && hit.from < one.to),
  );
  const reflections = reflectionsOf(line, questions, at).filter(
    (run) => !flagged.some((one) => one.from < run.to && run.from < one.to),
  );
  return { line, at, questions, reflections, flagged, good };
}

export const shows = ({ good }: Findings, kind: Good): boolean =>
  good.some(({ cue }) => cue.good === kind);
