import { type Rubric, ruleOf } from '../../../core/rubric/rubric.ts';
import type { Debrief } from '../../../core/scoring/debrief.ts';
import type { TurnReview } from '../../../core/scoring/turn-review.ts';
import { tongue } from '../../tongue.ts';
import { debriefWords } from '../debrief-words.ts';
import { shareRef } from '../score/share-ref.ts';

interface OneScoreProps {
  readonly debrief: Debrief;
  readonly rubric: Rubric;
  readonly person: string; // name
  readonly none: string; // why there is no band
}

const MEANINGS = ['meaning.0', 'meaning.1', 'meaning.2', 'meaning.3'] as const; // best band first

/** Says in a sentence or two what the score means, or what held it down. */
function meaningOf({ debrief: { score, tryLine }, rubric, person, none }: OneScoreProps): string {
  const { band, cap, heldBy, shown, overall } = score;
  const first = tryLine ? [debriefWords('meaning.start', { number: tryLine.number })] : [];
  if (band.name === undefined) return none;
  if (cap !== undefined && overall !== undefined && shown !== undefined && shown < overall) {
    const { number } = cap.because;
    const held = debriefWords('score.held', { shown, overall, number, twice: `${cap.twice}` });
    return [held, ...first].join(' ');
  }
  if (heldBy !== undefined && overall !== undefined && shown !== undefined) {
    const technique = ruleOf(rubric, heldBy.dimension).short;
    return debriefWords('score.below', { overall, shown, technique, percent: heldBy.percent });
  }
  const at = rubric.bands.findIndex(({ name }) => name === band.name);
  const meaning = MEANINGS[at];
  if (meaning === undefined) return '';
  const lowest = at === rubric.bands.length - 1;
  return [debriefWords(meaning, { person }), ...(lowest ? first : [])].join(' ');
}

/** Shows the one figure of a run, the lower of score and cap, what it means, and where it lies among the bands. */
export function OneScore(props: OneScoreProps) {
  const { debrief, rubric } = props;
  const { shown, band } = debrief.score;
  const bands = rubric.bands.toReversed();
  return (
    <section class="one-score" aria-labelledby="score-h">
      <p class="fig">
        {shown ?? debriefWords('core.none')}
        {shown !== undefined && <small> {debriefWords('score.of')}</small>}
      </p>
      <div>
        <h2 id="score-h">{band.name ?? debriefWords('band.none')}</h2>
        <p class="small quiet">{meaningOf(props)}</p>
      </div>
      {shown !== undefined && (
        <div class="scale" aria-hidden="true">
          <div class="track">
            {bands.map(({ from }, index) => (
              <i key={from} ref={shareRef('--wide', (bands[index + 1]?.from ?? 100) - from)} />
            ))}
            <u ref={shareRef('--at', shown)} />
          </div>
          <ol>
            {bands.map(({ from, name }, index) => (
              <li
                key={from}
                class={name === band.name ? 'on' : ''}
                ref={shareRef('--wide', (bands[index + 1]?.from ?? 100) - from)}
              >
                {name}
              </li>
            ))}
          </ol>
        </div>
      )}
      <UnratedTurns turns={debrief.turns} />
    </section>
  );
}

const UNRATED_CAUSES = ['typed', 'language', 'line', 'left'] as const;

/** Says why a turn without a level has none. */
function causeOf({ replies: [first] }: TurnReview): (typeof UNRATED_CAUSES)[number] {
  if (first === undefined) return 'left';
  if (first.reading === undefined) return 'line';
  return first.reading.unread === 'language' ? 'language' : 'typed';
}

/** Names the turns that could have had a level and have none, by cause. */
function UnratedTurns({ turns }: { readonly turns: readonly TurnReview[] }) {
  const unrated = turns.filter(
    ({ counts }) => counts.length > 0 && counts.every(({ level }) => level === undefined),
  );
  if (unrated.length === 0) return null;
  const and = new Intl.ListFormat(tongue().locale);
  const causes = UNRATED_CAUSES.flatMap((cause) => {
    const at = unrated.filter((turn) => causeOf(turn) === cause).map(({ number }) => `${number}`);
    const moments = and.format(new Set(at));
    return at.length === 0
      ? []
      : [debriefWords('notRated.at', { cause, count: at.length, moments })];
  });
  return (
    <p class="small not-rated">
      <b>{debriefWords('notRated', { count: unrated.length })}</b> {causes.join(' ')}
    </p>
  );
}
