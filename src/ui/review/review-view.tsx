import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { type LineComment, REVIEWER_ROLES, type ReviewerRole } from '../../core/scenario/review.ts';
import sceneEn from '../catalogue/en/scene.json';
import { Action } from '../kit/action.tsx';
import { CheckBox, Field, Select, Text } from '../kit/fields.tsx';
import { Message } from '../shell/message.tsx';
import { Page } from '../shell/page.tsx';
import { DraftState, useDraft } from '../studio/draft-state.tsx';
import { partName } from '../studio/part-name.ts';
import { wordsOf } from '../words.ts';
import { CommentedLine, type ReadLine } from './commented-line.tsx';
import { reviewWords } from './review-words.ts';
import './review.css';

const sceneWords = wordsOf('scene', sceneEn);

/** What a reader has said so far. */
export interface ReviewDraft {
  readonly role?: ReviewerRole;
  readonly name: string;
  readonly consent: boolean;
  readonly said: string;
  readonly comments: readonly LineComment[];
}

/** A scene to be read, in one language. */
interface SceneToRead {
  readonly title: string;
  readonly language: string; // of its words, BCP 47
  readonly languages: readonly string[]; // that it can be read in
  readonly parts: readonly {
    readonly of: 'story' | 'card';
    readonly title: string;
    readonly lines: readonly ReadLine[];
  }[];
  readonly readings: string; // who has read it so far
}

interface ReviewViewProps {
  readonly scene: SceneToRead;
  readonly draft: ReviewDraft;
  readonly problem: string | undefined; // why no file was saved
  readonly opened?: { readonly undo: (() => void) | undefined }; // from a file; takes it back
  readonly onDamaged?: () => void; // saves what was kept and could not be read
  readonly onLanguage: (language: string) => void;
  readonly onDraft: (draft: ReviewDraft) => void;
}

/** Tells whether a comment is on a line as it is now; one whose line has changed stands in a list of its own. */
const isAt =
  ({ file, line, words }: ReadLine) =>
  (one: LineComment): boolean =>
    one.file === file && one.line === line && one.words === words;

/** Asks in what role and under what name the scene is read, and what is said of it as a whole. */
function ReaderFields({ draft, onDraft }: Pick<ReviewViewProps, 'draft' | 'onDraft'>) {
  return (
    <>
      <Select
        box="field"
        label={reviewWords('role')}
        of={[
          [undefined, reviewWords('role.none')],
          ...REVIEWER_ROLES.map((one) => [one, sceneWords(`role.${one}`)] as const),
        ]}
        value={draft.role}
        onPick={(role) => {
          const { role: _, ...rest } = draft;
          onDraft(role === undefined ? rest : { ...rest, role });
        }}
      />
      <Text
        box="field"
        label={reviewWords('name')}
        value={draft.name}
        onText={(name) => onDraft({ ...draft, name })}
      />
      <CheckBox
        look="check"
        words={reviewWords('consent')}
        on={draft.consent}
        onTurn={(on) => onDraft({ ...draft, consent: on })}
      />
      <Field box="field" label={reviewWords('said')}>
        {(id) => (
          <textarea
            id={id}
            rows={3}
            value={draft.said}
            onInput={(event) => onDraft({ ...draft, said: event.currentTarget.value })}
          />
        )}
      </Field>
    </>
  );
}

/** Lists the comments whose line has changed since. */
function LostComments({
  scene: { parts, language },
  draft,
}: Pick<ReviewViewProps, 'scene' | 'draft'>) {
  const lost = useMemo(() => {
    const keyOf = ({ file, line, words }: Omit<LineComment, 'said'>) => `${file}:${line}:${words}`;
    const lines = new Set(parts.flatMap((part) => part.lines.map(keyOf)));
    return draft.comments.filter((one) => !lines.has(keyOf(one)));
  }, [parts, draft]);
  if (lost.length === 0) return null;
  return (
    <section aria-labelledby="review-lost">
      <h2 id="review-lost">{reviewWords('lost')}</h2>
      <p>{reviewWords('lost.lead')}</p>
      <ul>
        {lost.map((one) => (
          <li key={`${one.file}-${one.line}-${one.words}`}>
            <q lang={language}>{one.words}</q> {one.said}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A scene line by line, with a reader's comments at the lines. */
export function ReviewView(props: ReviewViewProps) {
  const { scene, draft, problem, onDraft } = props;
  const { title, language, languages, parts } = scene;
  const controls = useDraft();
  const sayAt = (at: ReadLine, said: string) => {
    const { file, line, words } = at;
    const others = draft.comments.filter((one) => !isAt(at)(one));
    onDraft({
      ...draft,
      comments: said === '' ? others : [...others, { file, line, words, said }],
    });
  };
  return (
    <ReviewFrame title={title} onBack={controls.back}>
      <p class="lead">{reviewWords('lead')}</p>
      <p class="note">{scene.readings}</p>
      {props.opened && (
        <Message
          text={reviewWords('opened')}
          {...(props.opened.undo && {
            actions: [{ label: reviewWords('opened.undo'), onPress: props.opened.undo }],
          })}
        />
      )}
      {props.onDamaged && (
        <Message
          text={reviewWords('damaged')}
          actions={[{ label: reviewWords('damaged.save'), onPress: props.onDamaged }]}
        />
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
        <h2 id="review-you" tabIndex={-1}>
          {reviewWords('you')}
        </h2>
        <ReaderFields draft={draft} onDraft={onDraft} />
        <DraftState kept={controls.kept} onKeep={controls.keep}>
          {reviewWords('count', { count: draft.comments.length })}
        </DraftState>
        <p class="actions">
          <Action look="main" words={reviewWords('file')} onPress={controls.save} />
        </p>
        <p role="alert" class="note bad">
          {problem}
        </p>
      </section>
      <LostComments {...props} />
      {parts.map((part, index) => (
        <section
          key={`${part.lines[0]?.file}-${part.lines[0]?.line}`}
          aria-labelledby={`review-part-${index}`}
        >
          <h2 id={`review-part-${index}`}>
            {part.of === 'card'
              ? partName(part)
              : part.title === ''
                ? reviewWords('part.top')
                : reviewWords('part', { name: part.title })}
          </h2>
          <ol class="review-lines">
            {part.lines.map((line) => (
              <CommentedLine
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
      <p class="actions">
        <Action
          look="ink"
          words={reviewWords('end')}
          onPress={() => document.getElementById('review-you')?.focus()}
        />
      </p>
    </ReviewFrame>
  );
}

interface ReviewFrameProps {
  readonly title: string;
  readonly onBack: () => void;
  readonly children: ComponentChildren;
}

function ReviewFrame({ title, onBack, children }: ReviewFrameProps) {
  return (
    <Page className="page review" foot={false}>
      <h1>{title}</h1>
      <p class="actions">
        <Action look="ink" words={reviewWords('back')} onPress={onBack} />
      </p>
      {children}
    </Page>
  );
}
