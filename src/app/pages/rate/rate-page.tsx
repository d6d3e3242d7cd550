import { useState } from 'preact/hooks';
import type { BlindTurn } from '../../../core/agreement/sample.ts';
import { isDimension } from '../../../core/rubric/dimension.ts';
import type { Judged } from '../../../core/run/event.ts';
import type { RaterAnswer } from '../../../ui/reports/rating/rating-form.tsx';
import { RatingView } from '../../../ui/reports/rating/rating-view.tsx';
import { drawRunSeed } from '../../device/person.ts';
import { office } from '../../reports/office.ts';
import { saveRated } from '../../reports/save-rated.ts';
import type { PageProps } from '../../shell/desk.ts';
import { makeRoute } from '../../shell/route.ts';
import { RUBRIC } from '../../texts/rubric.ts';

const ratingsOf = (
  { beat }: BlindTurn,
  rater: string,
  { levels, note }: RaterAnswer,
): readonly Judged[] =>
  Object.entries(levels).flatMap(([dimension, level]) =>
    isDimension(dimension)
      ? [{ type: 'judged', as: 'rating', rater, beat, dimension, level, ...(note && { note }) }]
      : [],
  );

/** Page: a second rater rates a random sample, blind. */
export function RatePage({ desk }: PageProps<'rate'>) {
  const [sample, setSample] = useState<readonly BlindTurn[] | undefined>(undefined);
  const [rater, setRater] = useState('');
  const [at, setAt] = useState(0);
  const [rated, setRated] = useState(0);
  return (
    <RatingView
      bar={desk.bar}
      footLinks={desk.footLinks}
      rubric={RUBRIC.now().rubric}
      backHref={makeRoute({ page: 'reports', record: undefined })}
      sample={sample}
      at={at}
      rated={rated}
      onBegin={async (name, size) => {
        const ask = { size, seed: drawRunSeed(), filter: {} };
        const { turns } = await office().call('draw', ask);
        setRater(name);
        setSample(turns);
      }}
      onRate={async (made) => {
        const turn = sample?.[at];
        if (turn === undefined) return;
        const ratings = ratingsOf(turn, rater, made);
        await office().call('rate', { session: turn.session, ratings, at: Date.now() });
        setRated(rated + 1);
        setAt(at + 1);
      }}
      onSkip={() => setAt(at + 1)}
      onSave={saveRated}
    />
  );
}
