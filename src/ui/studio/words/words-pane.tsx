import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Action } from '../../kit/action.tsx';
import { studioWords } from '../studio-words.ts';
import { Told, type ToldFault } from '../told.tsx';
import { asksToPlay } from '../use-pane-keys.ts';
import { type LineEdits, LineRow } from './line-row.tsx';
import { lineWords } from './line-words.ts';
import type { StoryChoices } from './story-choices.ts';
import { type FieldLine, groupsOf, type LineField, partsOf, type StoryPart } from './story-part.ts';
import { TypedReplies } from './typed-replies.tsx';

/** A line somebody was sent to; a new object for each time. */
export interface LineAsked {
  readonly line: number;
}

/** What the check says of a line. */
export interface LineProblem extends ToldFault {
  readonly line: number;
}

interface WordsPaneProps<F extends LineField> extends LineEdits<F> {
  readonly lines: readonly FieldLine<F>[];
  readonly choices: StoryChoices;
  readonly problems: readonly LineProblem[];
  readonly holds: (line: FieldLine<F>) => boolean;
  readonly at: LineAsked | undefined;
  readonly playable: boolean;
  readonly onAdd: (line: number) => void;
  readonly onDrop: (line: number) => void;
  readonly canAddMoment: (knot: string) => boolean; // after what it tells
  readonly onMoment: (knot: string) => void;
  readonly onPlay: (line: number) => void;
  readonly onInk: (line: number) => void; // shows the line as Ink
}

const SIGNS = '# [ ] -> <> //';
const SHORT = 44; // characters of the first words of a part, in the list of parts

function partName({ knot, heads, words }: StoryPart<LineField>): string {
  if (knot === '') return studioWords('moment.top');
  const short = words.length > SHORT ? `${words.slice(0, SHORT - 1)}…` : words;
  return [heads.length > 0 ? heads.join(', ') : knot, short].filter(Boolean).join(': ');
}

/** Moves the focus to the row that a line is in, or to the row's first field. */
function focusLine(pane: HTMLElement | null, line: number, inside: boolean): void {
  const rows = [...(pane?.querySelectorAll<HTMLElement>('li[data-line]') ?? [])];
  const row = rows.findLast(({ dataset }) => Number(dataset.line) <= line) ?? rows[0];
  const field = inside ? row?.querySelector<HTMLElement>('textarea, select') : undefined;
  row?.scrollIntoView({ block: 'center' });
  (field ?? row)?.focus({ preventScroll: true });
}

/** Finds the line whose row something is in. */
function lineOf(target: EventTarget | null): number | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>('li[data-line]') : null;
  return row === null ? undefined : Number(row.dataset.line);
}

interface RulesRowProps {
  readonly rules: readonly FieldLine[];
  readonly problems: readonly LineProblem[]; // of the story
  readonly onInk: (line: number) => void;
}

/** Rules that follow one another, folded, as Ink. */
function RulesRow({ rules, problems, onInk }: RulesRowProps) {
  const first = rules[0]?.line ?? 0;
  const wrong = problems.filter(({ line }) => rules.some((rule) => rule.line === line));
  return (
    <li data-line={first} class="logic" tabIndex={-1}>
      <details open={wrong.length > 0}>
        <summary>{lineWords('rules', { count: rules.length, line: first })}</summary>
        {wrong.map((problem) => (
          <p key={problem.message} class="note bad">
            <Told {...problem} />
          </p>
        ))}
        <pre>{rules.map(({ raw }) => raw.trim()).join('\n')}</pre>
        <Action
          look="plain"
          words={lineWords('rules.ink', { line: first })}
          onPress={() => onInk(first)}
        />
      </details>
    </li>
  );
}

/** The story in words: every line with its fields, a part at a time; rules stay as Ink. */
export function WordsPane<F extends LineField>(props: WordsPaneProps<F>) {
  const { lines, choices, problems, at, playable } = props;
  const parts = useMemo(() => partsOf(lines), [lines]);
  const [picked, setPicked] = useState<string | undefined>(undefined);
  const wanted = useRef<{ readonly line: number; readonly inside: boolean } | undefined>(undefined);
  const pane = useRef<HTMLOListElement>(null);
  const partAt = (line: number) => parts.findLast(({ first }) => first <= line) ?? parts[0];
  const part =
    parts.find(({ knot }) => knot === picked) ??
    parts.find(({ heads }) => heads.length > 0) ??
    parts[0];
  useLayoutEffect(() => {
    if (at === undefined) return;
    setPicked(partAt(at.line)?.knot);
    wanted.current = { line: at.line, inside: false };
  }, [at]);
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    const { line, inside } = wanted.current;
    if (partAt(line) !== part) return; // it is shown next
    wanted.current = undefined;
    focusLine(pane.current, line, inside);
  });
  if (part === undefined) return null;
  return (
    <>
      <p class="field">
        <label class="label" for="studio-part">
          {studioWords('moment')}
        </label>
        <select
          id="studio-part"
          value={part.knot}
          onChange={(event) => setPicked(event.currentTarget.value)}
        >
          {parts.map((one) => (
            <option key={one.knot} value={one.knot}>
              {partName(one)}
            </option>
          ))}
        </select>
      </p>
      <p class="note">
        {lineWords('signs')} <code class="studio-signs">{SIGNS}</code>
      </p>
      <ol
        class="studio-lines"
        ref={pane}
        onKeyDown={(event) => {
          const line = asksToPlay(event) && playable ? lineOf(event.target) : undefined;
          if (line === undefined) return;
          event.preventDefault();
          props.onPlay(line);
        }}
      >
        {groupsOf(part.lines).map((group) => {
          if ('rules' in group) {
            const { rules } = group;
            const first = rules[0]?.line;
            return <RulesRow key={first} rules={rules} problems={problems} onInk={props.onInk} />;
          }
          const { said, rates } = group;
          const { line } = said;
          return (
            <LineRow
              key={line}
              said={said}
              rates={rates}
              choices={choices}
              holds={props.holds(said)}
              problems={problems.filter((one) => one.line === line)}
              edits={props}
            >
              <button
                type="button"
                class="btn plain"
                aria-label={studioWords('line.add', { line })}
                onClick={() => {
                  wanted.current = { line: line + 1, inside: true };
                  props.onAdd(line);
                }}
              >
                {studioWords('line.add.short')}
              </button>
              <button
                type="button"
                class="btn plain"
                aria-label={studioWords('line.drop', { line })}
                onClick={() => {
                  wanted.current = { line, inside: false };
                  props.onDrop(line);
                }}
              >
                {studioWords('line.drop.short')}
              </button>
              {playable && (
                <button
                  type="button"
                  class="btn plain"
                  aria-label={studioWords('from.here', { line })}
                  onClick={() => props.onPlay(line)}
                >
                  {studioWords('from.here.short')}
                </button>
              )}
            </LineRow>
          );
        })}
      </ol>
      <TypedReplies moments={part.heads} choices={choices} />
      {props.canAddMoment(part.knot) && (
        <p class="actions">
          <Action
            look="ink"
            words={studioWords('moment.add')}
            onPress={() => props.onMoment(part.knot)}
          />
          <span class="note">{studioWords('moment.add.note')}</span>
        </p>
      )}
    </>
  );
}
