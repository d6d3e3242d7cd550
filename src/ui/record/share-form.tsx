import { useState } from 'preact/hooks';
import { Action } from '../kit/action.tsx';
import { CheckBox, Text } from '../kit/fields.tsx';
import { recordWords } from './record-words.ts';

/** Status of a submission. */
export type HandingIn =
  | { readonly is: 'on-its-way' }
  | { readonly is: 'done'; readonly runs: number }
  | { readonly is: 'stopped'; readonly runs: number; readonly of: number; readonly why: string };

/** Options of sharing a record. */
export interface Sharing {
  readonly pseudonym: string;
  readonly cohort: string; // empty: none
  readonly participant: string; // code; empty: none
  readonly ownWords: boolean;
}

export interface ShareFormProps {
  readonly start: Sharing; // a code in it is of a link, and stays
  readonly runs: number;
  readonly preview: (sharing: Sharing) => string; // the exact text of the file
  readonly handingIn: HandingIn | undefined;
  readonly onSave: (sharing: Sharing) => void;
  readonly onHandIn: ((sharing: Sharing) => void) | undefined; // absent if no server accepts records
}

function HandInLine({ state }: { readonly state: HandingIn }) {
  if (state.is === 'on-its-way') return <>{recordWords('handIn.onItsWay')}</>;
  if (state.is === 'done') return <>{recordWords('handIn.done', { count: state.runs })}</>;
  const { runs, of, why } = state;
  return <>{recordWords('handIn.stopped', { runs, of, why })}</>;
}

/** Form for sharing: editable, with the exact file shown; typed words are excluded by default. */
export function ShareForm(props: ShareFormProps) {
  const { start, runs, preview, handingIn, onSave, onHandIn } = props;
  const [sharing, setSharing] = useState(start);
  const [open, setOpen] = useState(false);
  const change = (some: Partial<Sharing>) => setSharing({ ...sharing, ...some });
  const own = recordWords(sharing.ownWords ? 'share.included' : 'share.withheld');
  return (
    <form
      class="stack-s share"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(sharing);
      }}
    >
      <p>{recordWords(onHandIn ? 'share.lead.server' : 'share.lead')}</p>
      <Text
        label={recordWords('share.name')}
        value={sharing.pseudonym}
        rules={{ required: true, maxLength: 60 }}
        onText={(pseudonym) => change({ pseudonym })}
      />
      <Text
        label={recordWords('share.group')}
        value={sharing.cohort}
        rules={{ maxLength: 60 }}
        onText={(cohort) => change({ cohort })}
      />
      <Text
        label={recordWords('share.participant')}
        value={sharing.participant}
        rules={{ maxLength: 60, readOnly: start.participant !== '' }}
        onText={(participant) => change({ participant })}
      />
      <CheckBox
        words={recordWords('share.own')}
        on={sharing.ownWords}
        onTurn={(on) => change({ ownWords: on })}
      />
      <p class="small">{recordWords('share.runs', { count: runs, own })}</p>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{recordWords('share.preview')}</summary>
        {open && (
          <textarea
            class="exactly"
            readOnly
            rows={14}
            aria-label={recordWords('share.preview')}
            value={preview(sharing)}
          />
        )}
      </details>
      {onHandIn && <p class="small">{recordWords('handIn.agree')}</p>}
      <div class="actions">
        {onHandIn && (
          <Action
            look="main"
            words={recordWords('handIn')}
            disabled={handingIn?.is === 'on-its-way'}
            onPress={() => onHandIn(sharing)}
          />
        )}
        <Action look={onHandIn ? '' : 'main'} submit words={recordWords('share.save')} />
      </div>
      <p role="status">{handingIn && <HandInLine state={handingIn} />}</p>
    </form>
  );
}
