import { useEffect, useRef, useState } from 'preact/hooks';
import type { ToldFinding } from '../studio/told/author-news.ts';
import { authorWords, mapHref } from './author-words.ts';
import { openPath } from './open-path.ts';

/** A finding or note whose path is shown. */
export interface OnPath {
  readonly scenario: string;
  readonly finding: ToldFinding;
}

interface PathViewProps extends OnPath {
  readonly onBack: () => void;
}

/** Shows the path to a finding, choice by choice, with links to open it. */
export function PathView({ scenario, finding, onBack }: PathViewProps) {
  const { text, at, steps, run } = finding;
  const heading = useRef<HTMLHeadingElement>(null);
  const [refused, setRefused] = useState<string>();
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="author-path" aria-labelledby="author-path">
      <h2 id="author-path" tabIndex={-1} ref={heading}>
        {authorWords('pathOf', { finding: text })}
      </h2>
      {at !== '' && (
        <p>
          <code>{at}</code>
        </p>
      )}
      {steps.length === 0 && <p>{authorWords('start')}</p>}
      <ol>
        {steps.map(({ beat, option, text: said }, index) => (
          <li key={`${index} ${option}`}>
            {said} <code>{`${beat} ${option}`}</code>
          </li>
        ))}
      </ol>
      <p class="author-ways">
        {run !== undefined && (
          <button type="button" onClick={() => void openPath({ scenario, run }).then(setRefused)}>
            {authorWords('open')}
          </button>
        )}
        <a href={mapHref(scenario, steps.at(-1)?.beat)} target="_blank" rel="noreferrer">
          {authorWords('onMap')}
        </a>
        <button type="button" onClick={onBack}>
          {authorWords('back', { scenario })}
        </button>
      </p>
      {refused !== undefined && <p role="alert">{authorWords('notOpened', { code: refused })}</p>}
    </section>
  );
}
