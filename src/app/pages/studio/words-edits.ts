import type { ScenarioFolder } from '../../../studio/folder/scenario-folder.ts';
import { leadAnswer, moveAnswer } from '../../../studio/text/answers.ts';
import { dropLine, type InkField, type InkLine } from '../../../studio/text/ink-lines.ts';
import { canHoldTags } from '../../../studio/text/ink-tags.ts';
import { addMoment } from '../../../studio/text/new-moment.ts';
import { changeMoment, momentMoves } from '../../../studio/text/order-moments.ts';
import {
  answerTies,
  editStories,
  lineBeside,
  withAnswer,
  withField,
  withLine,
  withLinesSwapped,
  withoutAnswer,
  withTag,
} from '../../../studio/text/story-edit.ts';
import type { WordsEdits } from '../../../ui/studio/words/part-lines.tsx';

type DraftTexts = ScenarioFolder['files'];

interface DraftWrites {
  readonly onChange: (file: string, text: string) => void; // one step with what was typed there just before
  readonly onReplace: (files: DraftTexts) => void; // a step of its own
  readonly onMoment: (line: number) => void; // at this line one goes on
}

/** Makes the changes that the words of a story can have, in every language that it is in. */
export function wordsEdits(
  files: DraftTexts,
  lines: readonly InkLine[],
  person: string, // who replies to a new answer
  { onChange, onReplace, onMoment }: DraftWrites,
): WordsEdits<InkField> {
  const write = (next: DraftTexts) => {
    const [name, ...more] = Object.keys(next).filter((one) => next[one] !== files[one]);
    if (more.length > 0) onReplace(next);
    else if (name !== undefined) onChange(name, next[name] ?? '');
  };
  const stories = (edit: (text: string) => string) => onReplace(editStories(files, edit));
  return {
    holds: canHoldTags,
    onField: (line, field, value) => write(withField(files, line, field, value)),
    onTag: (line, name, value) => onReplace(withTag(files, line, name, value)),
    onUntag: (line, field) => onReplace(withField(files, line, field, undefined)),
    onAdd: (line) => onReplace(withLine(files, line)),
    onDrop: (line) => stories((text) => dropLine(text, line)),
    beside: (line, by) => lineBeside(lines, line, by),
    onSwap: (line, other) => onReplace(withLinesSwapped(files, line, other)),
    answers: {
      ties: (at) => answerTies(files, at),
      onAdd: (at) => onReplace(withAnswer(files, at, person)),
      onMove: (at, by) => stories((text) => moveAnswer(text, at, by)),
      onDrop: (at) => onReplace(withoutAnswer(files, at)),
      onLead: (at, to) => stories((text) => leadAnswer(text, at, to)),
    },
    moments: {
      can: (knot) => [
        ...(addMoment(files, knot) ? (['add'] as const) : []),
        ...momentMoves(files['story.ink'] ?? '', knot),
      ],
      onChange: (knot, change) => {
        const changed =
          change === 'add' ? addMoment(files, knot) : changeMoment(files, knot, change);
        if (changed === undefined) return;
        onReplace(changed.files);
        onMoment(changed.line);
      },
    },
  };
}
