import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface AskedProps {
  readonly question: string;
  readonly hint: string;
  readonly children: ComponentChildren; // the answers
}

/** Question shown in place, which takes the focus. */
export function InlineQuestion({ question, hint, children }: AskedProps) {
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
