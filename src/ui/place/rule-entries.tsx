import { answerShown, isChecked } from '../../core/jurisdiction/checked.ts';
import type { LocalAnswer } from '../../core/jurisdiction/pack.ts';
import type { LocalRule, ReportingRule } from '../../core/jurisdiction/resource.ts';
import { checkText, Entry, type EntrySpot } from './entry.tsx';
import { CheckFields, TextField } from './fields.tsx';
import { placeWords } from './place-words.ts';

interface RuleProps<T> {
  readonly spot: EntrySpot;
  readonly one: T;
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
  const { spot, number, one, onChange, onDrop } = props;
  return (
    <Entry
      spot={spot}
      name={[placeWords('rule.name', { number }), firstWords(one.text)].filter(Boolean).join(': ')}
      state={checkText(one, one.text === '')}
      now={placeWords('rule.seen', { text: one.text, state: checkText(one, false) })}
      onDrop={onDrop}
    >
      <TextField
        label={placeWords('rule.text')}
        hint={placeWords('rule.text.hint')}
        value={one.text}
        long
        onText={(text) => onChange({ ...one, text })}
      />
      <CheckFields one={one} today={spot.today} onChange={onChange} />
    </Entry>
  );
}

interface AnswerEntryProps extends RuleProps<LocalRule> {
  readonly question: string;
  readonly usual: LocalAnswer; // what scenes say where nobody has answered, or nobody has checked
  readonly unasked: boolean; // no scene asks it so far
}

const answerText = (value: LocalAnswer | undefined): string => {
  if (value === undefined) return placeWords('answer.none');
  return typeof value === 'boolean' ? placeWords(value ? 'yes' : 'no') : value;
};

/** Sets an answer, or takes it off. */
const answered = ({ value: _, ...rule }: LocalRule, value: LocalAnswer | undefined): LocalRule =>
  value === undefined || value === '' ? rule : { ...rule, value };

/** The answer of a place to a question that stories ask. */
export function AnswerEntry(props: AnswerEntryProps) {
  const { spot, question, usual, unasked, one, onChange } = props;
  const { value } = one;
  const seen = (answer: LocalAnswer) => placeWords('answer.seen', { answer: answerText(answer) });
  const waits = !unasked && value !== undefined && !isChecked(one);
  return (
    <Entry
      spot={spot}
      name={question}
      state={checkText(one, value === undefined)}
      now={unasked ? placeWords('answer.unasked') : seen(answerShown(one, usual) ?? usual)}
      {...(waits && { later: seen(value) })}
    >
      {typeof usual === 'boolean' ? (
        <fieldset class="seg">
          <legend class="label">{placeWords('answer')}</legend>
          {[true, false, undefined].map((each) => (
            <label key={String(each)}>
              <input
                type="radio"
                name={`${spot.id}-value`}
                checked={value === each}
                onChange={() => onChange(answered(one, each))}
              />
              {answerText(each)}
            </label>
          ))}
        </fieldset>
      ) : (
        <TextField
          label={placeWords('answer')}
          hint={placeWords('answer.hint')}
          value={typeof value === 'string' ? value : ''}
          long
          onText={(text) => onChange(answered(one, text))}
        />
      )}
      <CheckFields one={one} today={spot.today} onChange={onChange} />
    </Entry>
  );
}
