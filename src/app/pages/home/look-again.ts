import { criticalRuleOf, ruleOf } from '../../../core/rubric/rubric.ts';
import { type Debrief, debrief } from '../../../core/scoring/debrief.ts';
import type { TurnReview } from '../../../core/scoring/turn-review.ts';
import en from '../../../ui/catalogue/en/progress.json';
import type { LookAgain } from '../../../ui/home/progress.tsx';
import { markWords } from '../../../ui/play/reply/mark-words.ts';
import { wordsOf } from '../../../ui/words.ts';
import type { StoredRun } from '../../run/stored-run.ts';
import { makeRoute } from '../../shell/route.ts';
import { RUBRIC, rubricHash } from '../../texts/rubric.ts';

const t = wordsOf('progress', en);

const lowestOf = (turns: readonly TurnReview[], levelOf: (turn: TurnReview) => number) =>
  turns.reduce<TurnReview | undefined>(
    (low, turn) => (low === undefined || levelOf(turn) < levelOf(low) ? turn : low),
    undefined,
  );

/** Finds the moment that the advice of a run is about, with its name and one sentence. */
function adviceIn({ try: advice, turns }: Debrief, who: string) {
  const { rubric } = RUBRIC.now();
  if (advice === undefined) return undefined;
  if (advice.about === 'error') {
    const { code } = advice;
    const turn = turns.find((one) => one.criticalErrors.some((error) => error.code === code));
    const { explain } = criticalRuleOf(rubric, code);
    return turn && { turn, name: markWords(`error.${code}`, { who }), why: explain, worst: true };
  }
  const { dimension } = advice;
  const rated = turns.filter(({ counts }) => counts.some((one) => one.dimension === dimension));
  const turn = lowestOf(
    rated,
    ({ counts }) => counts.find((one) => one.dimension === dimension)?.level ?? 3,
  );
  const { short, work } = ruleOf(rubric, dimension);
  return turn && { turn, name: short, why: work.text, worst: false };
}

/** Tells whether a moment of a run can be played again: of a practice run, under the rules of now. */
const mayPlay = ({ state: { began } }: StoredRun): boolean =>
  began.mode === 'practice' && began.rubric.hash === rubricHash(began.language);

/** Finds what is worth another look in the latest run of each scene, serious errors first, then the newest. */
export function lookAgain(
  latest: readonly StoredRun[],
  onPlay: (run: StoredRun, beat: string) => void,
): readonly LookAgain[] {
  const found = latest.flatMap((run) => {
    const { cast, person } = run.state.began;
    const who = cast[person] ?? person;
    const advice = adviceIn(debrief(run.state, RUBRIC.now().rubric), who);
    return advice === undefined ? [] : [{ run, ...advice }];
  });
  return found
    .toSorted(
      (a, b) => Number(b.worst) - Number(a.worst) || b.run.state.lastAt - a.run.state.lastAt,
    )
    .map(({ run, turn, name, why }) => {
      const { row, state } = run;
      const plays = mayPlay(run);
      const what = { title: state.began.scenario.title, number: turn.number };
      return {
        key: row.id,
        name,
        why,
        link: t(plays ? 'again.play' : 'again.see', what),
        to: plays
          ? () => onPlay(run, turn.beat)
          : makeRoute({ page: 'debrief', session: row.id, beat: turn.beat }),
      };
    });
}
