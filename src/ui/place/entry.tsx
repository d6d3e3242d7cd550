import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Checkable, isChecked } from '../../core/jurisdiction/checked.ts';
import { dayInWords } from '../day.ts';
import { Action } from '../kit/action.tsx';
import { Told, type ToldFault } from '../studio/told.tsx';
import { placeWords } from './place-words.ts';

/** Says in the line above an entry whether it was checked. */
export function checkText(one: Checkable, empty: boolean): string {
  if (empty) return placeWords('state.empty');
  if (!isChecked(one)) return placeWords('state.unchecked');
  const { lastVerified = '', checkedBy = '' } = one;
  return placeWords('state.checked', { day: dayInWords(lastVerified), who: checkedBy });
}

/** Where an entry is on the page, and how it stands. */
export interface EntrySpot {
  readonly id: string;
  readonly wrong: readonly ToldFault[]; // what is to be mended in it
  readonly open: boolean; // it is to be opened; nothing but its reader folds it
  readonly today: string; // ISO date
}

interface EntryProps {
  readonly spot: EntrySpot;
  readonly name: string;
  readonly state: string;
  readonly now?: string; // what learners see
  readonly later?: string; // what they would see, once it is checked
  readonly onDrop?: () => void;
  readonly children: ComponentChildren;
}

/** One entry of a pack, folded: its fields, and what learners see of it now and once it is checked. */
export function Entry(props: EntryProps) {
  const { spot, name, state, now, later, onDrop, children } = props;
  const { id, wrong, open } = spot;
  const details = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    if (open && details.current !== null) details.current.open = true;
  }, [open]);
  return (
    <details class="place-entry" id={id} ref={details}>
      <summary>
        <b>{name}</b> <span class={wrong.length > 0 ? 'chip bad' : 'chip'}>{state}</span>
      </summary>
      <div class="place-fields">
        {wrong.map((fault) => (
          <p key={fault.message} class="note bad">
            <Told {...fault} />
          </p>
        ))}
        {children}
      </div>
      {now !== undefined && (
        <dl class="place-seen">
          <dt>{placeWords('seen.now')}</dt>
          <dd>{now}</dd>
          {later !== undefined && (
            <>
              <dt>{placeWords('seen.then')}</dt>
              <dd>{later}</dd>
            </>
          )}
        </dl>
      )}
      {onDrop && (
        <p class="actions">
          <Action look="plain" words={placeWords('drop', { name })} onPress={onDrop} />
        </p>
      )}
    </details>
  );
}
