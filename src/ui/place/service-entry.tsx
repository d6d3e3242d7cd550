import {
  isAlwaysShown,
  isChecked,
  onceChecked,
  shownToLearners,
} from '../../core/jurisdiction/checked.ts';
import type { Jurisdiction, Resource } from '../../core/jurisdiction/resource.ts';
import resourcesEn from '../catalogue/en/resources.json';
import { dayInWords } from '../day.ts';
import { wordsOf } from '../words.ts';
import { checkText, Entry, type EntrySpot } from './entry.tsx';
import { CheckFields, TextField, withText } from './fields.tsx';
import { placeWords } from './place-words.ts';

const shownWords = wordsOf('resources', resourcesEn);

interface ServiceEntryProps {
  readonly spot: EntrySpot;
  readonly pack: Jurisdiction;
  readonly one: Resource;
  readonly onChange: (next: Resource) => void;
  readonly onDrop: () => void;
}

/** Puts into words what learners see of a service. */
function seenOfService({ contacts, lastVerified, standard }: Resource): string {
  if (contacts.length === 0) return shownWords('ask');
  const numbers = contacts.join(', ');
  if (lastVerified !== undefined)
    return placeWords('seen.checked', { numbers, day: dayInWords(lastVerified) });
  return standard ? numbers : placeWords('seen.unchecked', { numbers });
}

const lines = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'));

const SEPARATOR = ', ';

/** A service of a pack: its fields, and what learners see of it. */
export function ServiceEntry(props: ServiceEntryProps) {
  const { spot, pack, one, onChange, onDrop } = props;
  const { today } = spot;
  const always = isAlwaysShown(one);
  const alone: Jurisdiction = { ...pack, resources: [one], reporting: [] };
  const [now] = shownToLearners(alone).resources;
  const [later] = shownToLearners(onceChecked(alone, today)).resources;
  const field = (key: 'name' | 'area' | 'hours' | 'note', hint?: string) => (
    <TextField
      label={placeWords(`service.${key}`)}
      value={one[key] ?? ''}
      {...(hint !== undefined && { hint })}
      onText={(text) =>
        onChange(
          key === 'name' || key === 'area' ? { ...one, [key]: text } : withText(one, key, text),
        )
      }
    />
  );
  return (
    <Entry
      spot={spot}
      name={one.name.trim() || placeWords('service.none')}
      state={
        always && !isChecked(one)
          ? placeWords('state.always')
          : checkText(one, one.contacts.length === 0)
      }
      now={now ? seenOfService(now) : ''}
      {...(later && { later: seenOfService(later) })}
      {...(!always && { onDrop })}
    >
      {always && <p class="note">{placeWords('service.always')}</p>}
      {field('name')}
      <TextField
        label={placeWords('service.contacts')}
        hint={placeWords('service.contacts.hint')}
        value={one.contacts.join('\n')}
        long
        onText={(text) => onChange({ ...one, contacts: lines(text) })}
      />
      {field('area')}
      {field('hours')}
      <TextField
        label={placeWords('service.languages')}
        hint={placeWords('service.languages.hint')}
        value={(one.languages ?? []).join(SEPARATOR)}
        onText={(text) => {
          const { languages: _, ...rest } = one;
          onChange(text === '' ? rest : { ...rest, languages: text.split(/,\s?/) });
        }}
      />
      {field('note', placeWords('service.note.hint'))}
      <CheckFields one={one} today={today} onChange={onChange} />
    </Entry>
  );
}
