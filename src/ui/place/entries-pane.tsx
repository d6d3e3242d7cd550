import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LocalAnswer } from '../../core/jurisdiction/pack.ts';
import type {
  Jurisdiction,
  LocalRule,
  ReportingRule,
  Resource,
} from '../../core/jurisdiction/resource.ts';
import { Action } from '../kit/action.tsx';
import type { ToldFault } from '../studio/told.tsx';
import type { EntrySpot } from './entry.tsx';
import { TextField } from './fields.tsx';
import { placeWords } from './place-words.ts';
import { AnswerEntry, ReportingEntry } from './rule-entries.tsx';
import { ServiceEntry } from './service-entry.tsx';
import { bySubject, UNASKED } from './subjects.ts';

/** What stories ask of a place, by variable, in the language of the pages. */
export interface PlaceQuestions {
  readonly [name: string]: { readonly text: string; readonly usual: LocalAnswer };
}

export interface EntriesPaneProps {
  readonly pack: Jurisdiction;
  readonly questions: PlaceQuestions;
  readonly wrong: (entry: string) => readonly ToldFault[]; // by the path of an entry
  readonly at: string | undefined; // the entry to be open
  readonly today: string; // ISO date
  readonly onChange: (pack: Jurisdiction) => void;
}

/** Returns the id of an entry on the page. */
export const entryId = (path: string): string => `place-${path.replaceAll(/\W+/g, '-')}`;

const put = <T,>(list: readonly T[], at: number, one: T): readonly T[] =>
  list.map((each, index) => (index === at ? one : each));

const drop = <T,>(list: readonly T[], at: number): readonly T[] =>
  list.filter((_, index) => index !== at);

/** Moves the focus to the heading of a list from which an entry, with its button, was removed. */
const focusHeading = (id: string): void => document.getElementById(id)?.focus();

/** Opens an entry that was just added and moves the focus to it. */
function showEntry(path: string): void {
  const entry = document.querySelector<HTMLDetailsElement>(`#${entryId(path)}`);
  if (entry === null) return;
  entry.open = true;
  entry.querySelector('summary')?.focus();
}

/** Makes what an entry needs to know of its place, by its path. */
const spotsOf =
  ({ wrong, at, today }: EntriesPaneProps) =>
  (path: string, open = false): EntrySpot => {
    return { id: entryId(path), wrong: wrong(path), open: open || at === path, today };
  };

/** Makes an id that no service of a pack has. */
function freeServiceId(resources: readonly Resource[]): string {
  let number = resources.length + 1;
  while (resources.some(({ id }) => id === `service-${number}`)) number += 1;
  return `service-${number}`;
}

/** The place itself: its name, where *Leave now* leads, and names that no scene may hold. */
const PlaceFields = ({ pack, onChange }: Pick<EntriesPaneProps, 'pack' | 'onChange'>) => (
  <div class="place-fields">
    <TextField
      label={placeWords('name')}
      value={pack.name}
      onText={(name) => onChange({ ...pack, name })}
    />
    <TextField
      label={placeWords('exit')}
      hint={placeWords('exit.hint')}
      value={pack.exit}
      onText={(exit) => onChange({ ...pack, exit })}
    />
    <TextField
      label={placeWords('names')}
      hint={placeWords('names.hint')}
      value={(pack.names ?? []).join('\n')}
      long
      onText={(text) => {
        const { names: _, ...rest } = pack;
        onChange(text === '' ? rest : { ...rest, names: text.split('\n') });
      }}
    />
  </div>
);

/** The place itself, its services and its reporting rules, as a form. */
export function ServicesPane(props: EntriesPaneProps) {
  const { pack, onChange } = props;
  const spotOf = spotsOf(props);
  const { resources, reporting = [] } = pack;
  const setResources = (next: readonly Resource[]) => onChange({ ...pack, resources: next });
  const setReporting = (next: readonly ReportingRule[]) => onChange({ ...pack, reporting: next });
  const added = useRef<string | undefined>(undefined); // path of an entry that comes with the next pack
  useLayoutEffect(() => {
    if (added.current !== undefined) showEntry(added.current);
    added.current = undefined;
  }, [pack]);
  return (
    <>
      <PlaceFields pack={pack} onChange={onChange} />
      <h3 id="place-services" tabIndex={-1}>
        {placeWords('services')}
      </h3>
      <p>{placeWords('services.lead')}</p>
      {resources.map((one, index) => (
        <ServiceEntry
          key={one.id}
          spot={spotOf(`resources[${index}]`)}
          pack={pack}
          one={one}
          onChange={(next) => setResources(put(resources, index, next))}
          onDrop={() => {
            setResources(drop(resources, index));
            focusHeading('place-services');
          }}
        />
      ))}
      <p class="actions">
        <Action
          look="ink"
          words={placeWords('service.add')}
          onPress={() => {
            added.current = `resources[${resources.length}]`;
            setResources([
              ...resources,
              {
                id: freeServiceId(resources),
                name: placeWords('service.new'),
                contacts: [],
                area: pack.name,
              },
            ]);
          }}
        />
      </p>
      <h3 id="place-rules" tabIndex={-1}>
        {placeWords('rules')}
      </h3>
      <p>{placeWords('rules.lead')}</p>
      {reporting.map((one, index) => {
        const path = `reporting[${index}]`;
        return (
          <ReportingEntry
            key={path}
            spot={spotOf(path, one.text === '')}
            number={index + 1}
            one={one}
            onChange={(next) => setReporting(put(reporting, index, next))}
            onDrop={() => {
              setReporting(drop(reporting, index));
              focusHeading('place-rules');
            }}
          />
        );
      })}
      <p class="actions">
        <Action
          look="ink"
          words={placeWords('rule.add')}
          onPress={() => {
            added.current = `reporting[${reporting.length}]`;
            setReporting([...reporting, { text: '' }]);
          }}
        />
      </p>
    </>
  );
}

/** The answers of a place to what stories ask, as a form, by subject. */
export function AnswersPane(props: EntriesPaneProps) {
  const { pack, questions, onChange } = props;
  const { local = {} } = pack;
  const spotOf = spotsOf(props);
  const setAnswer = (name: string, next: LocalRule) =>
    onChange({ ...pack, local: { ...local, [name]: next } });
  return (
    <>
      <p>{placeWords('answers.lead')}</p>
      {bySubject(Object.keys(local)).map(([subject, names]) => (
        <section key={subject} aria-labelledby={`place-subject-${subject}`}>
          <h3 id={`place-subject-${subject}`}>{placeWords(`subject.${subject}`)}</h3>
          {names.map((name) => {
            const one = local[name];
            return (
              one && (
                <AnswerEntry
                  key={name}
                  spot={spotOf(`local.${name}`)}
                  question={questions[name]?.text ?? one.rule ?? name}
                  usual={questions[name]?.usual ?? one.value ?? ''}
                  unasked={UNASKED.includes(name)}
                  one={one}
                  onChange={(next) => setAnswer(name, next)}
                />
              )
            );
          })}
        </section>
      ))}
    </>
  );
}
