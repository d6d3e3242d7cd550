import { Action } from '../../kit/action.tsx';
import { formWords } from '../forms/form-words.ts';
import { studioWords } from '../studio-words.ts';
import { Told, type ToldFault } from '../told.tsx';
import type { AnswerEdits } from './answer-card.tsx';
import { type LineEdits, LineRow } from './line-row.tsx';
import { lineWords } from './line-words.ts';
import type { MomentEdits } from './moment-buttons.tsx';
import type { StoryChoices } from './story-choices.ts';
import type { FieldLine, LineField, LineGroup } from './story-part.ts';
import type { WantedPlace } from './wanted-place.ts';

/** What the check says of a line. */
export interface LineProblem extends ToldFault {
  readonly line: number;
}

/** How a story is changed in words. */
export interface WordsEdits<F extends LineField> extends LineEdits<F> {
  readonly holds: (line: FieldLine<F>) => boolean; // it can be given one more tag
  readonly onAdd: (line: number) => void; // one more below it
  readonly onDrop: (line: number) => void;
  /** The line that one can change places with, below or above; undefined where there is none. */
  readonly beside: (line: number, by: -1 | 1) => number | undefined;
  readonly onSwap: (line: number, other: number) => void;
  readonly answers: AnswerEdits;
  readonly moments: MomentEdits;
}

/** Where one can go from a line. */
export interface WordsWays {
  readonly playable: boolean;
  readonly onPlay: (line: number) => void;
  readonly onInk: (line: number) => void; // shows the line as Ink
}

/** Tags that hold the story together; their line stays. */
const FRAME: readonly string[] = ['beat', 'ending', 'id', 'pathway', 'variant'];

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

interface PartLinesProps<F extends LineField> {
  readonly choices: StoryChoices;
  readonly problems: readonly LineProblem[];
  readonly edits: WordsEdits<F>;
  readonly ways: WordsWays;
  readonly go: (place: WantedPlace) => void;
  readonly groups: readonly LineGroup<F>[];
}

interface ButtonsProps<F extends LineField>
  extends Pick<PartLinesProps<F>, 'edits' | 'ways' | 'go'> {
  readonly said: FieldLine<F>;
}

/** What can be done with a line as a whole. */
function LineButtons<F extends LineField>({ said, edits, ways, go }: ButtonsProps<F>) {
  const { line, kind, fields } = said;
  const frame = kind === 'option' || fields.some(({ name }) => FRAME.includes(name));
  const button = (key: 'line.add' | 'line.drop' | 'from.here', press: () => void) => (
    <button type="button" class="btn plain" aria-label={studioWords(key, { line })} onClick={press}>
      {studioWords(`${key}.short`)}
    </button>
  );
  const mover = (by: -1 | 1) => {
    const other = edits.beside(line, by);
    if (other === undefined) return null;
    const key = by < 0 ? 'up' : 'down';
    return (
      <button
        type="button"
        class="btn plain"
        data-move={by}
        aria-label={lineWords(`line.${key}`, { line })}
        onClick={() => {
          go({ line: other, to: 'row', button: String(by) });
          edits.onSwap(line, other);
        }}
      >
        {formWords(key)}
      </button>
    );
  };
  return (
    <>
      {button('line.add', () => {
        go({ line: line + 1, to: 'field' });
        edits.onAdd(line);
      })}
      {mover(-1)}
      {mover(1)}
      {!frame &&
        button('line.drop', () => {
          go({ line, to: 'row' });
          edits.onDrop(line);
        })}
      {ways.playable && button('from.here', () => ways.onPlay(line))}
    </>
  );
}

/** Lines that stand one below the other, each with its fields; rules stay as Ink. */
export function PartLines<F extends LineField>({ groups, ...props }: PartLinesProps<F>) {
  const { choices, problems, edits, ways, go } = props;
  return groups.map((group) => {
    if ('rules' in group) {
      const { rules } = group;
      const first = rules[0]?.line;
      return <RulesRow key={first} rules={rules} problems={problems} onInk={ways.onInk} />;
    }
    const { said, rates } = group;
    return (
      <LineRow
        key={said.line}
        said={said}
        rates={rates}
        choices={choices}
        holds={edits.holds(said)}
        problems={problems.filter(({ line }) => line === said.line)}
        edits={edits}
      >
        <LineButtons said={said} edits={edits} ways={ways} go={go} />
      </LineRow>
    );
  });
}
