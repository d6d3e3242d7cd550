import { languageAttributes } from '../scene-language.ts';
import { Page } from '../shell/page.tsx';
import { reviewWords } from './review-words.ts';
import './review.css';

interface ReviewListProps {
  readonly scenes: readonly {
    readonly href: string;
    readonly title: string;
    readonly language: string; // of the title
    readonly readings: string;
  }[];
  readonly problem: string | undefined; // why a file was not opened
  readonly onFile: (file: File) => void;
}

/** The scenes that can be read, with who has read each so far, and a field that opens a saved reading. */
export function ReviewList({ scenes, problem, onFile }: ReviewListProps) {
  return (
    <Page className="page review">
      <h1>{reviewWords('title')}</h1>
      <p class="lead">{reviewWords('list.lead')}</p>
      <ul class="review-lines">
        {scenes.map(({ href, title, language, readings }) => (
          <li key={href}>
            <a href={href} {...languageAttributes(language)}>
              {title}
            </a>
            <p class="note">{readings}</p>
          </li>
        ))}
      </ul>
      <section aria-labelledby="review-open">
        <h2 id="review-open">{reviewWords('open')}</h2>
        <p id="review-open-lead">{reviewWords('open.lead')}</p>
        <p class="field">
          <input
            type="file"
            accept=".json,application/json"
            aria-labelledby="review-open"
            aria-describedby="review-open-lead"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (file) onFile(file);
            }}
          />
        </p>
        <p role="alert" class="note bad">
          {problem}
        </p>
      </section>
    </Page>
  );
}
