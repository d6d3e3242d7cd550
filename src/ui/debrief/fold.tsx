import type { ComponentChildren, RefObject } from 'preact';

interface FoldProps {
  readonly title: string;
  readonly place?: RefObject<HTMLDetailsElement | null>;
  readonly children: ComponentChildren;
}

/** A part of the debrief that stays closed until it is wanted. */
export const Fold = ({ title, place, children }: FoldProps) => (
  <details {...(place && { ref: place })}>
    <summary>
      <span>{title}</span>
    </summary>
    <div class="folded">{children}</div>
  </details>
);
