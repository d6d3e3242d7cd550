import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Action } from '../../kit/action.tsx';
import { playWords } from '../play-words.ts';
import { Sheet } from './sheet.tsx';

/** What the page adds to the pause. */
export interface PauseParts {
  readonly stop: { readonly label: string; readonly href: string }; // for today
  readonly quick: ComponentChildren; // settings for the scene
  readonly services: ComponentChildren;
}

export interface PauseSheetProps {
  readonly parts?: PauseParts | undefined;
  readonly onClose: () => void;
  readonly onSummary?: () => void; // skips to the summary; absent if nothing can be skipped
}

const STEPS = ['look', 'feet', 'breath'] as const;

/** Pause sheet: back, ways to stop, a grounding exercise, settings, services. There is no timer. */
export function PauseSheet({ parts, onClose, onSummary }: PauseSheetProps) {
  const [asking, setAsking] = useState(false);
  return (
    <Sheet title={playWords('pause')} back={playWords('pause.back')} onClose={onClose}>
      <p class="calm small">
        {playWords('pause.calm')} <span class="quiet by-key">{playWords('pause.calm.keys')}</span>
      </p>
      {(parts || onSummary) && (
        <div class="actions stop">
          {parts && (
            <a class="btn" href={parts.stop.href}>
              {parts.stop.label}
            </a>
          )}
          {onSummary && (
            <button
              class="link"
              type="button"
              aria-expanded={asking}
              onClick={() => setAsking(!asking)}
            >
              {playWords('pause.summary')}
            </button>
          )}
        </div>
      )}
      {onSummary && asking && (
        <div class="notice small">
          <p role="status">{playWords('pause.summary.ask')}</p>
          <div class="actions">
            <Action words={playWords('pause.summary.yes')} onPress={onSummary} />
            <Action
              look="plain"
              words={playWords('pause.summary.no')}
              onPress={() => setAsking(false)}
            />
          </div>
        </div>
      )}
      <h3>{playWords('pause.minute')}</h3>
      <ol class="breath" aria-label={playWords('pause.minute')}>
        {STEPS.map((step) => (
          <li key={step}>
            <span class="cue">{playWords(`pause.${step}`)}</span>
            <p>{playWords(`pause.${step}.text`)}</p>
          </li>
        ))}
      </ol>
      {parts?.quick}
      <p class="note quiet">{playWords('pause.leave')}</p>
      {parts?.services}
    </Sheet>
  );
}
