import { Action } from '../../kit/action.tsx';
import { studioWords } from '../studio-words.ts';
import { asksToPlay } from '../use-pane-keys.ts';
import { AnswerCard, type StoryAnswer } from './answer-card.tsx';
import { lineWords } from './line-words.ts';
import { MomentButtons } from './moment-buttons.tsx';
import { type LineProblem, PartLines, type WordsEdits, type WordsWays } from './part-lines.tsx';
import { answersWithFocus, isIn, type LineAsked, usePartShown } from './part-shown.ts';
import type { StoryChoices } from './story-choices.ts';
import { type FieldLine, groupsOf, type LineField, type LineGroup } from './story-part.ts';
import { TypedReplies } from './typed-replies.tsx';

interface WordsPaneProps<F extends LineField> {
  readonly lines: readonly FieldLine<F>[];
  readonly answers: readonly StoryAnswer[]; // of the whole story
  readonly choices: StoryChoices;
  readonly problems: readonly LineProblem[];
  readonly at: LineAsked | undefined;
  readonly edits: WordsEdits<F>;
  readonly ways: WordsWays;
}

const SIGNS = '# [ ] -> <> //';
/** Finds the line whose row something is in. */
function lineOf(target: EventTarget | null): number | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>('li[data-line]') : null;
  return row === null ? undefined : Number(row.dataset.line);
}

const lineIn = (group: LineGroup<LineField>): number =>
  ('rules' in group ? group.rules[0]?.line : group.said.line) ?? 0;

/** The story in words, a part at a time: its lines, and each answer with its reply in a card that opens. */
export function WordsPane<F extends LineField>(props: WordsPaneProps<F>) {
  const { lines, answers, choices, problems, edits, ways } = props;
  const shown = usePartShown(props);
  const { part, here, go } = shown;
  if (part === undefined) return null;
  const answerEdits = answersWithFocus(answers, edits.answers, go);
  const groups = groupsOf(part.lines);
  const rows = { choices, problems, edits, ways, go };
  const free = groups.filter((group) => !here.some((one) => isIn(one, lineIn(group))));
  const first = here[0]?.line ?? Number.POSITIVE_INFINITY;
  const lastSaid = here.findLast(({ own }) => !own);
  return (
    <>
      <p class="field">
        <label class="label" for="studio-part">
          {studioWords('moment')}
        </label>
        <select
          id="studio-part"
          value={part.knot}
          onChange={(event) => shown.pick(event.currentTarget.value)}
        >
          {shown.names.map(({ id, text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </select>
      </p>
      <p class="note">
        {lineWords('signs')} <code class="studio-signs">{SIGNS}</code>
      </p>
      <ol
        class="studio-lines"
        ref={shown.pane}
        onKeyDown={(event) => {
          const line = asksToPlay(event) && ways.playable ? lineOf(event.target) : undefined;
          if (line === undefined) return;
          event.preventDefault();
          ways.onPlay(line);
        }}
      >
        <PartLines {...rows} groups={free.filter((group) => lineIn(group) < first)} />
        {here.map((answer) => (
          <AnswerCard
            key={shown.keyOf(answer)}
            shown={{
              answer,
              at: answers.indexOf(answer),
              lines: lines.slice(answer.line - 1, answer.end),
              open: shown.isOpen(answer),
            }}
            parts={shown.names.filter(({ id }) => id !== '')}
            choices={choices}
            edits={answerEdits}
            onOpen={(open) => shown.setOpen(answer, open)}
            onPlay={ways.playable ? () => ways.onPlay(answer.line + 1) : undefined}
          >
            <PartLines {...rows} groups={groups.filter((group) => isIn(answer, lineIn(group)))} />
          </AnswerCard>
        ))}
        <PartLines {...rows} groups={free.filter((group) => lineIn(group) > first)} />
      </ol>
      {lastSaid !== undefined && (
        <p class="actions">
          <Action
            look="ink"
            words={lineWords('answer.add')}
            onPress={() => answerEdits.onAdd(answers.indexOf(lastSaid))}
          />
          <span class="note">{lineWords('answer.add.note')}</span>
        </p>
      )}
      <TypedReplies moments={part.heads} choices={choices} />
      <MomentButtons
        key={part.knot}
        knot={part.knot}
        name={shown.names.find(({ id }) => id === part.knot)?.text ?? ''}
        answers={here.length}
        edits={edits.moments}
      />
    </>
  );
}
