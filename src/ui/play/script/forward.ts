import { useEffect, useState } from 'preact/hooks';
import type { Chose } from '../../../core/run/event.ts';
import { currentAttempt, currentTurn, type SessionState } from '../../../core/run/state.ts';
import type { SpokenPassage } from './script.ts';

const LEAST = 4000; // minimum ms
const PER_WORD = 450; // ms: about 130 words a minute

const TOUCHES = ['keydown', 'pointerdown', 'wheel'] as const;

interface Forward {
  readonly on: boolean; // enabled, and nothing here needs an answer
  readonly key: string; // identifies the beat
  readonly words: number; // number of words to read
  readonly go: () => void;
}

/**
 * Hook: continues automatically after enough time to read. Any input cancels it for this beat. Returns whether it is
 * pending.
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

/** Tells whether a beat may continue automatically: no critical error, no question about confidence. */
export function mayPass(state: SessionState): boolean {
  const turn = currentTurn(state);
  if (state.phase !== 'reacting' || turn === undefined) return false;
  return (
    turn.beat.id !== state.began.guessAt &&
    currentAttempt(turn)?.chose.remark.critical === undefined
  );
}

/** Returns the text on the page after a response, with practice feedback. */
export function textsNow({ entries }: SpokenPassage, chose: Chose | undefined): readonly string[] {
  const { worked, why } = chose?.remark ?? {};
  const answer = entries.flatMap(({ text, notice }) => [text, notice]);
  return [...answer, worked?.text, why?.text].flatMap((one) => one ?? []);
}

/** Counts the words on the page after a response. */
export const wordsToRead = (now: SpokenPassage, chose: Chose | undefined): number =>
  textsNow(now, chose).reduce((sum, text) => sum + text.split(/\s+/).length, 0);
