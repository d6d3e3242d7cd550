import { useState } from 'preact/hooks';
import { onceChecked, shownToLearners } from '../../core/jurisdiction/checked.ts';
import type { Jurisdiction } from '../../core/jurisdiction/resource.ts';
import { agedOn } from '../../core/jurisdiction/resource-age.ts';
import { Duties } from '../guide/blocks/duties.tsx';
import { ResourceTable } from '../resources/resource-table.tsx';
import { SheetNumbers } from '../resources/sheet-numbers.tsx';
import { placeWords } from './place-words.ts';

interface LearnersPaneProps {
  readonly pack: Jurisdiction;
  readonly today: string; // ISO date
}

const WHEN = ['now', 'then'] as const;

/** What learners see of a pack: on the pages, on printed sheets and in the field guide; now, and once all is checked. */
export function LearnersPane({ pack, today }: LearnersPaneProps) {
  const [when, setWhen] = useState<(typeof WHEN)[number]>('now');
  const shown = agedOn(shownToLearners(when === 'now' ? pack : onceChecked(pack, today)), today);
  return (
    <>
      <fieldset class="seg">
        <legend class="sr">{placeWords('seen.when')}</legend>
        {WHEN.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="place-when"
              checked={one === when}
              onChange={() => setWhen(one)}
            />
            {placeWords(`seen.when.${one}`)}
          </label>
        ))}
      </fieldset>
      <h3>{placeWords('seen.pages')}</h3>
      <ResourceTable resources={shown.resources} />
      <h3>{placeWords('seen.sheet')}</h3>
      <SheetNumbers resources={shown.resources} />
      <Duties jurisdiction={shown} />
    </>
  );
}
