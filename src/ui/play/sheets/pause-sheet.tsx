import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { playWords } from '../play-words.ts';
import { Sheet } from './sheet.tsx';

export interface PauseSheetProps {
  readonly children?: ComponentChildren; // services
  readonly onClose: () => void;
  readonly onSummary?: () => void; // skips to the summary; absent if nothing can be skipped
}

const STEPS = ['look', 'feet', 'breath'] as const;

/** Pause sheet: back, a grounding exercise, services. There is no timer. */
export function PauseSheet({ children, onClose, onSummary }: PauseSheetProps) {
  const [asking, setAsking] = useState(false);
  return (
    <Sheet title={playWords('pause')} back={playWords('pause.back')} onClose={onClose}>
      <p class="calm small">
        {playWords('pause.calm')} <span class="quiet by-key">{playWords('pause.calm.keys')}</span>
      </p>
      <h3>{playWords('pause.minute')}</h3>
      <ol class="breath" aria-label={playWords('pause.minute')}>
        {STEPS.map((step) => (
          <li key={step}>
            <span class="cue">{playWords(`pause.${step}`)}</span>
            <p>{playWords(`pause.${step}.text`)}</p>
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
            {playWords('pause.summary')}
          </button>
        </p>
      )}
      {onSummary && asking && (
        <div class="notice small">
          <p role="status">{playWords('pause.summary.ask')}</p>
          <div class="actions">
            <button class="btn" type="button" onClick={onSummary}>
              {playWords('pause.summary.yes')}
            </button>
            <button class="btn plain" type="button" onClick={() => setAsking(false)}>
              {playWords('pause.summary.no')}
            </button>
          </div>
        </div>
      )}
      <p class="note quiet">{playWords('pause.leave')}</p>
      {children}
    </Sheet>
  );
}
