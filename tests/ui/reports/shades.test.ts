import { expect, test } from 'vitest';
import { loadRubric } from '../../../src/cli/content/content.ts';
import { shadeOf, shadesOf } from '../../../src/ui/reports/cohort/heat-table.tsx';

const band = (from: number) => ({ from, name: `from ${from}` });

test('the heat table has the bands of the rubric in use', () => {
  const loaded = loadRubric(process.cwd());
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  const { rubric } = loaded.value;
  const shades = shadesOf(rubric);
  expect(shades.map(({ from }) => from)).toEqual(rubric.bands.map(({ from }) => from).toReversed());
  expect(shades.map(({ shade }) => shade)).toEqual([1, 2, 3, 4]);
});

test('a percentage has the shade of its band', () => {
  const shades = shadesOf({ bands: [90, 80, 60, 0].map(band) });
  expect([0, 59, 60, 79, 80, 89, 90, 100].map((percent) => shadeOf(percent, shades))).toEqual([
    1, 1, 2, 2, 3, 3, 4, 4,
  ]);
  expect(shades[1]).toEqual({ shade: 2, from: 60, below: 80 });
  expect(shades.at(-1)).toEqual({ shade: 4, from: 90 });
});

test('two bands have the ends of the scale, and many share it', () => {
  expect(shadesOf({ bands: [50, 0].map(band) }).map(({ shade }) => shade)).toEqual([1, 4]);
  const many = shadesOf({ bands: [90, 80, 70, 60, 50, 40, 0].map(band) });
  expect(many.map(({ shade }) => shade)).toEqual([1, 2, 2, 3, 3, 4, 4]);
});
