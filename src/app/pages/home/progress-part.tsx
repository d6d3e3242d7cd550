import { endingsSeen } from '../../../core/run/endings-seen.ts';
import { lastWords } from '../../../core/run/last-words.ts';
import { offeredSecond } from '../../../core/scenario/meet-again.ts';
import type { Programme } from '../../../core/scenario/teaching/programme.ts';
import en from '../../../ui/catalogue/en/progress.json';
import { dayStart } from '../../../ui/day.ts';
import { MeetAgain } from '../../../ui/home/meet-again.tsx';
import { type LookAgain, type MetEndings, Progress } from '../../../ui/home/progress.tsx';
import { tongue } from '../../../ui/tongue.ts';
import { wordsOf } from '../../../ui/words.ts';
import { saveReturnDay } from '../../files/calendar-file.ts';
import { dayOnly } from '../../i18n/day.ts';
import { playMoment } from '../../run/begin/play-moment.ts';
import type { StoredRun } from '../../run/stored-run.ts';
import type { Desk } from '../../shell/desk.ts';
import { makeRoute } from '../../shell/route.ts';
import { CARDS } from '../../texts/cards.ts';
import { RUBRIC } from '../../texts/rubric.ts';
import { lookAgain } from './look-again.ts';

/** Prepares the second meeting to offer; undefined if there is none. */
function secondOffer(finished: readonly StoredRun[]) {
  const cards = CARDS.now().map(({ card }) => card);
  const runs = finished.map(({ row, state }) => ({ scenario: row.scenario, lastAt: state.lastAt }));
  const offer = offeredSecond(cards, runs);
  const run =
    offer &&
    finished.find(
      ({ row, state }) => row.scenario === offer.first && state.lastAt === offer.firstAt,
    );
  if (offer === undefined || run === undefined) return undefined;
  const { began } = run.state;
  return (
    <MeetAgain
      name={began.cast[began.person] ?? ''}
      last={lastWords(run.state)}
      language={began.language}
      day={dayOnly(offer.firstAt)}
      title={cards.find(({ id }) => id === offer.scenario)?.title ?? offer.scenario}
      href={makeRoute({ page: 'scene', scenario: offer.scenario })}
      onSave={(days) => saveReturnDay(dayStart(Date.now(), days))}
    />
  );
}

const t = wordsOf('progress', en);

const MOST_AGAIN = 2; // things worth another look, shown at once

const titleOf = (id: string): string =>
  CARDS.now().find(({ card }) => card.id === id)?.card.title ?? id;

/** The scenes that are due again, as something worth another look. */
const dueAgain = ({ due }: Programme): readonly LookAgain[] =>
  due.map(({ scenario, at }) => ({
    key: `due ${scenario}`,
    name: titleOf(scenario),
    why: t('again.due', { day: dayOnly(at) }),
    link: t('again.open', { title: titleOf(scenario) }),
    to: makeRoute({ page: 'scene', scenario }),
  }));

/** The endings met, by scene, in the order the scenes were first finished. */
function metIn(finished: readonly StoredRun[]): readonly MetEndings[] {
  const ids = [...new Set(finished.map(({ row }) => row.scenario))];
  return ids.map((scenario) => {
    const runs = finished.filter(({ row }) => row.scenario === scenario);
    const [first] = runs;
    const states = runs.map(({ state }) => state);
    const seen = endingsSeen(states);
    const titles = states.flatMap(({ ended }) => ended?.title ?? []);
    return {
      scenario,
      title: first?.state.began.scenario.title ?? scenario,
      language: first?.state.began.language ?? 'en',
      met: seen?.seen.map(({ title }) => title) ?? [...new Set(titles)],
      ...(seen && { of: seen.of }),
      also: seen?.also.map(({ title }) => title) ?? [],
    };
  });
}

/** Prepares what somebody sees of their runs so far; `finished` is not empty. */
export async function progressPart(
  finished: readonly StoredRun[],
  programme: Programme,
  desk: Desk,
) {
  await RUBRIC.in(tongue().language);
  const latest = new Map(finished.map((run) => [run.row.scenario, run]));
  const { done, of, coming } = programme;
  const shared = desk.visit.use === 'shared'; // nothing is carried to a second meeting there
  const second = shared ? undefined : secondOffer(finished);
  return (
    <Progress
      {...(second && { second })}
      done={done}
      of={of}
      again={[
        ...lookAgain([...latest.values()], (run, beat) => playMoment(desk, run, beat)),
        ...dueAgain(programme),
      ].slice(0, MOST_AGAIN)}
      {...(coming && {
        coming: t('again.coming', { title: titleOf(coming.scenario), day: dayOnly(coming.at) }),
      })}
      endings={metIn(finished)}
      certificateHref={makeRoute({ page: 'certificate' })}
    />
  );
}
