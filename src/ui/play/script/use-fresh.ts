import { useEffect, useState } from 'preact/hooks';

const HOLD = 250; // ms: a second click meant for the content before

/** Hook: returns true for the first moments after `key` changed, in which a press is ignored. */
export function useFresh(key: string, on: boolean): boolean {
  const [settled, setSettled] = useState(on ? '' : key);
  useEffect(() => {
    if (!on) return;
    const timer = setTimeout(() => setSettled(key), HOLD);
    return () => clearTimeout(timer);
  }, [key, on]);
  return on && settled !== key;
}
