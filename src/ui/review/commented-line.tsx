import { useState } from 'preact/hooks';
import { reviewWords } from './review-words.ts';

/** A line to be read, with where it stands. */
export interface ReadLine {
  readonly file: string;
  readonly line: number; // from 1
  readonly words: string;
  readonly pieces: readonly { readonly tag?: string; readonly text: string }[]; // of the words, as they are shown
  readonly option: boolean;
  readonly who?: string; // who says it; `you` for the learner
}

interface CommentedLineProps {
  readonly line: ReadLine;
  readonly said: string;
  readonly language: string;
  readonly onSaid: (said: string) => void;
}

const TAGS = [
  'title',
  'hint',
  'why',
  'dilemma',
  'goes-on',
  'unrated',
  'keep',
  'typed',
  'notice',
  'ask',
] as const;

/** Names what a tag of a line says. */
function tagName(tag: string): string {
  const known = TAGS.find((one) => one === tag);
  return known === undefined ? tag : reviewWords(`tag.${known}`);
}

/** A line of a scene with what its tags say, and the reader's comment on it. */
export function CommentedLine({
  line: { file, line, pieces, option, who },
  said,
  language,
  onSaid,
}: CommentedLineProps) {
  const [open, setOpen] = useState(false);
  const id = `review-${file.replaceAll('.', '-')}-${line}`;
  return (
    <li class={option ? 'option' : undefined}>
      {option && <span class="label">{reviewWords('option')}</span>}
      <div id={id}>
        {who !== undefined && <p class="label">{who === 'you' ? reviewWords('learner') : who}</p>}
        {pieces.map(({ tag, text }) => (
          <p key={`${tag} ${text}`} class={tag === undefined ? undefined : 'note'}>
            {tag !== undefined && <b>{tagName(tag)} </b>}
            <span lang={language}>{text}</span>
          </p>
        ))}
      </div>
      {open || said !== '' ? (
        <p class="field">
          <label class="label" for={`${id}-said`}>
            {reviewWords('comment', { line })}
          </label>
          <textarea
            id={`${id}-said`}
            rows={2}
            value={said}
            aria-describedby={id}
            onInput={(event) => onSaid(event.currentTarget.value)}
          />
        </p>
      ) : (
        <button
          type="button"
          class="btn plain"
          aria-describedby={id}
          onClick={() => {
            setOpen(true);
            requestAnimationFrame(() => document.getElementById(`${id}-said`)?.focus());
          }}
        >
          {reviewWords('comment.add', { line })}
        </button>
      )}
    </li>
  );
}
