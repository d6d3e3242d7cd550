import { useEffect, useState } from 'preact/hooks';

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
