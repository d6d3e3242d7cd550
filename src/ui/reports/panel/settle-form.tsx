import { useState } from 'preact/hooks';
import type { Opinion } from '../../../core/agreement/opinion.ts';
import { LEVELS, type Level } from '../../../core/rubric/level.ts';
import type { Rubric } from '../../../core/rubric/rubric.ts';
import { Action } from '../../kit/action.tsx';
import { NAME_RULES, Select, Text, TextArea } from '../../kit/fields.tsx';
import { levelName } from '../../play/reply/level-mark.tsx';
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
        <Select
          label={panelWords('settle.level')}
          of={LEVELS.toReversed().map((one) => [one, levelName(rubric, one)])}
          value={level}
          onPick={(picked) => begin({ level: picked })}
        />
        <Text
          label={panelWords('settle.who')}
          value={who}
          rules={NAME_RULES}
          onText={(name) => begin({ who: name })}
        />
        <TextArea
          required
          label={panelWords('settle.note')}
          value={note}
          onText={(words) => begin({ note: words })}
        />
        <div class="actions">
          <Action submit words={panelWords('settle.save')} />
        </div>
      </form>
    </details>
  );
}
