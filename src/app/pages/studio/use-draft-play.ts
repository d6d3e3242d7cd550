import { useEffect, useRef, useState } from 'preact/hooks';
import type { RunAlong } from '../../../story/along.ts';
import { answerWithDraft, type DraftPlay } from './draft-channel.ts';
import type { CheckedDraft } from './use-check.ts';

type Run = RunAlong['run'];

interface WantedPlay {
  readonly asked: boolean; // by somebody
  readonly run?: Run;
}

/** A draft as it plays in the frame beside its text. */
export interface PlayedDraft {
  readonly take: number; // plays so far; each begins anew
  readonly old: boolean; // the draft was changed since
  readonly begin: (run?: Run) => void;
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
