import { useEffect, useRef, useState } from 'preact/hooks';
import { answersIn } from '../../../studio/text/answers.ts';
import { momentAt } from '../../../studio/text/ink-lines.ts';
import { answerWithDraft, type DraftPlay, type PlayedRun } from './draft-channel.ts';
import type { CheckedDraft } from './use-check.ts';

interface WantedPlay {
  readonly asked: boolean; // by somebody
  readonly run?: PlayedRun;
}

/** Returns the way to a line of the story: to the head of its moment, and to what follows from an answer by that answer. */
export function runToLine(
  story: string,
  line: number,
  places: CheckedDraft['places'],
): PlayedRun | undefined {
  const run = places[momentAt(story, line) ?? ''];
  const answer = answersIn(story).find((one) => one.line < line && line <= one.end);
  return run && answer?.id && !answer.own ? { ...run, said: answer.id } : run;
}

/** A draft as it plays in the frame beside its text. */
export interface PlayedDraft {
  readonly take: number; // plays so far; each begins anew
  readonly old: boolean; // the draft was changed since
  readonly begin: (run?: PlayedRun) => void;
}

/**
 * Hook: plays a draft in the frame. What was typed a moment ago is played, too: it begins once it is built. The first
 * moment comes unasked once the check has looked at it, since a draft may come from a stranger; it takes no focus.
 */
export function useDraftPlay({
  content,
  views,
  current,
  proved,
  findings,
}: CheckedDraft): PlayedDraft {
  const play = useRef<DraftPlay | undefined>(undefined);
  useEffect(() => answerWithDraft(() => play.current), []);
  const [take, setTake] = useState(0);
  const [played, setPlayed] = useState<DraftPlay['content'] | undefined>(undefined);
  const [wanted, setWanted] = useState<WantedPlay | undefined>({ asked: false });
  const looked = findings.verdicts.length > 0;
  useEffect(() => {
    if (wanted === undefined || content === undefined || !current) return;
    if (!wanted.asked && !looked) return;
    setWanted(undefined);
    play.current = { content, own: views ? { views } : {}, proved, ...wanted };
    setPlayed(content);
    setTake(take + 1);
  }, [wanted, content, current, looked]);
  return {
    take,
    old: take > 0 && played !== content,
    begin: (run) => setWanted({ asked: true, ...(run && { run }) }),
  };
}
