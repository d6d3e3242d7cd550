import { useId, useState } from 'preact/hooks';
import type { BlindTurn } from '../../../core/agreement/sample.ts';
import type { Dimension } from '../../../core/rubric/dimension.ts';
import { LEVELS, type Level } from '../../../core/rubric/level.ts';
import { type Rubric, ruleOf } from '../../../core/rubric/rubric.ts';
import { Action } from '../../kit/action.tsx';
import { TextArea } from '../../kit/fields.tsx';
import { levelName } from '../../play/reply/level-mark.tsx';
import { ratingWords } from './rating-words.ts';

/** A rater's answer to one response. */
export interface RaterAnswer {
  readonly levels: { readonly [D in Dimension]?: Level };
  readonly note: string; // empty if none
}

interface RatingFormProps {
  readonly turn: BlindTurn;
  readonly rating: {
    readonly rubric: Rubric;
    readonly begun: RaterAnswer | undefined; // what the rater picked and typed, and did not give yet
    readonly onBegun: (begun: RaterAnswer) => void;
    readonly onRate: (rated: RaterAnswer) => void;
  };
  readonly given: RaterAnswer | undefined; // what the rater answered before
  readonly onSkip: () => void;
  readonly onBack?: () => void; // to the response before
  readonly onStop: () => void;
}

function Anchors({
  dimension,
  rubric,
  picked,
  onPick,
}: {
  readonly dimension: Dimension;
  readonly rubric: Rubric;
  readonly picked: Level | undefined;
  readonly onPick: (level: Level) => void;
}) {
  const name = useId();
  const rule = ruleOf(rubric, dimension);
  return (
    <fieldset>
      <legend class="label">{rule.name}</legend>
      <div class="anchors">
        {LEVELS.toReversed().map((level) => (
          <label key={level}>
            <input
              type="radio"
              name={name}
              required
              checked={level === picked}
              onChange={() => onPick(level)}
            />
            <b>{levelName(rubric, level)}</b>
            <span>{rule.anchors[level]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Shows one response with the anchors of its techniques, to rate. */
export function RatingForm(props: RatingFormProps) {
  const { turn, rating, given, onBack } = props;
  const { rubric, begun = given, onBegun, onRate } = rating;
  const [answer, setAnswer] = useState<RaterAnswer>({
    levels: begun?.levels ?? {},
    note: begun?.note ?? '',
  });
  const { levels, note } = answer;
  const change = (next: RaterAnswer) => {
    setAnswer(next);
    onBegun(next);
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onRate({ levels, note: note.trim() });
      }}
    >
      {turn.rates.map((dimension) => (
        <Anchors
          key={dimension}
          dimension={dimension}
          rubric={rubric}
          picked={levels[dimension]}
          onPick={(level) => change({ levels: { ...levels, [dimension]: level }, note })}
        />
      ))}
      <TextArea
        label={ratingWords('why')}
        value={note}
        onText={(words) => change({ levels, note: words })}
      />
      <div class="actions">
        <Action look="main" submit words={ratingWords('save')} />
        {given === undefined && <Action words={ratingWords('skip')} onPress={props.onSkip} />}
        {onBack && <Action look="plain" words={ratingWords('before')} onPress={onBack} />}
        <Action look="plain" words={ratingWords('stop')} onPress={props.onStop} />
      </div>
    </form>
  );
}
