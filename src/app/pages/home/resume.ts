import { currentTurn, type SessionState } from '../../../core/run/state.ts';
import type { Resume } from '../../../ui/home/home-props.ts';
import { isOpen, type StoredRun } from '../../run/stored-run.ts';
import { CARDS } from '../../texts/cards.ts';
import { personPicture } from './pictures.ts';

const lastLine = ({ turns, ended }: SessionState) => {
  const turn = turns.at(-1);
  const reaction = turn?.attempts.at(-1)?.chose.reaction ?? [];
  const lines = ended?.lines ?? [...(turn?.beat.lines ?? []), ...reaction];
  return lines.findLast((line) => line.who !== undefined) ?? lines.at(-1);
};

const partOf = ({ phase }: SessionState): Resume['part'] => {
  if (phase === 'closed' || phase === 'skipped') return 'debrief';
  return phase === 'sorting' ? 'sorting' : 'scene';
};

/** Minutes that are left of a scene from a moment on, as a share of the whole; at least one. */
const minutesLeft = (minutes: number, number: number, of: number): number =>
  Math.max(1, Math.round((minutes * (of - number + 1)) / of));

/** Describes where somebody stopped. */
export function resumeOf({ row, state }: StoredRun): Resume {
  const { began } = state;
  const line = lastLine(state);
  const who = line?.who === undefined ? undefined : began.cast[line.who];
  const picture = personPicture({
    place: began.place,
    person: began.person,
    name: began.cast[began.person] ?? '',
    looks: began.looks ?? 0,
  });
  const number = currentTurn(state)?.beat.number ?? 1;
  const minutes = CARDS.now().find(({ card }) => card.id === row.scenario)?.card.minutes ?? 1;
  return {
    session: row.id,
    scenario: row.scenario,
    title: began.scenario.title,
    language: began.language,
    part: partOf(state),
    number,
    of: began.beats,
    left: minutesLeft(minutes, number, began.beats),
    text: line?.text ?? '',
    ...(who !== undefined && { who }),
    ...(picture && { picture }),
  };
}

/** Finds the run or debrief that *Continue* opens: the one used last. */
export function waitingRun(runs: readonly StoredRun[], reading: string): StoredRun | undefined {
  const open = runs.filter((run) => isOpen(run) || run.row.id === reading);
  return open.reduce<StoredRun | undefined>(
    (last, run) => (last === undefined || run.state.lastAt >= last.state.lastAt ? run : last),
    undefined,
  );
}
