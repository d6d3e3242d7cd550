import { useEffect, useState } from 'preact/hooks';
import type { Chose } from '../../../core/run/event.ts';
import { currentTurn, type SessionState, standing } from '../../../core/run/state.ts';
import type { SpokenPassage } from './script.ts';

const LEAST = 4000; // ms, however little there is to read
const PER_WORD = 450; // ms: about 130 words a minute

const TOUCHES = ['keydown', 'pointerdown', 'wheel'] as const;

interface Forward {
  readonly on: boolean; // it is wished, and nothing here wants an answer
  readonly key: string; // another one at every moment
  readonly words: number; // to be read
  readonly go: () => void;
}

/**
 * Go on by itself once there was time to read. Whatever a hand does at this moment ends that for this
 * moment. Says whether it is under way.
 */
export function useAutoForward({ on, key, words, go }: Forward): boolean {
  const [stays, setStays] = useState('');
  const running = on && stays !== key;
  useEffect(() => {
    if (!running) return;
    const stay = () => setStays(key);
    const timer = setTimeout(go, LEAST + words * PER_WORD);
    for (const touch of TOUCHES) document.addEventListener(touch, stay);
    return () => {
      clearTimeout(timer);
      for (const touch of TOUCHES) document.removeEventListener(touch, stay);
    };
  }, [running, key, words]);
  return running;
}

/** Whether an answer may go on by itself: nothing was put at risk, and nobody is asked how sure they are. */
export function mayPass(state: SessionState): boolean {
  const turn = currentTurn(state);
  if (state.phase !== 'reacting' || turn === undefined) return false;
  return (
    turn.beat.id !== state.began.guessAt && standing(turn)?.chose.remark.critical === undefined
  );
}

/** What stands on the page after a response: the answer, and in practice what is said of it. */
export function textsNow({ entries }: SpokenPassage, chose: Chose | undefined): readonly string[] {
  const { worked, why } = chose?.remark ?? {};
  const answer = entries.flatMap(({ text, notice }) => [text, notice]);
  return [...answer, worked?.text, why?.text].flatMap((one) => one ?? []);
}

/** How many words that is. */
export const wordsToRead = (now: SpokenPassage, chose: Chose | undefined): number =>
  textsNow(now, chose).reduce((sum, text) => sum + text.split(/\s+/).length, 0);
