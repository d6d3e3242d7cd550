import { debriefWords } from './debrief-words.ts';

interface TopActionsProps {
  readonly onGoOn: (() => void) | undefined;
  readonly onEnd: () => void;
}

/** Above a debrief: on with a run that is open, or straight to what can be done with a finished one. */
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
