import { useRef, useState } from 'preact/hooks';
import { type BlindTurn, isSamePlace } from '../../../core/agreement/sample.ts';
import { KeptNote } from '../../../ui/reports/rating/kept-note.tsx';
import type { RaterAnswer } from '../../../ui/reports/rating/rating-form.tsx';
import { type RatingActs, RatingView } from '../../../ui/reports/rating/rating-view.tsx';
import { ratingWords } from '../../../ui/reports/rating/rating-words.ts';
import { drawRunSeed } from '../../device/person.ts';
import type { KeptAnswer } from '../../reports/kept-answer.ts';
import {
  begunAnswer,
  giveAnswer,
  type KeptRatings,
  keepBegun,
} from '../../reports/kept-ratings.ts';
import { office } from '../../reports/office.ts';
import { saveRated } from '../../reports/save-rated.ts';
import { useKeptRatings } from '../../reports/use-kept-ratings.ts';
import type { PageProps } from '../../shell/desk.ts';
import { usePageTop } from '../../shell/page-top.ts';
import { makeRoute } from '../../shell/route.ts';
import { RUBRIC } from '../../texts/rubric.ts';
import { keepDraftsHere } from '../studio/use-drafts.ts';

const allAnswers = ({ given, begun }: KeptRatings): readonly KeptAnswer[] => [
  ...given.map(({ answer }) => answer),
  ...begun,
];

/** Page: a second rater rates a random sample, blind, and goes on with what was given before under the same name. */
export function RatePage({ desk }: PageProps<'rate'>) {
  const [sample, setSample] = useState<readonly BlindTurn[] | undefined>(undefined);
  const [rater, setRater] = useState('');
  const [at, setAt] = useState(0);
  const [given, setGiven] = useState<readonly (RaterAnswer | undefined)[]>([]); // by place in the sample
  const [message, setMessage] = useState<string | undefined>(undefined);
  const busy = useRef(false);
  const { ratings, kept, open, look } = useKeptRatings(desk.visit);
  usePageTop(sample && at);
  const goTo = (place: number) => {
    setMessage(undefined);
    setAt(place);
  };
  const turn = sample?.[at];
  const answers = ratings ? allAnswers(ratings) : [];
  const answerTo = ({ session, beat }: BlindTurn, made: RaterAnswer) =>
    ({ session, beat, rater, as: 'rating', ...made, at: Date.now() }) as const;
  /** Does one thing at a time, so that a double press counts once, and says if it fails. */
  const once = async (work: () => Promise<void>) => {
    if (busy.current) return;
    busy.current = true;
    await work().catch(() => setMessage(ratingWords('failed')));
    busy.current = false;
  };
  const acts: RatingActs = {
    onBegin: (name, size) =>
      once(async () => {
        const opened = await open();
        const isMine = (one: KeptAnswer) => one.rater === name && one.as === 'rating';
        const mine = opened.given.map(({ answer }) => answer).filter(isMine);
        const first = allAnswers(opened).filter(isMine);
        const ask = { size, seed: drawRunSeed(), filter: {}, first };
        const { turns } = await office().call('draw', ask);
        const before = turns.map((turn) => mine.findLast((one) => isSamePlace(one, turn)));
        const next = before.indexOf(undefined);
        setRater(name);
        setGiven(before);
        setSample(turns);
        setAt(next < 0 ? turns.length : next);
        setMessage(opened.isWhole ? undefined : ratingWords('kept.unread'));
      }),
    onBegun: (made) => {
      if (turn === undefined || ratings === undefined) return;
      keepBegun(ratings.drafts, answerTo(turn, made));
      void look(ratings);
    },
    onRate: (made) =>
      once(async () => {
        if (turn === undefined || ratings === undefined) return;
        const problem = await giveAnswer(ratings.drafts, answerTo(turn, made));
        if (problem !== undefined) return setMessage(ratingWords('failed'));
        await look(ratings);
        setGiven(Object.assign([...given], { [at]: made }));
        goTo(at + 1);
      }),
    onGoTo: goTo,
    onDrop: () =>
      once(async () => {
        await ratings?.drafts.drop();
        const left = await open();
        await look(left);
        const isGone = left.isWhole && allAnswers(left).length === 0;
        setMessage(isGone ? undefined : ratingWords('waiting.undeleted'));
        document.getElementById('main')?.focus(); // the button is gone
      }),
    onSave: () =>
      once(async () => {
        if (ratings === undefined) return;
        await saveRated(ratings.drafts);
        await look(ratings);
      }),
  };
  const begun =
    turn && ratings && begunAnswer(ratings.drafts, { ...turn, as: 'rating', of: rater });
  const waiting = [...new Set(answers.map((one) => one.rater).filter((name) => name !== ''))];
  return (
    <RatingView
      rating={{ sample, at, given, begun, waiting }}
      acts={acts}
      rubric={RUBRIC.now().rubric}
      backHref={makeRoute({ page: 'reports' })}
      message={message}
      note={<KeptNote kept={kept} onKeep={() => void keepDraftsHere(desk)} />}
    />
  );
}
