import { useRef, useState } from 'preact/hooks';
import type { BlindTurn } from '../../../core/agreement/sample.ts';
import { isDimension } from '../../../core/rubric/dimension.ts';
import type { Judged } from '../../../core/run/event.ts';
import type { RaterAnswer } from '../../../ui/reports/rating/rating-form.tsx';
import { RatingView } from '../../../ui/reports/rating/rating-view.tsx';
import { ratingWords } from '../../../ui/reports/rating/rating-words.ts';
import { drawRunSeed } from '../../device/person.ts';
import { office } from '../../reports/office.ts';
import { mindRatings, saveRated } from '../../reports/save-rated.ts';
import type { PageProps } from '../../shell/desk.ts';
import { usePageTop } from '../../shell/page-top.ts';
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
  const [given, setGiven] = useState<readonly (RaterAnswer | undefined)[]>([]); // by place in the sample
  const [message, setMessage] = useState<string | undefined>(undefined);
  const busy = useRef(false);
  usePageTop(sample && at);
  const goTo = (place: number) => {
    setMessage(undefined);
    setAt(place);
  };
  /** Does one thing at a time, so that a double press counts once, and says if it fails. */
  const once = async (work: () => Promise<void>) => {
    if (busy.current) return;
    busy.current = true;
    await work().catch(() => setMessage(ratingWords('failed')));
    busy.current = false;
  };
  return (
    <RatingView
      bar={desk.bar}
      footLinks={desk.footLinks}
      rubric={RUBRIC.now().rubric}
      backHref={makeRoute({ page: 'reports', record: undefined })}
      sample={sample}
      at={at}
      given={given}
      {...(message !== undefined && { message })}
      onBegin={(name, size) =>
        once(async () => {
          const ask = { size, seed: drawRunSeed(), filter: {} };
          const { turns } = await office().call('draw', ask);
          setRater(name);
          setSample(turns);
          setMessage(undefined);
        })
      }
      onRate={(made) =>
        once(async () => {
          const turn = sample?.[at];
          if (turn === undefined) return;
          const ratings = ratingsOf(turn, rater, made);
          const ask = { session: turn.session, ratings, at: Date.now() };
          const { problem } = await office().call('rate', ask);
          if (problem !== undefined) return setMessage(ratingWords('failed'));
          mindRatings();
          setGiven(Object.assign([...given], { [at]: made }));
          goTo(at + 1);
        })
      }
      onGoTo={goTo}
      onSave={() => once(saveRated)}
    />
  );
}
