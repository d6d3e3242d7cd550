import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AnswerEdits, StoryAnswer } from './answer-card.tsx';
import type { LineProblem } from './part-lines.tsx';
import { partNames } from './part-names.ts';
import { type FieldLine, type LineField, partsOf } from './story-part.ts';
import { focusPlace, type WantedPlace } from './wanted-place.ts';

/** A line somebody was sent to; a new object for each time. */
export interface LineAsked {
  readonly line: number;
}

interface ShownStory<F extends LineField> {
  readonly lines: readonly FieldLine<F>[];
  readonly answers: readonly StoryAnswer[]; // of the whole story
  readonly problems: readonly LineProblem[];
  readonly at: LineAsked | undefined;
}

/** Tells whether a line belongs to an answer. */
export const isIn = ({ line, end }: StoryAnswer, at: number): boolean => line <= at && at <= end;

/** Hook: keeps which part of a story is shown and which of its answers are open, and moves the focus to where it is wanted. */
export function usePartShown<F extends LineField>({ lines, answers, problems, at }: ShownStory<F>) {
  const parts = useMemo(() => partsOf(lines), [lines]);
  const names = useMemo(() => partNames(parts), [parts]);
  const [picked, setPicked] = useState<string | undefined>(undefined);
  const [opened, setOpened] = useState<{ readonly [answer: string]: boolean }>({});
  const wanted = useRef<WantedPlace | undefined>(undefined);
  const pane = useRef<HTMLOListElement>(null);
  const partAt = (line: number) => parts.findLast(({ first }) => first <= line) ?? parts[0];
  const part =
    parts.find(({ knot }) => knot === picked) ??
    parts.find(({ heads }) => heads.length > 0) ??
    parts[0];
  const keyOf = ({ id, number }: StoryAnswer) => id || `${part?.knot} ${number}`;
  const isOpen = (answer: StoryAnswer) =>
    opened[keyOf(answer)] ?? problems.some(({ line }) => isIn(answer, line));
  const setOpen = (answer: StoryAnswer, open: boolean) =>
    setOpened({ ...opened, [keyOf(answer)]: open });
  const go = (place: WantedPlace) => {
    wanted.current = place;
  };
  useLayoutEffect(() => {
    if (at === undefined) return;
    setPicked(partAt(at.line)?.knot);
    go({ line: at.line, to: 'row' });
  }, [at]);
  useLayoutEffect(() => {
    const place = wanted.current;
    if (place === undefined || partAt(place.line) !== part) return; // it is shown next
    const shut = answers.find((one) => isIn(one, place.line) && !isOpen(one));
    if (shut !== undefined && place.to !== 'head') {
      setOpen(shut, true);
      return;
    }
    wanted.current = undefined;
    focusPlace(pane.current, place);
  });
  const here = answers.filter(({ line }) => partAt(line) === part);
  return { part, names, pane, go, here, keyOf, isOpen, setOpen, pick: setPicked };
}

/** Makes changes of answers that take the focus along: to a new one, with a moved one, to the neighbor of a removed one. */
export function answersWithFocus(
  answers: readonly StoryAnswer[],
  edits: AnswerEdits,
  go: (place: WantedPlace) => void,
): AnswerEdits {
  return {
    ...edits,
    onAdd: (after) => {
      go({ line: (answers[after]?.end ?? 0) + 1, to: 'field' });
      edits.onAdd(after);
    },
    onMove: (moved, by) => {
      const [own, other] = [answers[moved], answers[moved + by]];
      if (own === undefined || other === undefined) return;
      const line = by < 0 ? other.line : own.line + other.end - other.line + 1;
      go({ line, to: 'head', button: String(by) });
      edits.onMove(moved, by);
    },
    onDrop: (dropped) => {
      const { line = 2, above, below } = answers[dropped] ?? {};
      const next = above && !below ? answers[dropped - 1]?.line : undefined;
      go({ line: next ?? (below ? line : line - 1), to: 'head' });
      edits.onDrop(dropped);
    },
  };
}
