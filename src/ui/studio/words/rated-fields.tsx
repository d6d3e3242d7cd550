import { isDimension } from '../../../core/rubric/dimension.ts';
import type { Rubric } from '../../../core/rubric/rubric.ts';
import { lineWords } from './line-words.ts';
import type { FieldLine, LineField } from './story-part.ts';
import { Pick, Written } from './tag-control.tsx';

/** Names a dimension as feedback does. */
export const dimensionName = (rubric: Rubric, id: string): string =>
  rubric.dimensions.find((rule) => rule.id === id)?.short ?? id;

/** Lists the levels by name, in the order of the rubric. */
const levelChoices = (rubric: Rubric) =>
  rubric.levels.map(({ level, name }) => ({ id: String(level), text: name }));

interface SentenceProps {
  readonly name: string; // the tag's, in words
  readonly line: number;
  readonly value: string; // a dimension, then a sentence
  readonly rubric: Rubric;
  readonly among: readonly string[]; // dimensions it can be about
  readonly onChange: (value: string) => void;
  readonly onClear: () => void;
}

/** A sentence about one technique: a why or a hint. */
export function AboutTechnique(props: SentenceProps) {
  const { name, line, value, rubric, among, onChange, onClear } = props;
  const [, dimension = '', sentence = ''] = /^(\S*)\s*(.*)$/s.exec(value) ?? [];
  const of = among.map((id) => ({ id, text: dimensionName(rubric, id) }));
  return (
    <>
      <Pick
        name={lineWords('about', { name })}
        line={line}
        value={dimension}
        of={of}
        onChange={(id) => onChange(`${id} ${sentence}`)}
      />
      <Written
        name={`${name} (${dimensionName(rubric, dimension)})`}
        line={line}
        value={sentence}
        onChange={(words) => onChange(`${dimension} ${words}`)}
        onClear={onClear}
      />
    </>
  );
}

interface LevelsProps<F extends LineField> {
  readonly line: FieldLine<F>;
  readonly rates: readonly string[];
  readonly rubric: Rubric;
  readonly onLevel: (dimension: string, level: string) => void;
}

/** What a response earns, technique by technique, in the words of the rubric. */
export function LevelFields<F extends LineField>({ line, rates, rubric, onLevel }: LevelsProps<F>) {
  const given = line.fields.filter(({ name }) => isDimension(name));
  const all = [...new Set([...rates, ...given.map(({ name }) => name)])];
  if (all.length === 0) return null;
  return (
    <fieldset class="studio-levels">
      <legend class="label">
        {lineWords('levels')}
        <span class="sr">{lineWords('at.line', { line: line.line })}</span>
      </legend>
      {all.map((id) => (
        <Pick
          key={id}
          name={dimensionName(rubric, id)}
          line={line.line}
          value={given.find(({ name }) => name === id)?.value ?? ''}
          {...(!rates.includes(id) && { none: lineWords('level.none') })}
          of={levelChoices(rubric)}
          onChange={(level) => onLevel(id, level)}
        />
      ))}
    </fieldset>
  );
}

interface AnchorsProps {
  readonly rates: readonly string[];
  readonly rubric: Rubric;
}

/** What each level means, for the techniques that a moment rates. */
export function LevelMeanings({ rates, rubric }: AnchorsProps) {
  const rules = rubric.dimensions.filter(({ id }) => rates.includes(id));
  if (rules.length === 0) return null;
  return (
    <details class="studio-anchors">
      <summary>{lineWords('levels.mean')}</summary>
      {rules.map(({ id, short, anchors }) => (
        <dl key={id}>
          <dt>
            <b>{short}</b>
          </dt>
          {rubric.levels.map(({ level, name }) => (
            <dd key={level}>
              {name}: {anchors[level]}
            </dd>
          ))}
        </dl>
      ))}
    </details>
  );
}
