import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { InlineQuestion } from '../../shell/asked.tsx';

export interface AskedButtonProps {
  readonly label: string;
  readonly hint?: string;
  readonly question: string;
  readonly questionHint: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
}

/** Button that asks for confirmation in place before it acts. Focus returns to it. */
export function AskedButton(props: AskedButtonProps) {
  const { label, hint, question, questionHint, yes, no, onYes } = props;
  const [asking, setAsking] = useState<boolean | undefined>(undefined); // undefined: not asked yet
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    if (asking === false) button.current?.focus();
  }, [asking]);
  if (asking === true) {
    return (
      <InlineQuestion question={question} hint={questionHint}>
        <div class="actions">
          <button
            type="button"
            class="btn ink"
            onClick={() => {
              setAsking(false);
              onYes();
            }}
          >
            {yes}
          </button>
          <button type="button" class="btn" onClick={() => setAsking(false)}>
            {no}
          </button>
        </div>
      </InlineQuestion>
    );
  }
  return (
    <div>
      <button
        ref={button}
        type="button"
        class="btn ink"
        {...(hint !== undefined && { 'aria-describedby': id })}
        onClick={() => setAsking(true)}
      >
        {label}
      </button>
      {hint !== undefined && (
        <p class="hint" id={id}>
          {hint}
        </p>
      )}
    </div>
  );
}
