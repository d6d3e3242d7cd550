import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Action } from '../../kit/action.tsx';

interface AskedProps {
  readonly question: string;
  readonly hint: string;
  readonly children: ComponentChildren; // the answers
}

/** Question shown in place, which takes the focus. */
function InlineQuestion({ question, hint, children }: AskedProps) {
  const asked = useRef<HTMLElement>(null);
  const id = useId();
  useLayoutEffect(() => asked.current?.focus(), []);
  return (
    <section
      ref={asked}
      class="notice small asked"
      tabIndex={-1}
      aria-labelledby={id}
      aria-describedby={`${id}-hint`}
    >
      <p class="label" id={id}>
        {question}
      </p>
      <p id={`${id}-hint`}>{hint}</p>
      {children}
    </section>
  );
}

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
          <Action
            look="ink"
            words={yes}
            onPress={() => {
              setAsking(false);
              onYes();
            }}
          />
          <Action words={no} onPress={() => setAsking(false)} />
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
