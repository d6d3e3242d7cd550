import { useState } from 'preact/hooks';
import type { Opinion } from '../../../core/agreement/opinion.ts';
import { LEVELS, type Level } from '../../../core/rubric/level.ts';
import type { Rubric } from '../../../core/rubric/rubric.ts';
import { Action } from '../../kit/action.tsx';
import { levelName } from '../../play/reply/level-mark.tsx';
import { Field } from '../field.tsx';
import { NameField } from '../name-field.tsx';
import { panelWords } from './panel-words.ts';

/** The level raters agreed on. */
export interface Settling {
  readonly who: string;
  readonly level: Level;
  readonly note: string;
}

export interface SettleFormProps {
  readonly opinion: Opinion;
  readonly rubric: Rubric;
  readonly who: string; // as last entered
  readonly begun: Settling | undefined; // picked and typed, and not saved yet
  readonly onBegun: (begun: Settling) => void;
  readonly onSettle: (settling: Settling) => void;
}

/** Form for the agreed level of one response, with who and why. */
export function SettleForm(props: SettleFormProps) {
  const { opinion, rubric, who: before, begun, onBegun, onSettle } = props;
  const [isOpen] = useState(begun !== undefined);
  const [made, setMade] = useState<Settling>(
    begun ?? { who: before, level: opinion.settled?.level ?? opinion.recorded, note: '' },
  );
  const { who, level, note } = made;
  const begin = (change: Partial<Settling>) => {
    const next = { ...made, ...change };
    setMade(next);
    onBegun(next);
  };
  return (
    <details open={isOpen}>
      <summary>{panelWords(opinion.settled ? 'settle.again' : 'settle')}</summary>
      <form
        class="stack-s settle"
        onSubmit={(event) => {
          event.preventDefault();
          onSettle({ who: who.trim(), level, note: note.trim() });
        }}
      >
        <Field label={panelWords('settle.level')}>
          {(id) => (
            <select
              id={id}
              value={level}
              onChange={({ currentTarget: { value } }) =>
                begin({ level: LEVELS.find((one) => String(one) === value) ?? level })
              }
            >
              {LEVELS.toReversed().map((one) => (
                <option key={one} value={one}>
                  {levelName(rubric, one)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <NameField
          label={panelWords('settle.who')}
          name={who}
          onName={(name) => begin({ who: name })}
        />
        <Field label={panelWords('settle.note')}>
          {(id) => (
            <textarea
              id={id}
              required
              rows={2}
              maxLength={400}
              value={note}
              onInput={(event) => begin({ note: event.currentTarget.value })}
            />
          )}
        </Field>
        <div class="actions">
          <Action submit words={panelWords('settle.save')} />
        </div>
      </form>
    </details>
  );
}
