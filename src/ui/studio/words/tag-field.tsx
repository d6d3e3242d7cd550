import { CRITICAL_CODES } from '../../../core/rubric/critical-error.ts';
import { DIMENSIONS } from '../../../core/rubric/dimension.ts';
import { FAILURES } from '../../../core/scenario/beat.ts';
import { MOODS, STAGE_STANCES } from '../../../core/scenario/line/line.ts';
import { CUES } from '../../../core/scenario/line/sound.ts';
import { lineWords, lineWordsOr } from './line-words.ts';
import { AboutTechnique, dimensionName } from './rated-fields.tsx';
import type { Choice, StoryChoices } from './story-choices.ts';
import type { LineField } from './story-part.ts';
import { Many, namedChoices, Pick, Written } from './tag-control.tsx';

interface TagFieldProps {
  readonly line: number;
  readonly field: LineField;
  readonly rates: readonly string[]; // of the moment
  readonly choices: StoryChoices;
  readonly onChange: (value: string) => void;
  readonly onClear: () => void; // takes the tag off
}

/** Names a tag in plain words. */
export const tagName = (name: string): string => lineWordsOr(`tag.${name}`, name);

const asChoices = (ids: readonly string[]): readonly Choice[] =>
  ids.map((id) => ({ id, text: id }));

/** Lists the serious errors in the words of the rubric. */
export const errorChoices = ({ rubric }: StoryChoices): readonly Choice[] =>
  CRITICAL_CODES.map((id) => ({
    id,
    text: rubric.criticalErrors.find(({ code }) => code === id)?.error ?? id,
  }));

/** Lists the values of a tag that has one of a few; undefined for any other tag. */
function pickFor(name: string, choices: StoryChoices): readonly Choice[] | undefined {
  switch (name) {
    case 'who':
    case 'enters':
    case 'leaves':
    case 'sits':
    case 'stands':
      return choices.people;
    case 'mood':
      return namedChoices('mood', MOODS);
    case 'pose':
      return namedChoices('pose', STAGE_STANCES);
    case 'sfx':
      return namedChoices('sound', CUES);
    case 'item':
      return choices.items;
    case 'fails':
      return namedChoices('fails', FAILURES);
    case 'ce':
      return errorChoices(choices);
    case 'return':
      return asChoices(choices.options);
    case 'telling':
      return asChoices(choices.tellings);
    default:
      return undefined;
  }
}

/** Signs of the story's frame: a change here has to be made elsewhere, too. */
const NEEDED: readonly string[] = ['id', 'title', 'telling', 'variant'];

/** A tag as the control that fits it. */
export function TagField({ line, field, rates, choices, onChange, onClear }: TagFieldProps) {
  const { name, value } = field;
  const { rubric } = choices;
  const shown = tagName(name);
  if (name === 'why' || name === 'hint') {
    const among = rates.length > 0 ? rates : DIMENSIONS;
    return (
      <AboutTechnique
        name={shown}
        line={line}
        value={value}
        rubric={rubric}
        among={among}
        onChange={onChange}
        onClear={onClear}
      />
    );
  }
  if (name === 'rates') {
    const of = DIMENSIONS.map((id) => ({ id, text: dimensionName(rubric, id) }));
    return <Many name={shown} line={line} value={value} of={of} onChange={onChange} />;
  }
  if (name === 'repairs')
    return (
      <Many name={shown} line={line} value={value} of={errorChoices(choices)} onChange={onChange} />
    );
  const of = pickFor(name, choices);
  if (of === undefined)
    return (
      <Written
        name={shown}
        line={line}
        value={value}
        onChange={onChange}
        {...(!NEEDED.includes(name) && { onClear })}
      />
    );
  return (
    <Pick
      name={shown}
      line={line}
      value={value}
      of={of}
      {...(!NEEDED.includes(name) && { none: lineWords('none') })}
      onChange={(id) => (id === '' ? onClear() : onChange(id))}
    />
  );
}
