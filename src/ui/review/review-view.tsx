import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type LineComment, REVIEWER_ROLES, type ReviewerRole } from '../../core/scenario/review.ts';
import sceneEn from '../catalogue/en/scene.json';
import type { BarProps } from '../shell/bar.tsx';
import { Page } from '../shell/page.tsx';
import { type DraftKept, DraftState } from '../studio/draft-state.tsx';
import { wordsOf } from '../words.ts';
import { reviewWords } from './review-words.ts';
import './review.css';

const sceneWords = wordsOf('scene', sceneEn);

/** A line to be read, with where it stands. */
export interface ReadLine {
  readonly file: string;
  readonly line: number; // from 1
  readonly words: string;
  readonly pieces: readonly { readonly tag?: string; readonly text: string }[]; // of the words, as they are shown
  readonly option: boolean;
}

/** What a reader has said so far. */
export interface ReviewDraft {
  readonly role?: ReviewerRole;
  readonly name: string;
  readonly consent: boolean;
  readonly said: string;
  readonly comments: readonly LineComment[];
}

interface ReviewViewProps {
  readonly bar: BarProps;
  readonly title: string; // of the scene
  readonly language: string; // of its words, BCP 47
  readonly languages: readonly string[]; // that it can be read in
  readonly parts: readonly { readonly title: string; readonly lines: readonly ReadLine[] }[];
  readonly readings: string; // who has read the scene so far
  readonly draft: ReviewDraft;
  readonly lost: readonly LineComment[]; // whose line has changed since
  readonly kept: DraftKept;
  readonly problem: string | undefined; // why no file was saved
  readonly opened?: { readonly undo: (() => void) | undefined }; // from a file; takes it back
  readonly onLanguage: (language: string) => void;
  readonly onDraft: (draft: ReviewDraft) => void;
  readonly onFile: () => void;
  readonly onBack: () => void;
  readonly onKeep: () => void; // the device is the person’s own
}

interface LineProps {
  readonly line: ReadLine;
  readonly said: string;
  readonly language: string;
  readonly onSaid: (said: string) => void;
}

const TAGS = ['title', 'hint', 'why', 'dilemma', 'typed', 'notice', 'ask'] as const;

/** Names what a tag of a line says. */
function tagName(tag: string): string {
  const known = TAGS.find((one) => one === tag);
  return known === undefined ? tag : reviewWords(`tag.${known}`);
}

function LineRow({ line: { file, line, pieces, option }, said, language, onSaid }: LineProps) {
  const [open, setOpen] = useState(false);
  const id = `review-${file.replaceAll('.', '-')}-${line}`;
  return (
    <li class={option ? 'option' : undefined}>
      {option && <span class="label">{reviewWords('option')}</span>}
      <div id={id}>
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

const isAt =
  ({ file, line }: { readonly file: string; readonly line: number }) =>
  (one: LineComment): boolean =>
    one.file === file && one.line === line;

/** A scene line by line, with a reader's comments at the lines. */
export function ReviewView(props: ReviewViewProps) {
  const { title, language, languages, parts, draft, lost, kept, problem, onDraft } = props;
  const sayAt = ({ file, line, words }: ReadLine, said: string) => {
    const others = draft.comments.filter((one) => !isAt({ file, line })(one));
    onDraft({
      ...draft,
      comments: said === '' ? others : [...others, { file, line, words, said }],
    });
  };
  return (
    <ReviewFrame bar={props.bar} title={title} onBack={props.onBack}>
      <p class="lead">{reviewWords('lead')}</p>
      <p class="note">{props.readings}</p>
      {props.opened && (
        <div role="status" class="notice small">
          <p>{reviewWords('opened')}</p>
          {props.opened.undo && (
            <button type="button" class="btn plain" onClick={props.opened.undo}>
              {reviewWords('opened.undo')}
            </button>
          )}
        </div>
      )}
      {languages.length > 1 && (
        <fieldset class="seg">
          <legend class="label">{reviewWords('language')}</legend>
          {languages.map((one) => (
            <label key={one} lang={one}>
              <input
                type="radio"
                name="review-language"
                checked={one === language}
                onChange={() => props.onLanguage(one)}
              />
              {new Intl.DisplayNames([one], { type: 'language' }).of(one)}
            </label>
          ))}
        </fieldset>
      )}
      <section aria-labelledby="review-you">
        <h2 id="review-you">{reviewWords('you')}</h2>
        <p class="field">
          <label class="label" for="review-role">
            {reviewWords('role')}
          </label>
          <select
            id="review-role"
            value={draft.role ?? ''}
            onChange={(event) => {
              const { role: _, ...rest } = draft;
              const role = REVIEWER_ROLES.find((one) => one === event.currentTarget.value);
              onDraft(role === undefined ? rest : { ...rest, role });
            }}
          >
            <option value="">{reviewWords('role.none')}</option>
            {REVIEWER_ROLES.map((one) => (
              <option key={one} value={one}>
                {sceneWords(`role.${one}`)}
              </option>
            ))}
          </select>
        </p>
        <p class="field">
          <label class="label" for="review-name">
            {reviewWords('name')}
          </label>
          <input
            id="review-name"
            type="text"
            autocomplete="off"
            value={draft.name}
            onInput={(event) => onDraft({ ...draft, name: event.currentTarget.value })}
          />
        </p>
        <label class="check">
          <input
            type="checkbox"
            checked={draft.consent}
            onChange={(event) => onDraft({ ...draft, consent: event.currentTarget.checked })}
          />
          {reviewWords('consent')}
        </label>
        <p class="field">
          <label class="label" for="review-said">
            {reviewWords('said')}
          </label>
          <textarea
            id="review-said"
            rows={3}
            value={draft.said}
            onInput={(event) => onDraft({ ...draft, said: event.currentTarget.value })}
          />
        </p>
        <DraftState kept={kept} onKeep={props.onKeep}>
          {reviewWords('count', { count: draft.comments.length })}
        </DraftState>
        <p class="actions">
          <button type="button" class="btn main" onClick={props.onFile}>
            {reviewWords('file')}
          </button>
        </p>
        <p role="alert" class="note bad">
          {problem}
        </p>
      </section>
      {lost.length > 0 && (
        <section aria-labelledby="review-lost">
          <h2 id="review-lost">{reviewWords('lost')}</h2>
          <p>{reviewWords('lost.lead')}</p>
          <ul>
            {lost.map((one) => (
              <li key={`${one.file}-${one.line}`}>
                <q lang={language}>{one.words}</q> {one.said}
              </li>
            ))}
          </ul>
        </section>
      )}
      {parts.map((part, index) => (
        <section key={part.title} aria-labelledby={`review-part-${index}`}>
          <h2 id={`review-part-${index}`}>
            {part.title === ''
              ? reviewWords('part.top')
              : reviewWords('part', { name: part.title })}
          </h2>
          <ol class="review-lines">
            {part.lines.map((line) => (
              <LineRow
                key={`${line.file}-${line.line}-${line.words}`}
                line={line}
                said={draft.comments.find(isAt(line))?.said ?? ''}
                language={language}
                onSaid={(said) => sayAt(line, said)}
              />
            ))}
          </ol>
        </section>
      ))}
    </ReviewFrame>
  );
}

interface ReviewFrameProps {
  readonly bar: BarProps;
  readonly title: string;
  readonly onBack: () => void;
  readonly children: ComponentChildren;
}

function ReviewFrame({ bar, title, onBack, children }: ReviewFrameProps) {
  return (
    <Page bar={bar} className="page review" foot={false}>
      <h1>{title}</h1>
      <p class="actions">
        <button type="button" class="btn ink" onClick={onBack}>
          {reviewWords('back')}
        </button>
      </p>
      {children}
    </Page>
  );
}

interface ReviewListProps {
  readonly bar: BarProps;
  readonly scenes: readonly {
    readonly href: string;
    readonly title: string;
    readonly readings: string;
  }[];
  readonly problem: string | undefined; // why a file was not opened
  readonly onFile: (file: File) => void;
}

/** The scenes that can be read, with who has read each so far, and a field that opens a saved reading. */
export function ReviewList({ bar, scenes, problem, onFile }: ReviewListProps) {
  return (
    <Page bar={bar} className="page review">
      <h1>{reviewWords('title')}</h1>
      <p class="lead">{reviewWords('list.lead')}</p>
      <ul class="review-lines">
        {scenes.map(({ href, title, readings }) => (
          <li key={href}>
            <a href={href}>{title}</a>
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
