import process from 'node:process';
import { loadRubric, loadScenario, scenarioIds } from '../../../src/cli/content/content.ts';
import { chainFor, encodeRecord, type SessionRecord } from '../../../src/core/record/record.ts';
import type { Content } from '../../../src/session/play/content.ts';
import { traineeOf } from '../../../src/simulate/trainee.ts';

const PLAYED = 60; // people who really play; the rest are their records under other ids
const SCENARIOS = 3;

/** What is in a result, or an end to the bench. */
export const orThrow = <T>(read: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};

const hashed = orThrow(loadRubric(process.cwd()));
export const { rubric } = hashed;

const contents = scenarioIds(process.cwd())
  .slice(0, SCENARIOS)
  .map((id): Content => {
    const { playable } = orThrow(loadScenario(process.cwd(), id, rubric));
    return { ...hashed, playable };
  });

export const contentOf = (id: string): Content | undefined =>
  contents.find(({ playable }) => playable.scenario.card.id === id);

/**
 * The same record under another id and person, a millisecond later for each copy, with the checksums that belong to it:
 * two that began at one time with one draw would be one run under two names, and neither would count.
 */
function copied(record: SessionRecord, copy: number): SessionRecord {
  const person = { ...record.person, id: `${record.person.id}-${copy}` };
  const facts = record.facts.map((fact) => ({ ...fact, at: fact.at + copy }));
  const renamed = { ...record, session: `${record.session}-${copy}`, person, facts };
  return { ...renamed, chain: chainFor(renamed) };
}

/** The texts of so many record files, of people who played three scenarios. */
export function recordTexts(count: number): readonly string[] {
  const played = Array.from({ length: PLAYED }, (_, at) =>
    traineeOf(at, 1, contents, String),
  ).flatMap(({ records }) => records);
  return Array.from({ length: count }, (_, at) => {
    const record = played[at % played.length] as SessionRecord;
    return encodeRecord(copied(record, Math.floor(at / played.length)));
  });
}
