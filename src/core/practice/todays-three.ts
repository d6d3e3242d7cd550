import { type DrillKind, momentOfDrill, type SceneDrill, TECHNIQUE_OF } from './drill.ts';
import { type FirstTry, kindsInOrder } from './first-try.ts';

/** What a debrief asks for: its very moment if that is a drill, else a kind for the technique. */
type AskedPractice = { readonly [of in 'scenario' | 'beat' | 'technique']?: string | undefined };

/** What today’s lines are chosen from. */
export interface PracticeChoice {
  readonly drills: readonly SceneDrill[];
  readonly tries: readonly FirstTry[];
  readonly day: number;
  readonly played: ReadonlySet<string>; // scenarios
  readonly asked?: AskedPractice | undefined;
  readonly holdsBack?: boolean; // the held-back third of the moments is left out
}

const LINES_A_DAY = 3;

/** The drills of a kind: somebody else than the last time first, of scenes played, the longest unpracticed first. */
function candidatesOf(kind: DrillKind, { drills, tries, played }: PracticeChoice) {
  const latest = tries.findLast((one) => one.kind === kind)?.moment;
  const last = drills.find((one) => momentOfDrill(one) === latest)?.who;
  const rank = (drill: SceneDrill): number =>
    (drill.who === last ? 1000 : 0) +
    (played.has(drill.scenario) ? 0 : 100) +
    tries.filter(({ moment }) => moment === momentOfDrill(drill)).length;
  return drills.filter((one) => one.kind === kind).toSorted((a, b) => rank(a) - rank(b));
}

/**
 * Chooses today’s lines: what a debrief asked for, then kinds that are due, lowest box first, then new ones. Three kinds,
 * three people; at most one of somebody under 18, and one from a scene not yet played. Where too little was played for
 * that, lines of more such scenes fill up. Fewer than three where there are no more.
 */
export function todaysThree(choice: PracticeChoice): readonly SceneDrill[] {
  const { asked, played, tries, day, holdsBack = false } = choice;
  const { all } = kindsInOrder(tries, day);
  const first = all.find((kind) => TECHNIQUE_OF[kind] === asked?.technique);
  const drills = choice.drills.filter(({ held }) => !(holdsBack && held));
  const chosen: SceneDrill[] = [];
  const fits = (drill: SceneDrill, mostNew: number): boolean =>
    chosen.every(({ who, kind }) => who !== drill.who && kind !== drill.kind) &&
    !(drill.minor && chosen.some(({ minor }) => minor)) &&
    (played.has(drill.scenario) ||
      (chosen.filter(({ scenario }) => !played.has(scenario)).length < mostNew &&
        chosen.every(({ scenario }) => scenario !== drill.scenario)));
  const isThere = (one: SceneDrill) => one.scenario === asked?.scenario && one.beat === asked.beat;
  chosen.push(...drills.filter(isThere).slice(0, 1));
  for (const mostNew of [1, LINES_A_DAY]) {
    for (const kind of new Set(first ? [first, ...all] : all)) {
      if (chosen.length === LINES_A_DAY) return chosen;
      const next = candidatesOf(kind, { ...choice, drills }).find((one) => fits(one, mostNew));
      if (next) chosen.push(next);
    }
  }
  return chosen;
}
