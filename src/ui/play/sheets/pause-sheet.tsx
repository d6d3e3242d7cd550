import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { words } from '../play-words.ts';
import { Sheet } from './sheet.tsx';

export interface PauseSheetProps {
  readonly children?: ComponentChildren; // people to turn to
  readonly onClose: () => void;
  readonly onSummary?: () => void; // leave the rest for the summary; absent where nothing can be skipped
}

const STEPS = ['look', 'feet', 'breath', 'water'] as const;

/** A pause: the way back, a minute of grounding in words, people to turn to. Nothing counts down. */
export function PauseSheet({ children, onClose, onSummary }: PauseSheetProps) {
  const [asking, setAsking] = useState(false);
  return (
    <Sheet title={words('pause')} back={words('pause.back')} onClose={onClose}>
      <p class="calm">{words('pause.calm')}</p>
      <ol class="breath" aria-label={words('pause.minute')}>
        {STEPS.map((step) => (
          <li key={step}>
            <span class="cue">{words(`pause.${step}`)}</span>
            <p>{words(`pause.${step}.text`)}</p>
          </li>
        ))}
      </ol>
      {onSummary && (
        <p class="actions">
          <button
            class="btn"
            type="button"
            aria-expanded={asking}
            onClick={() => setAsking(!asking)}
          >
            {words('pause.summary')}
          </button>
        </p>
      )}
      {onSummary && asking && (
        <div class="notice small">
          <p role="status">{words('pause.summary.ask')}</p>
          <div class="actions">
            <button class="btn" type="button" onClick={onSummary}>
              {words('pause.summary.yes')}
            </button>
            <button class="btn plain" type="button" onClick={() => setAsking(false)}>
              {words('pause.summary.no')}
            </button>
          </div>
        </div>
      )}
      <p class="note quiet">{words('pause.leave')}</p>
      {children}
    </Sheet>
  );
}
