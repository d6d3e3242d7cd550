import { currentAttempt, type SessionState } from './state.ts';

/** Returns the last line that the person said in a run, as the story went on; undefined if they said nothing. */
export function lastWords({ began, turns, ended }: SessionState): string | undefined {
  const lines = [
    ...turns.flatMap((turn) => [
      ...turn.beat.lines,
      ...(currentAttempt(turn)?.chose.reaction ?? []),
    ]),
    ...(ended?.lines ?? []),
  ];
  return lines.findLast(({ who }) => who === began.person)?.text;
}
