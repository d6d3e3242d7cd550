import { useState } from 'preact/hooks';
import type { News, ToldFinding, ToldVerdict } from '../story/verify/news.ts';
import { ENGLISH } from '../ui/tongue.ts';
import { wordsOf } from '../ui/words.ts';
import en from './en.json';
import { openPath } from './open-path.ts';

/** What authors read while they write is in English, as is the terminal. */
const words = wordsOf('author', en, () => ENGLISH);

const against = (verdicts: readonly ToldVerdict[]): readonly ToldVerdict[] =>
  verdicts.filter(({ verdict, found }) => verdict !== 'PROVED' || found.length > 0);

/** What one scenario comes to, in a line. */
function lineOf(news: News): string {
  const { scenario } = news;
  if (news.stage === 'begun') return words('begun', { scenario });
  if (news.stage === 'broken') return words('broken', { scenario, count: news.problems.length });
  const count = news.verdicts.reduce((sum, { found }) => sum + found.length, 0);
  if (news.stage === 'first' && count === 0) return words('begun', { scenario });
  return count === 0
    ? words('proved', { scenario, count: news.verdicts.length })
    : words('against', { scenario, count });
}

interface FindingProps {
  readonly scenario: string;
  readonly finding: ToldFinding;
}

function Finding({ scenario, finding: { text, at, waits, steps, run } }: FindingProps) {
  const [refused, setRefused] = useState<string>();
  return (
    <li>
      <p>
        {text} <code>{at}</code>
      </p>
      {waits.map((wait) => (
        <p key={wait}>{wait}</p>
      ))}
      {steps.length > 0 && (
        <details>
          <summary>{words('path')}</summary>
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </details>
      )}
      {run !== undefined && (
        <button type="button" onClick={() => void openPath(scenario, run).then(setRefused)}>
          {words('open')}
        </button>
      )}
      {refused !== undefined && <p role="alert">{words('notOpened', { code: refused })}</p>}
    </li>
  );
}

/** What holds on every path, folded away. */
function Proved({ verdicts }: { readonly verdicts: readonly ToldVerdict[] }) {
  const proved = verdicts.filter(({ verdict }) => verdict === 'PROVED');
  return (
    <details>
      <summary>{words('holds', { count: proved.length })}</summary>
      <ul>
        {proved.map(({ name }) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  );
}

function Scenario({ news }: { readonly news: News }) {
  return (
    <section aria-label={news.scenario}>
      <h2>{lineOf(news)}</h2>
      {news.stage === 'broken' && (
        <ul>
          {news.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      {(news.stage === 'first' || news.stage === 'whole') && (
        <>
          <p>
            {words('took', { milliseconds: news.milliseconds })}{' '}
            {news.stage === 'first' && words('first')}
          </p>
          <ul>
            {against(news.verdicts).map(({ verdict, name, why, found }) => (
              <li key={name}>
                <p>
                  <b>{verdict}</b> {name} {why}
                </p>
                <ul>
                  {found.map((finding) => (
                    <Finding key={finding.text} scenario={news.scenario} finding={finding} />
                  ))}
                </ul>
              </li>
            ))}
          </ul>
          {news.behind !== undefined && (
            <>
              <p>{words('behind')}</p>
              <ul>
                {news.behind.map((problem) => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
            </>
          )}
          {news.stage === 'whole' && <Proved verdicts={news.verdicts} />}
        </>
      )}
    </section>
  );
}

const OPEN = 'author-panel'; // a saved story loads the page anew

function keepOpen(open: boolean): void {
  if (open) sessionStorage.setItem(OPEN, 'open');
  else sessionStorage.removeItem(OPEN);
}

interface PanelProps {
  readonly scenarios: readonly string[];
  readonly news: readonly News[]; // the newest first
  readonly onVerify: (scenario: string) => void;
}

/** What is proved of the stories being written: closed it is one line, opened it is all. */
export function Panel({ scenarios, news, onVerify }: PanelProps) {
  const [newest] = news;
  return (
    <details
      class="author-panel"
      open={sessionStorage.getItem(OPEN) !== null}
      onToggle={({ currentTarget }) => keepOpen(currentTarget.open)}
    >
      <summary>{newest === undefined ? words('title') : lineOf(newest)}</summary>
      {news.length === 0 && <p>{words('quiet')}</p>}
      {news.map((one) => (
        <Scenario key={one.scenario} news={one} />
      ))}
      <ul class="author-scenarios">
        {scenarios.map((scenario) => (
          <li key={scenario}>
            <span>{scenario}</span>
            <button type="button" onClick={() => onVerify(scenario)}>
              {words('now')}
            </button>
            <a href={`/author/map/${scenario}`} target="_blank" rel="noreferrer">
              {words('map')}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
