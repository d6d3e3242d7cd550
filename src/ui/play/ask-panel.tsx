import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Intent } from '../../core/intent.ts';
import type { Rubric } from '../../core/rubric.ts';
import { currentTurn, type SessionState } from '../../core/state.ts';
import type { Settings } from '../settings.ts';
import { HintLine } from './hint-line.tsx';
import { words } from './play-words.ts';
import { ResponseList } from './response-list.tsx';

interface AskPanelProps {
  readonly state: SessionState;
  readonly rubric: Rubric;
  readonly settings: Settings;
  readonly list: RefObject<HTMLOListElement | null>;
  readonly send: (intent: Intent) => void;
  readonly onKeys: () => void;
}

/** The question of the moment: a hint where practice allows one, then the lines that may be said. */
export function AskPanel({ state, rubric, settings, list, send, onKeys }: AskPanelProps) {
  const [open, setOpen] = useState(true);
  const beat = currentTurn(state)?.beat;
  if (beat === undefined) return null;
  const hint = state.began.mode === 'practice' && settings.hints ? beat.hint : undefined;
  const onHint = () => {
    if (!state.hinted) send({ type: 'hint' });
    setOpen(!state.hinted || !open);
  };
  return (
    <section class="ask" aria-labelledby="ask-h">
      <header>
        <h2 id="ask-h">{words('ask')}</h2>
        {hint && (
          <button
            class="tool"
            type="button"
            aria-expanded={state.hinted && open}
            aria-controls="hint"
            onClick={onHint}
          >
            {words('hint')}
          </button>
        )}
      </header>
      <div id="hint" role="status">
        {hint && state.hinted && open && <HintLine hint={hint} rubric={rubric} />}
      </div>
      <ResponseList
        options={beat.options}
        list={list}
        onChoose={(option) => send({ type: 'choose', option })}
      />
      <p class="keys">
        {words(settings.singleKeys ? 'keys.line' : 'keys.off', { count: beat.options.length })}{' '}
        <button class="link" type="button" onClick={onKeys}>
          {words('keys.more')}
        </button>
      </p>
    </section>
  );
}
