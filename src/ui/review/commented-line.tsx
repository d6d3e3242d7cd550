import { useState } from 'preact/hooks';
import { Action } from '../kit/action.tsx';
import { reviewWords } from './review-words.ts';

/** A level of a technique, in words of the rubric. */
interface NamedLevel {
  readonly technique: string;
  readonly level: string;
}

/** A line to be read, with where it stands. */
export interface ReadLine {
  readonly file: string;
  readonly line: number; // from 1
  readonly words: string;
  readonly pieces: readonly { readonly tag?: string; readonly text: string }[]; // of the words, as they are shown
  readonly option: boolean;
  readonly who?: string; // who says it; `you` for the learner
  readonly levels: readonly NamedLevel[]; // that it earns
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
  line: { file, line, pieces, option, who, levels },
  said,
  language,
  onSaid,
}: CommentedLineProps) {
  const [open, setOpen] = useState(false);
  const id = `review-${file.replaceAll('.', '-')}-${line}`;
  const openComment = () => {
    setOpen(true);
    requestAnimationFrame(() => document.getElementById(`${id}-said`)?.focus());
  };
  const disagree = ({ technique, level }: NamedLevel) => {
    onSaid([said, reviewWords('level.wrong', { technique, level })].filter(Boolean).join('\n'));
    openComment();
  };
  const place = file.startsWith('story') ? '' : '.card'; // lines are counted in each file anew
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
      {levels.map((one) => (
        <p key={one.technique} class="note actions">
          <span>{reviewWords('level', { ...one })}</span>
          <Action
            look="plain"
            words={
              <>
                {reviewWords('level.not', { level: one.level })}
                <span class="sr"> {one.technique}</span>
              </>
            }
            onPress={() => disagree(one)}
          />
        </p>
      ))}
      {open || said !== '' ? (
        <p class="field">
          <label class="label" for={`${id}-said`}>
            {reviewWords(`comment${place}`, { line })}
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
        <button type="button" class="btn plain" aria-describedby={id} onClick={openComment}>
          {reviewWords(`comment.add${place}`, { line })}
        </button>
      )}
    </li>
  );
}
