import { useEffect, useRef, useState } from 'preact/hooks';
import type { AuthorNews, ToldFinding } from '../studio/told/author-news.ts';
import { authorWords, mapHref } from './author-words.ts';
import { type OnPath, PathView } from './path-view.tsx';
import { lineOf, ScenarioNews } from './scenario-news.tsx';

const OPEN = 'author-panel'; // survives the page reload after each save

function keepOpen(open: boolean): void {
  if (open) sessionStorage.setItem(OPEN, 'open');
  else sessionStorage.removeItem(OPEN);
}

interface PanelProps {
  readonly scenarios: readonly string[];
  readonly news: readonly AuthorNews[]; // newest first
  readonly refused: string | undefined; // why a requested run did not open
  readonly onVerify: (scenario: string) => void;
}

/** Shows the verdicts on the stories being written: one line when closed, all when open. */
export function Panel({ scenarios, news, refused, onVerify }: PanelProps) {
  const [newest] = news;
  const [shown, setShown] = useState<OnPath>();
  const opener = useRef<HTMLElement | null>(null);
  const showPath = (scenario: string) => (finding: ToldFinding) => {
    opener.current = document.activeElement as HTMLElement | null;
    setShown({ scenario, finding });
  };
  // Returning from a path restores the scroll position.
  useEffect(() => {
    if (shown !== undefined) return;
    opener.current?.focus();
    opener.current = null;
  }, [shown]);
  return (
    <details
      class="author-panel"
      open={sessionStorage.getItem(OPEN) !== null}
      onToggle={({ currentTarget }) => keepOpen(currentTarget.open)}
    >
      <summary>{newest === undefined ? authorWords('title') : lineOf(newest)}</summary>
      {refused !== undefined && <p role="alert">{authorWords('notOpened', { code: refused })}</p>}
      {shown !== undefined && <PathView {...shown} onBack={() => setShown(undefined)} />}
      <div hidden={shown !== undefined}>
        {news.length === 0 && <p>{authorWords('quiet')}</p>}
        {news.map((one) => (
          <ScenarioNews key={one.scenario} news={one} onPath={showPath(one.scenario)} />
        ))}
        <ul class="author-scenarios">
          {scenarios.map((scenario) => (
            <li key={scenario}>
              <span>{scenario}</span>
              <button
                type="button"
                aria-label={authorWords('nowOf', { scenario })}
                onClick={() => onVerify(scenario)}
              >
                {authorWords('now')}
              </button>
              <a
                href={mapHref(scenario)}
                target="_blank"
                rel="noreferrer"
                aria-label={authorWords('mapOf', { scenario })}
              >
                {authorWords('map')}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
