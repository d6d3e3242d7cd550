import { describe, expect, test } from 'vitest';
import { loadRubric, loadScenario, scenarioIds } from '../../src/cli/content/content.ts';
import { rankCorrelationOf } from '../../src/core/cohort/figures/correlation.ts';
import { meanOf } from '../../src/core/cohort/figures/spread.ts';
import { personRows } from '../../src/core/cohort/people/people.ts';
import { type CohortRun, runOf } from '../../src/core/cohort/run.ts';
import { encodeRecord } from '../../src/core/record/record.ts';
import { decodeRecord } from '../../src/core/record/record-decode.ts';
import { TOP_LEVEL } from '../../src/core/rubric/level.ts';
import type { Beat } from '../../src/core/scenario/beat.ts';
import { accountOf } from '../../src/core/scoring/decision.ts';
import type { Content } from '../../src/session/play/content.ts';
import { playThrough } from '../../src/session/play/play-through.ts';
import { seededChance } from '../../src/simulate/chance.ts';
import { simulateCohort } from '../../src/simulate/cohort.ts';
import { likelihoods, skilledPlayer } from '../../src/simulate/policy.ts';

const ROOT = process.cwd();
const PEOPLE = 120;
const CHANCE = 0.03; // the error of a mean of three such correlations, of so many people
const DRAWN = 300; // people whose difficulties are known: as many as keep chance small
const LEAST_MET = 20; // runs, below which a share is chance

const hashed = loadRubric(ROOT);
if (!hashed.ok) throw new Error('the rubric does not load');
const { rubric } = hashed.value;
const contents = scenarioIds(ROOT)
  .slice(0, 3)
  .map((id): Content => {
    const loaded = loadScenario(ROOT, id, rubric);
    if (!loaded.ok) throw new Error(id);
    return { ...hashed.value, playable: loaded.value.playable };
  });

/** The share of the levels that somebody of a skill will reach, 0 to 1. */
function expectedShare(beat: Beat, skill: number): number {
  const shares = beat.options.map(({ levels }) => {
    const all = Object.values(levels);
    return all.reduce<number>((sum, level) => sum + level, 0) / (TOP_LEVEL * all.length || 1);
  });
  return likelihoods(beat, skill).reduce((sum, p, at) => sum + p * (shares[at] ?? 0), 0);
}

/** How hard each decision is for those who come to it, people drawn as the cohort is, by the rule they choose by. */
function knownDifficulties(content: Content): ReadonlyMap<string, number> {
  const met = new Map<string, number[]>();
  for (let seed = 0; seed < DRAWN; seed += 1) {
    const chance = seededChance(seed + 90_000);
    const skill = chance.normal();
    const player = skilledPlayer(skill, 0, chance);
    const choose: typeof player.choose = (beat) => {
      const list = met.get(beat.id) ?? [];
      met.set(beat.id, [...list, expectedShare(beat, skill)]);
      return player.choose(beat);
    };
    playThrough(content, { seed, mode: 'assessment' }, { ...player, choose }, () => 1);
  }
  return new Map([...met].map(([beat, shares]) => [beat, meanOf(shares) ?? 0]));
}

describe('over three scenarios the reports find again', () => {
  const skills = new Map<string, number>();
  const runs: CohortRun[] = [];
  const shares = new Map<string, number[]>(); // of the points at each decision
  const figures = simulateCohort(PEOPLE, 1, contents, String, (record, { id, skill }) => {
    skills.set(id, skill);
    const opened = decodeRecord(encodeRecord(record));
    if (!opened.ok) throw new Error(opened.error.code);
    const { state } = opened.value;
    runs.push(runOf(opened.value, rubric));
    if (state.phase !== 'closed') return;
    for (const { beat, levels } of accountOf(state, rubric).decisions) {
      if (levels.length === 0) continue;
      const points = levels.reduce((sum, { level }) => sum + level, 0);
      const key = `${state.began.scenario.id} ${beat}`;
      shares.set(key, [...(shares.get(key) ?? []), points / (3 * levels.length)]);
    }
  });

  test('who is skilled, from all that people did, and nearly so from their latest runs', () => {
    const drawn = (figureOf: (person: string, overall: number | undefined) => number | undefined) =>
      personRows(runs, rubric).map(
        ({ person, overall }) => [skills.get(person) ?? 0, figureOf(person, overall) ?? 0] as const,
      );
    const all = drawn((person) =>
      meanOf(runs.flatMap((run) => (run.person === person ? (run.overall ?? []) : []))),
    );
    expect(all.length).toBeGreaterThan(PEOPLE - 5);
    expect(rankCorrelationOf(all)).toBeGreaterThanOrEqual(0.9);
    expect(figures.skill).toBeGreaterThanOrEqual(0.9);
    const latest = drawn((_, overall) => overall); // the heat map's figure: caps take from it
    expect(rankCorrelationOf(latest)).toBeGreaterThanOrEqual(0.85);
  });

  test('how alike two runs of one scenario were drawn to be', () => {
    const alike = figures.alike ?? 0;
    expect(alike).toBeGreaterThan(0.65 - CHANCE); // 0.65 to 0.75 in a large cohort
    expect(alike).toBeLessThan(0.75 + CHANCE);
  });

  test('which decisions are hard, by the rule that the invented people choose by', () => {
    const pairs = contents.flatMap((content) => {
      const known = knownDifficulties(content);
      return [...known].flatMap(([beat, wanted]) => {
        const found = shares.get(`${content.playable.scenario.card.id} ${beat}`) ?? [];
        return found.length < LEAST_MET ? [] : [[wanted, meanOf(found) ?? 0] as const];
      });
    });
    expect(pairs.length).toBeGreaterThan(15);
    expect(rankCorrelationOf(pairs)).toBeGreaterThanOrEqual(0.9);
    const off = meanOf(pairs.map(([wanted, found]) => Math.abs(wanted - found)));
    expect(off).toBeLessThan(0.05);
  });
});
