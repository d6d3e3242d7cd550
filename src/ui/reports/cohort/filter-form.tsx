import type { RunFilter } from '../../../core/cohort/filter.ts';
import type { FilterChoices } from '../../../core/cohort/report/cohort-head.ts';
import { MODES } from '../../../core/run/intent.ts';
import { dayStart, isoDay } from '../../day.ts';
import { Field, Select } from '../../kit/fields.tsx';
import { reportWords } from '../reports-words.ts';

interface FilterFormProps {
  readonly choices: FilterChoices;
  readonly filter: RunFilter;
  readonly roleIn: (scenario: string) => string | undefined; // in the pages' language
  readonly onChange: (filter: RunFilter) => void;
}

interface DayProps {
  readonly label: string;
  readonly at: number | undefined; // the first moment of the day in the reader's time zone
  readonly onPick: (at: number | undefined) => void;
}

const Day = ({ label, at, onPick }: DayProps) => (
  <Field label={label} look="">
    {(id) => (
      <input
        id={id}
        type="date"
        value={at === undefined ? '' : isoDay(at)}
        onChange={
          ({ currentTarget: { value } }) =>
            onPick(value === '' ? undefined : Date.parse(`${value}T00:00`)) // without a zone: local time
        }
      />
    )}
  </Field>
);

/** Merges a change into a filter and drops unset fields. */
const merged = (
  filter: RunFilter,
  change: { readonly [K in keyof RunFilter]?: RunFilter[K] | undefined },
): RunFilter =>
  Object.fromEntries(
    Object.entries({ ...filter, ...change }).filter(([, value]) => value !== undefined),
  );

/** Filter form: group, scenario, role, mode, days, verified only. */
export function FilterForm(props: FilterFormProps) {
  const { choices, filter, roleIn, onChange } = props;
  const set = (change: Parameters<typeof merged>[1]) => onChange(merged(filter, change));
  return (
    <form class="filters no-print" aria-label={reportWords('filters')}>
      <Select
        look=""
        label={reportWords('filter.cohort')}
        value={filter.cohort}
        of={[
          [undefined, reportWords('filter.cohort.all')],
          ...choices.cohorts.map((name) => [name, name] as const),
        ]}
        onPick={(cohort) => set({ cohort })}
      />
      <Select
        look=""
        label={reportWords('filter.scenario')}
        value={filter.scenario}
        of={[
          [undefined, reportWords('filter.scenario.all')],
          ...choices.scenarios.map(({ id, title }) => [id, title] as const),
        ]}
        onPick={(scenario) => set({ scenario })}
      />
      <Select
        look=""
        label={reportWords('filter.role')}
        value={filter.role}
        of={[
          [undefined, reportWords('filter.role.all')],
          ...choices.roles.map(({ role, scenario }) => [role, roleIn(scenario) ?? role] as const),
        ]}
        onPick={(role) => set({ role })}
      />
      <Select
        look=""
        label={reportWords('filter.mode')}
        value={filter.mode}
        of={[
          [undefined, reportWords('filter.mode.all')],
          ...MODES.map((mode) => [mode, reportWords(`filter.mode.${mode}`)] as const),
        ]}
        onPick={(mode) => set({ mode })}
      />
      <Day label={reportWords('filter.from')} at={filter.from} onPick={(from) => set({ from })} />
      <Day
        label={reportWords('filter.until')}
        at={filter.until && dayStart(filter.until, -1)}
        onPick={(last) => set({ until: last && dayStart(last, 1) })}
      />
      <Select
        look=""
        label={reportWords('filter.checked')}
        value={filter.checks}
        of={[
          ['verified', reportWords('filter.checked.verified')],
          ['same-version', reportWords('filter.checked.same-version')],
          [undefined, reportWords('filter.checked.all')],
        ]}
        onPick={(checks) => set({ checks })}
      />
      <label class="pick small">
        <input
          type="checkbox"
          checked={filter.people === 'single'}
          onChange={(event) => set({ people: event.currentTarget.checked ? 'single' : undefined })}
        />
        <span>{reportWords('filter.single')}</span>
      </label>
    </form>
  );
}
