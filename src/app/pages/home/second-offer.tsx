import { lastWords } from '../../../core/run/last-words.ts';
import { offeredSecond } from '../../../core/scenario/meet-again.ts';
import en from '../../../ui/catalogue/en/progress.json';
import { dayStart } from '../../../ui/day.ts';
import { MeetAgain } from '../../../ui/home/meet-again.tsx';
import { wordsOf } from '../../../ui/words.ts';
import { calendarFile } from '../../files/calendar-file.ts';
import { handOver } from '../../files/hand-over.ts';
import { dayOnly } from '../../i18n/day.ts';
import type { StoredRun } from '../../run/stored-run.ts';
import { makeRoute } from '../../shell/route.ts';
import { CARDS } from '../../texts/cards.ts';

const t = wordsOf('progress', en);

/** Saves a neutral event some days from now. */
function saveDay(days: number): void {
  const now = Date.now();
  handOver('training-module.ics', calendarFile(dayStart(now, days), now, t('meet.event')));
}

/** Prepares the second meeting to offer; undefined if there is none. */
export function secondOffer(finished: readonly StoredRun[]) {
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
      onSave={saveDay}
    />
  );
}
