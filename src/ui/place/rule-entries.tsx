import type { LocalAnswer } from '../../core/jurisdiction/pack.ts';
import type { LocalRule, ReportingRule } from '../../core/jurisdiction/resource.ts';
import type { ToldFault } from '../studio/told.tsx';
import { checkText, Entry } from './entry.tsx';
import { CheckFields, TextField } from './fields.tsx';
import { placeWords } from './place-words.ts';

interface RuleProps<T> {
  readonly id: string;
  readonly one: T;
  readonly wrong: readonly ToldFault[];
  readonly open: boolean;
  readonly today: string; // ISO date
  readonly onChange: (next: T) => void;
}

interface ReportingEntryProps extends RuleProps<ReportingRule> {
  readonly number: number; // from 1
  readonly onDrop: () => void;
}

const SHORT = 60; // characters of a duty, in the line above its fields

/** Shortens a text to the words that fit into a line. */
const firstWords = (text: string): string =>
  text.length > SHORT ? `${text.slice(0, SHORT).replace(/\s+\S*$/, '')} …` : text;

/** A rule of who reports what, and by when, as the field guide shows it. */
export function ReportingEntry(props: ReportingEntryProps) {
  const { id, number, one, wrong, open, today, onChange, onDrop } = props;
  return (
    <Entry
      id={id}
      name={[placeWords('rule.name', { number }), firstWords(one.text)].filter(Boolean).join(': ')}
      state={checkText(one, one.text === '')}
      wrong={wrong}
      open={open}
      now={placeWords('rule.seen', { text: one.text, state: checkText(one, false) })}
      onDrop={onDrop}
    >
      <TextField
        id={`${id}-text`}
        label={placeWords('rule.text')}
        hint={placeWords('rule.text.hint')}
        value={one.text}
        long
        onText={(text) => onChange({ ...one, text })}
      />
      <CheckFields id={id} one={one} today={today} onChange={onChange} />
    </Entry>
  );
}

interface AnswerEntryProps extends RuleProps<LocalRule> {
  readonly question: string;
  readonly unasked: boolean; // no scene asks it so far
}

const answerText = (value: LocalAnswer): string =>
  typeof value === 'boolean' ? placeWords(value ? 'yes' : 'no') : value;

/** The answer of a place to a question that stories ask. */
export function AnswerEntry(props: AnswerEntryProps) {
  const { id, question, unasked, one, wrong, open, today, onChange } = props;
  const { value } = one;
  return (
    <Entry
      id={id}
      name={question}
      state={checkText(one, value === '')}
      wrong={wrong}
      open={open}
      now={
        unasked
          ? placeWords('answer.unasked')
          : placeWords('answer.seen', { answer: answerText(value) })
      }
    >
      {typeof value === 'boolean' ? (
        <fieldset class="seg">
          <legend class="label">{placeWords('answer')}</legend>
          {[true, false].map((each) => (
            <label key={String(each)}>
              <input
                type="radio"
                name={`${id}-value`}
                checked={value === each}
                onChange={() => onChange({ ...one, value: each })}
              />
              {answerText(each)}
            </label>
          ))}
        </fieldset>
      ) : (
        <TextField
          id={`${id}-value`}
          label={placeWords('answer')}
          hint={placeWords('answer.hint')}
          value={value}
          long
          onText={(text) => onChange({ ...one, value: text })}
        />
      )}
      <CheckFields id={id} one={one} today={today} onChange={onChange} />
    </Entry>
  );
}
