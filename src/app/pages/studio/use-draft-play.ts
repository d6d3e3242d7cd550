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
 * moment is there as soon as the draft can be played; nobody asked for it, so it takes no focus.
 */
export function useDraftPlay({ content, views, current, proved }: CheckedDraft): PlayedDraft {
  const play = useRef<DraftPlay | undefined>(undefined);
  useEffect(() => answerWithDraft(() => play.current), []);
  const [take, setTake] = useState(0);
  const [played, setPlayed] = useState<DraftPlay['content'] | undefined>(undefined);
  const [wanted, setWanted] = useState<WantedPlay | undefined>({ asked: false });
  useEffect(() => {
    if (wanted === undefined || content === undefined || !current) return;
    setWanted(undefined);
    play.current = { content, own: views ? { views } : {}, proved, ...wanted };
    setPlayed(content);
    setTake(take + 1);
  }, [wanted, content, current]);
  return {
    take,
    old: take > 0 && played !== content,
    begin: (run) => setWanted({ asked: true, ...(run && { run }) }),
  };
}
