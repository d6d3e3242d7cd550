import { useState } from 'preact/hooks';
import { Action } from '../../kit/action.tsx';
import { lineWords } from './line-words.ts';
import { dimensionName } from './rated-fields.tsx';
import type { Choice, StoryChoices } from './story-choices.ts';
import type { FieldLine, LineField } from './story-part.ts';
import { errorChoices, tagName } from './tag-field.tsx';

interface MoreTagsProps {
  readonly said: FieldLine<LineField>;
  readonly rates: readonly string[];
  readonly choices: StoryChoices;
  readonly onTag: (name: string, value: string) => void;
}

/** A tag that a line can have and has not, with the value it begins with. */
interface More extends Choice {
  readonly name: string;
  readonly value: string;
}

const valuesOf = ({ fields }: FieldLine, name: string): readonly string[] =>
  fields.filter((field) => field.name === name).map(({ value }) => value);

/** Lists the fields that a line can still be given. */
function moreOf({ said, rates, choices }: Omit<MoreTagsProps, 'onTag'>): readonly More[] {
  const begin = lineWords('begin');
  const { rubric, people, items } = choices;
  const made = (name: string, value: string, text = tagName(name)): More => ({
    id: `${name} ${value}`,
    name,
    value,
    text,
  });
  const about = (name: string) => {
    const known = valuesOf(said, name).map((value) => value.split(' ')[0]);
    return rates
      .filter((id) => !known.includes(id))
      .map((id) => made(name, `${id} ${begin}`, `${tagName(name)} (${dimensionName(rubric, id)})`));
  };
  const once = (name: string, value: string | undefined) =>
    value === undefined || valuesOf(said, name).length > 0 ? [] : [made(name, value)];
  if (said.kind === 'option')
    return [
      ...about('why'),
      ...once('goes-on', begin),
      ...once('ce', errorChoices(choices)[0]?.id),
      ...(rates.length === 0
        ? once('unrated', begin)
        : [...once('dilemma', begin), ...once('keep', begin)]),
      ...once('slide', '26'),
    ];
  if (said.kind === 'tags')
    return valuesOf(said, 'rates').length > 0 ? [...about('hint'), ...once('shows', 'RF1')] : [];
  return [
    ...once('notice', begin),
    ...once('sfx', 'door'),
    ...once('item', items[0]?.id),
    ...once('enters', people[0]?.id),
    ...once('leaves', people[0]?.id),
    ...once('sits', people[0]?.id),
    ...once('stands', people[0]?.id),
  ];
}

/** Gives a line one more field. */
export function MoreTags(props: MoreTagsProps) {
  const [picked, setPicked] = useState('');
  const more = moreOf(props);
  const chosen = more.find(({ id }) => id === picked) ?? more[0];
  if (chosen === undefined) return null;
  const { line } = props.said;
  return (
    <details class="studio-more">
      <summary>
        {lineWords('more')}
        <span class="sr"> {lineWords('more.line', { line })}</span>
      </summary>
      <p class="actions">
        <select
          aria-label={lineWords('more.pick', { line })}
          value={chosen.id}
          onChange={(event) => setPicked(event.currentTarget.value)}
        >
          {more.map(({ id, text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </select>
        <Action
          look="plain"
          words={
            <>
              {lineWords('more.add')}
              <span class="sr"> {lineWords('more.line', { line })}</span>
            </>
          }
          onPress={() => props.onTag(chosen.name, chosen.value)}
        />
      </p>
    </details>
  );
}
