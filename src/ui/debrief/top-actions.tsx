import { debriefWords } from './debrief-words.ts';

interface TopActionsProps {
  readonly onGoOn: (() => void) | undefined;
  readonly onEnd: () => void;
}

/** Actions above a debrief: continue an open run, or jump to the actions of a finished one. */
export function TopActions({ onGoOn, onEnd }: TopActionsProps) {
  return (
    <div class="top-actions">
      {onGoOn && <p class="notice small">{debriefWords('goOn.note')}</p>}
      <p class="actions">
        {onGoOn && (
          <button class="btn main" type="button" onClick={onGoOn}>
            {debriefWords('goOn')}
          </button>
        )}
        <button class="link" type="button" onClick={onEnd}>
          {debriefWords('toEnd')}
        </button>
      </p>
    </div>
  );
}
