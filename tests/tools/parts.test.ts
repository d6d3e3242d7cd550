import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listParts } from '../../tools/parts.mjs';

test('the list of parts names every package the product uses, and is the same each time', () => {
  const list = listParts();
  expect(list.bomFormat).toBe('CycloneDX');
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: { [name: string]: string };
  };
  const parts = list.components.map(({ name, version }) => `${name} ${version}`);
  const used = Object.entries(dependencies).map(([name, version]) => `${name} ${version}`);
  expect(parts).toEqual(expect.arrayContaining(used));
  expect(parts.filter((part) => part.startsWith('vitest '))).toEqual([]);
  const unlicensed = list.components.filter(({ licenses = [] }) => licenses.length === 0);
  expect(unlicensed.map(({ name }) => name)).toEqual(['xmlhttprequest-ssl']); // MIT, in its LICENSE file
  expect(listParts()).toEqual(list);
});
