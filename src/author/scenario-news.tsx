import type { AuthorNews, ToldFinding, ToldVerdict } from '../studio/told/author-news.ts';
import { authorWords, plainHref } from './author-words.ts';

type ShowPath = (finding: ToldFinding) => void;

const against = (verdicts: readonly ToldVerdict[]): readonly ToldVerdict[] =>
  verdicts.filter(({ verdict, found }) => verdict !== 'PROVED' || found.length > 0);

/** Summarizes one scenario in a line. */
export function lineOf(news: AuthorNews): string {
  const { scenario } = news;
  if (news.stage === 'begun') return authorWords('begun', { scenario });
  if (news.stage === 'broken')
    return authorWords('broken', { scenario, count: news.problems.length });
  if (news.stage === 'plain') return authorWords('plain', { scenario, count: news.lacks.length });
  const count = news.verdicts.reduce((sum, { found }) => sum + found.length, 0);
  if (news.stage === 'first' && count === 0) return authorWords('begun', { scenario });
  return count === 0
    ? authorWords('proved', { scenario, count: news.verdicts.length })
    : authorWords('against', { scenario, count });
}

interface FindingProps {
  readonly finding: ToldFinding;
  readonly onPath: ShowPath;
}

/** Shows a finding or note, with a link to its path. */
function Finding({ finding, onPath }: FindingProps) {
  const { text, at, waits, steps, run } = finding;
  return (
    <li>
      <p>
        {text} <code>{at}</code>
      </p>
      {waits.map((wait) => (
        <p key={wait}>{wait}</p>
      ))}
      {(steps.length > 0 || run !== undefined) && (
        <button type="button" onClick={() => onPath(finding)}>
          {authorWords('path')}
        </button>
      )}
    </li>
  );
}

/** Lists what is proved, collapsed. */
function Proved({ verdicts }: { readonly verdicts: readonly ToldVerdict[] }) {
  const proved = verdicts.filter(({ verdict }) => verdict === 'PROVED');
  return (
    <details>
      <summary>{authorWords('holds', { count: proved.length })}</summary>
      <ul>
        {proved.map(({ name }) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  );
}

function Lines({ of }: { readonly of: readonly string[] }) {
  return (
    <ul>
      {of.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

interface VerdictsProps {
  readonly news: Extract<AuthorNews, { readonly verdicts: unknown }>;
  readonly onPath: ShowPath;
}

function Verdicts({ news, onPath }: VerdictsProps) {
  const { stage, milliseconds, verdicts, notes = [], behind } = news;
  const findings = (all: readonly ToldFinding[]) => (
    <ul>
      {all.map((finding, index) => (
        <Finding key={`${index} ${finding.text}`} finding={finding} onPath={onPath} />
      ))}
    </ul>
  );
  return (
    <>
      <p>
        {authorWords('took', { milliseconds })} {stage === 'first' && authorWords('first')}
      </p>
      <ul>
        {against(verdicts).map(({ verdict, name, why, found }) => (
          <li key={name}>
            <p>
              <b>{verdict}</b> {name} {why}
            </p>
            {findings(found)}
          </li>
        ))}
      </ul>
      {behind !== undefined && (
        <>
          <p>{authorWords('behind')}</p>
          <Lines of={behind} />
        </>
      )}
      {stage === 'whole' && <Proved verdicts={verdicts} />}
      {notes.length > 0 && (
        <details>
          <summary>{authorWords('notes')}</summary>
          {findings(notes)}
        </details>
      )}
    </>
  );
}

interface ScenarioNewsProps {
  readonly news: AuthorNews;
  readonly onPath: ShowPath;
}

/** Shows everything known of a saved scenario. */
export function ScenarioNews({ news, onPath }: ScenarioNewsProps) {
  return (
    <section aria-label={news.scenario}>
      <h2>{lineOf(news)}</h2>
      {news.stage === 'broken' && <Lines of={news.problems} />}
      {news.stage === 'plain' && (
        <>
          <p>
            <a href={plainHref(news.scenario)} target="_blank" rel="noreferrer">
              {authorWords('playPlain')}
            </a>
          </p>
          <Lines of={news.lacks} />
        </>
      )}
      {(news.stage === 'first' || news.stage === 'whole') && (
        <Verdicts news={news} onPath={onPath} />
      )}
    </section>
  );
}
