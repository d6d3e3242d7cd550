import { Action } from '../../kit/action.tsx';
import { playWords } from '../play-words.ts';
import type { Tempo } from './use-tempo.ts';

interface NextLineProps {
  readonly tempo: Tempo;
  readonly skips: boolean; // offers the choices at once
  readonly keys: boolean; // names the key
}

/** Buttons for the next line and, before a choice, for all lines at once. */
export const NextLine = ({ tempo, skips, keys }: NextLineProps) => (
  <div class="actions next-line">
    <Action look="main" words={playWords('next')} onPress={tempo.next} />
    {skips && (
      <button class="link" type="button" onClick={tempo.skip}>
        {playWords('next.skip')}
      </button>
    )}
    {keys && <span class="keys note quiet">{playWords('next.key')}</span>}
  </div>
);
