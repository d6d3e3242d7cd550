import { type Rubric, ruleOf } from '../../../core/rubric/rubric.ts';
import type { TurnReview } from '../../../core/scoring/turn-review.ts';
import { markWords } from '../../play/reply/mark-words.ts';
import type { Reviewed } from '../debrief-props.ts';
import { debriefWords } from '../debrief-words.ts';

/** Tells whether a typed reply left its moment without a level. */
const isUnread = ({ counts, replies: [first] }: TurnReview): boolean =>
  first?.reading !== undefined && counts.every(({ level }) => level === undefined);

/** Says why a run has no band, by its cause. */
export function noBandText({ state, debrief }: Reviewed, rubric: Rubric, person: string): string {
  const { turns, criticalErrors, score } = debrief;
  const { band } = score;
  if (band.name !== undefined) return '';
  if (band.lacks === 'follow-up') return debriefWords('band.followUp');
  if (state.ended === undefined) return debriefWords('none.unfinished');
  const rated = turns.filter(({ counts }) => counts.length > 0);
  if (rated.some(({ replies }) => replies.length === 0)) return debriefWords('none.skipped');
  const count = rated.filter(isUnread).length;
  if (count > 0) return debriefWords('none.unread', { count });
  const last = turns.at(-1)?.number ?? 0;
  const error = criticalErrors.at(-1);
  if (last >= state.began.beats) {
    const [one, two] = rubric.headline;
    const names = { first: ruleOf(rubric, one).name, second: ruleOf(rubric, two).name };
    const { ratedPercent: percent, headlineCount } = rubric.enough;
    return band.lacks === 'headline'
      ? debriefWords('band.headline', { ...names, count: headlineCount })
      : debriefWords('band.decisions', { ...score.decisions, percent });
  }
  if (error === undefined) return debriefWords('none.short');
  const said = markWords(`error.${error.code}`, { who: person });
  return debriefWords('none.error', { number: last, error: said });
}
