import type { ComponentChildren } from 'preact';
import { isDimension } from '../../../core/rubric/dimension.ts';
import { MOODS, STAGE_STANCES } from '../../../core/scenario/line/line.ts';
import { Told, type ToldFault } from '../told.tsx';
import { lineWords } from './line-words.ts';
import { MoreTags } from './more-tags.tsx';
import { LevelFields, LevelMeanings } from './rated-fields.tsx';
import { CommentsAt } from './reading-box.tsx';
import type { StoryChoices } from './story-choices.ts';
import { type FieldLine, inkBeside, type LineField } from './story-part.ts';
import { namedChoices, Pick, Written } from './tag-control.tsx';
import { TagField } from './tag-field.tsx';

/** How a line is changed. */
export interface LineEdits<F extends LineField> {
  readonly onField: (line: number, field: F, value: string) => void;
  readonly onTag: (line: number, name: string, value: string) => void; // one more
  readonly onUntag: (line: number, field: F) => void;
}

interface LineRowProps<F extends LineField> {
  readonly edits: LineEdits<F>;
  readonly said: FieldLine<F>;
  readonly rates: readonly string[];
  readonly choices: StoryChoices;
  readonly holds: boolean; // it can be given one more tag
  readonly problems: readonly ToldFault[]; // what the check says of this line
  readonly children: ComponentChildren; // buttons
}

const SHOWN_AS_SPEECH: readonly string[] = ['who', 'mood', 'pose'];

/** Names that sheets and replies go by, too: a change in one place alone would break them. */
const isFixed = ({ kind }: FieldLine, name: string): boolean =>
  ['beat', 'ending'].includes(name) || (kind === 'option' && name === 'id');

/** Tells whether a tag has a control of its own, below the words and the levels. */
const isApart = (said: FieldLine, name: string, isSpeech: boolean): boolean =>
  name !== 'words' &&
  !isDimension(name) &&
  !isFixed(said, name) &&
  !(isSpeech && SHOWN_AS_SPEECH.includes(name));

const tagValue = (line: FieldLine, name: string): string =>
  line.fields.find((field) => field.name === name)?.value ?? '';

function headOf(line: FieldLine, { people }: StoryChoices): string {
  if (line.kind === 'option') return lineWords('option');
  const who = tagValue(line, 'who');
  if (who === '') return lineWords('narration');
  return lineWords('says', { who: people.find(({ id }) => id === who)?.text ?? who });
}

/** A line with its fields; what is in no field stays as Ink, and says so. */
export function LineRow<F extends LineField>(props: LineRowProps<F>) {
  const { edits, said, rates, choices, holds, problems, children } = props;
  const { line, kind, fields } = said;
  const set = (name: string, value: string) => {
    const field = fields.find((one) => one.name === name);
    if (field === undefined) {
      if (value !== '') edits.onTag(line, name, value);
    } else if (value === '') edits.onUntag(line, field);
    else edits.onField(line, field, value);
  };
  const words = fields.find(({ name }) => name === 'words');
  const isSpeech = kind === 'text' && holds;
  const who = tagValue(said, 'who') || choices.person;
  const poses = choices.posesOf(who);
  const tags = fields.filter(({ name }) => isApart(said, name, isSpeech));
  const beside = inkBeside(said);
  return (
    <li data-line={line} class={kind} tabIndex={-1}>
      {kind !== 'tags' && <p class="label">{headOf(said, choices)}</p>}
      {problems.map((problem) => (
        <p key={problem.message} class="note bad">
          <Told {...problem} />
        </p>
      ))}
      {words !== undefined && (
        <Written
          name={lineWords('words')}
          line={line}
          value={words.value}
          hidden
          onChange={(value) => edits.onField(line, words, value)}
        />
      )}
      <CommentsAt line={line} />
      {words?.value.includes('{') && <p class="note">{lineWords('ink.inside')}</p>}
      {isSpeech && (
        <>
          <Pick
            name={lineWords('tag.who')}
            line={line}
            value={tagValue(said, 'who')}
            none={lineWords('narration')}
            of={choices.people}
            onChange={(value) => set('who', value)}
          />
          <Pick
            name={lineWords('tag.mood')}
            line={line}
            value={tagValue(said, 'mood')}
            none={lineWords('mood.same')}
            of={namedChoices('mood', MOODS)}
            onChange={(value) => set('mood', value)}
          />
          <Pick
            name={lineWords('tag.pose')}
            line={line}
            value={tagValue(said, 'pose')}
            none={lineWords('pose.mood')}
            of={namedChoices('pose', poses.length > 0 ? poses : STAGE_STANCES)}
            onChange={(value) => set('pose', value)}
          />
        </>
      )}
      {kind === 'option' && (
        <LevelFields line={said} rates={rates} rubric={choices.rubric} onLevel={set} />
      )}
      {tags.map((field, index) => (
        <TagField
          key={`${field.name}-${index}`}
          line={line}
          field={field}
          rates={rates}
          choices={choices}
          onChange={(value) => edits.onField(line, field, value)}
          onClear={() => edits.onUntag(line, field)}
        />
      ))}
      {tags.some(({ name }) => name === 'rates') && (
        <LevelMeanings rates={rates} rubric={choices.rubric} />
      )}
      {beside !== '' && (
        <p class="note">
          {lineWords('ink.beside')} <code>{beside}</code>
        </p>
      )}
      {holds && (
        <MoreTags
          said={said}
          rates={rates}
          choices={choices}
          onTag={(name, value) => edits.onTag(line, name, value)}
        />
      )}
      <p class="actions">{children}</p>
    </li>
  );
}
