import { render } from 'preact';
import { expect, test } from 'vitest';
import type { RunFilter } from '../../../src/core/cohort/filter.ts';
import { FilterForm } from '../../../src/ui/reports/cohort/filter-form.tsx';

const CHOICES = { cohorts: [], scenarios: [], roles: [], modes: [] };

test('From and Until are days of the reader, and both belong to the choice', () => {
  let filter: RunFilter = {};
  const draw = () =>
    render(
      <FilterForm
        choices={CHOICES}
        filter={filter}
        roleIn={() => undefined}
        onChange={(next) => {
          filter = next;
          draw();
        }}
      />,
      document.body,
    );
  draw();
  const days = [...document.querySelectorAll<HTMLInputElement>('input[type=date]')];
  for (const [at, day] of ['2026-03-01', '2026-03-10'].entries()) {
    const input = days[at];
    if (input === undefined) throw new Error('no such day');
    input.value = day;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
  expect(filter.from).toBe(new Date(2026, 2, 1).getTime());
  expect(filter.until).toBe(new Date(2026, 2, 11).getTime()); // started before: March 10 is in
  expect(days.map(({ value }) => value)).toEqual(['2026-03-01', '2026-03-10']);
});
