import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { LineComment, Review } from '../../../core/scenario/review.ts';
import { Action } from '../../kit/action.tsx';
import { FileField } from '../../kit/fields.tsx';
import { readByText } from '../../scene/read-by.ts';
import { lineWords } from './line-words.ts';

/** A comment of a reader, with where its line is now. */
interface PlacedComment extends LineComment {
  readonly at: number | undefined; // line; undefined where it cannot be found
  readonly changed: boolean; // since it was read
}

/** The comments on the draft that is open. */
export const CommentsContext = createContext<readonly PlacedComment[]>([]);

/** What a reader said of a line of the story, with the words as they were, if they are others now. */
export function CommentsAt({ line }: { readonly line: number }) {
  const here = useContext(CommentsContext).filter(
    ({ file, at }) => file === 'story.ink' && at === line,
  );
  return here.map(({ said, words, changed }) => (
    <p key={said} class="note studio-said">
      <b>{lineWords('comment')}</b> {said}
      {changed && (
        <>
          {' '}
          {lineWords('comment.was')} <q>{words}</q>
        </>
      )}
    </p>
  ));
}

interface ReadingBoxProps {
  readonly reading: Review | undefined; // that is open
  readonly of: string; // id of the draft
  readonly comments: readonly PlacedComment[];
  readonly onFile: (file: File) => Promise<string | undefined>; // why it was not opened
  readonly onAway: () => void;
  readonly onLine: (file: string, line: number) => void;
}

/** Opens a reading that somebody saved, and lists its comments, each with the way to its line. */
export function ReadingBox({ reading, of, comments, onFile, onAway, onLine }: ReadingBoxProps) {
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const open = (file: File | undefined) =>
    file && void onFile(file).then((refused) => setProblem(refused));
  return (
    <details class="studio-more">
      <summary>{lineWords(reading === undefined ? 'reading' : 'reading.open')}</summary>
      <div class="stack-s">
        <FileField
          label={lineWords('reading.file')}
          accept=".json,application/json"
          onFiles={([file]) => open(file)}
        />
        <p role="alert" class="note bad">
          {problem}
        </p>
        {reading && (
          <>
            <p>{readByText({ current: [reading], outdated: false })}</p>
            {reading.scenario !== of && (
              <p class="note">{lineWords('reading.other', { scenario: reading.scenario })}</p>
            )}
            <blockquote>{reading.said}</blockquote>
            <p class="note">{lineWords('reading.count', { count: comments.length })}</p>
            <ul class="studio-found">
              {comments.map(({ file, line, words, said, at }) => (
                <li key={`${file} ${line} ${words}`}>
                  {at === undefined ? (
                    <>
                      {said} {lineWords('comment.lost')} <q>{words}</q>
                    </>
                  ) : (
                    <Action look="plain" words={said} onPress={() => onLine(file, at)} />
                  )}
                </li>
              ))}
            </ul>
            <p class="actions">
              <Action look="ink" words={lineWords('reading.away')} onPress={onAway} />
            </p>
          </>
        )}
      </div>
    </details>
  );
}
