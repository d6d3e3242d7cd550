import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { isDimension } from '../../../core/rubric/dimension.ts';
import { formWords } from '../forms/form-words.ts';
import { studioWords } from '../studio-words.ts';
import { AskBox } from './ask-box.tsx';
import { lineWords } from './line-words.ts';
import { dimensionName } from './rated-fields.tsx';
import type { Choice, StoryChoices } from './story-choices.ts';
import type { FieldLine } from './story-part.ts';
import { Pick } from './tag-control.tsx';
import './answers.css';

/** Something the learner can say, with the lines that follow from it. */
export interface StoryAnswer {
  readonly line: number; // of its words, from 1
  readonly end: number; // last line
  readonly id: string; // empty where it has none
  readonly own: boolean; // it stands for own words
  readonly number: number; // in its moment, from 1
  readonly of: number; // answers there
  readonly above: boolean; // another one stands right above
  readonly below: boolean;
  readonly to: string | undefined; // part it leads to; undefined where a rule decides
}

/** What goes with an answer that is taken out. */
interface AnswerTies {
  readonly heard: boolean; // their side has a line for it
  readonly typed: number; // replies that are read as it
  readonly returns: number; // places that come back to it
}

/** How answers are changed; each is counted from 0 in the story. */
export interface AnswerEdits {
  readonly ties: (at: number) => AnswerTies;
  readonly onAdd: (at: number) => void; // below that one
  readonly onMove: (at: number, by: -1 | 1) => void;
  readonly onDrop: (at: number) => void;
  readonly onLead: (at: number, to: string) => void;
}

/** Names an answer by its place in its moment. */
const answerName = ({ own, number, of }: StoryAnswer): string =>
  own ? lineWords('answer.own') : lineWords('answer', { number, of });

const wordsOf = (line: FieldLine | undefined): string =>
  line?.fields.find(({ name }) => name === 'words')?.value ?? '';

interface RemoveProps {
  readonly answer: StoryAnswer;
  readonly lines: readonly FieldLine[]; // of it and what follows
  readonly ties: AnswerTies;
  readonly onKeep: () => void;
  readonly onDrop: () => void;
}

/** Asks before an answer is taken out, and says what goes with it. */
function RemoveAnswer({ answer, lines, ties, ...does }: RemoveProps) {
  const name = answerName(answer);
  const replies = lines.slice(1).map(wordsOf).filter(Boolean);
  const goes = [
    lineWords('answer.goes', { words: wordsOf(lines[0]) }),
    ...replies.map((words) => lineWords('answer.goes.reply', { words })),
    ...(ties.heard ? [lineWords('answer.goes.heard')] : []),
    ...(ties.typed > 0 ? [lineWords('answer.goes.typed', { count: ties.typed })] : []),
    ...(ties.returns > 0 ? [lineWords('answer.goes.returns', { count: ties.returns })] : []),
  ];
  const [keep, drop] = [lineWords('answer.keep', { name }), lineWords('answer.drop', { name })];
  return <AskBox ask={lineWords('answer.ask', { name })} {...{ goes, keep, drop }} {...does} />;
}

interface AnswerCardProps {
  readonly shown: {
    readonly at: number; // from 0 in the story
    readonly answer: StoryAnswer;
    readonly lines: readonly FieldLine[]; // of it and what follows
    readonly open: boolean;
  };
  readonly parts: readonly Choice[]; // that it can lead to
  readonly choices: StoryChoices;
  readonly edits: AnswerEdits;
  readonly onOpen: (open: boolean) => void;
  readonly onPlay: (() => void) | undefined; // with this answer given; undefined while nothing can be played
  readonly children: ComponentChildren; // rows of its lines
}

/** Says in one line what an answer earns. */
const earned = (line: FieldLine | undefined, { rubric }: StoryChoices): string =>
  (line?.fields ?? [])
    .filter(({ name }) => isDimension(name))
    .map(({ name, value }) => {
      const level = rubric.levels.find((one) => String(one.level) === value)?.name ?? value;
      return `${dimensionName(rubric, name)}: ${level}`;
    })
    .join(' · ');

/** An answer with its reply: folded to its words and levels, or open with all its fields. */
export function AnswerCard({
  shown,
  parts,
  choices,
  edits,
  onOpen,
  onPlay,
  children,
}: AnswerCardProps) {
  const { at, answer, lines, open } = shown;
  const [asked, setAsked] = useState(false);
  const drop = useRef<HTMLButtonElement>(null);
  const name = answerName(answer);
  const of = <span class="sr"> {name}</span>;
  const levels = earned(lines[0], choices);
  const mover = (by: -1 | 1, can: boolean) => (
    <button
      type="button"
      class="btn plain"
      data-move={by}
      aria-disabled={!can}
      onClick={() => can && edits.onMove(at, by)}
    >
      {formWords(by < 0 ? 'up' : 'down')}
      {of}
    </button>
  );
  return (
    <li data-line={answer.line} class="answer" tabIndex={-1}>
      <h3 class="label">{name}</h3>
      <p class="actions">
        <button type="button" class="btn plain" aria-expanded={open} onClick={() => onOpen(!open)}>
          {lineWords(open ? 'answer.close' : 'answer.open')}
          {of}
        </button>
        {onPlay && !answer.own && (
          <button type="button" class="btn plain" onClick={onPlay}>
            {studioWords('from.here.short')}
            {of}
          </button>
        )}
        {!answer.own && mover(-1, answer.above)}
        {!answer.own && mover(1, answer.below)}
        <button type="button" class="btn plain" ref={drop} onClick={() => setAsked(true)}>
          {formWords('drop')}
          {of}
        </button>
      </p>
      {asked && (
        <RemoveAnswer
          answer={answer}
          lines={lines}
          ties={edits.ties(at)}
          onKeep={() => {
            setAsked(false);
            drop.current?.focus();
          }}
          onDrop={() => edits.onDrop(at)}
        />
      )}
      {!open && <p class="studio-said">{wordsOf(lines[0]) || lineWords('answer.empty')}</p>}
      {!open && levels !== '' && <p class="note">{levels}</p>}
      {open && <ol class="studio-lines">{children}</ol>}
      {open &&
        (answer.to === undefined ? (
          <p class="note">{lineWords('lead.rule')}</p>
        ) : (
          <Pick
            name={lineWords('lead')}
            line={answer.line}
            value={answer.to}
            of={parts}
            onChange={(to) => edits.onLead(at, to)}
          />
        ))}
    </li>
  );
}
