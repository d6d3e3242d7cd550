import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface SettingSectionProps {
  readonly level: 2 | 3; // heading level
  readonly title: string;
  readonly cue?: string;
  readonly margin?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Section of related settings with its heading. */
export function SettingSection({ level, title, cue, margin, children }: SettingSectionProps) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section class="row wide" aria-labelledby={id}>
      <div class="cue">
        <Heading id={id}>{title}</Heading>
        {cue !== undefined && <p>{cue}</p>}
      </div>
      <div class="sets">{children}</div>
      {margin !== undefined && <div class="margin">{margin}</div>}
    </section>
  );
}
