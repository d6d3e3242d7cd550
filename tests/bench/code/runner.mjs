// Stands in for Vitest: it keeps the tests of all files in a list, so that they run again and again in one process.
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import * as chai from 'chai';

for (const one of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(one);
export const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect);

export const tests = [];
export const before = [];
const groups = [];
export const SKIPPED = Symbol('skipped');
const skip = (when = true) => {
  if (when) throw SKIPPED;
};
const add = (name, run) => tests.push({ name: [...groups, name].join(' > '), run });
const each = (make) => (cases) => (name, run) => {
  for (const one of cases) make(name, () => run(...(Array.isArray(one) ? one : [one])));
};

export const test = (name, run) => add(name, () => run({ skip, expect }));
test.each = each(add);
test.for = (cases) => (name, run) => {
  for (const one of cases) add(name, () => run(one, { skip, expect }));
};
test.skipIf = (when) => (when ? () => undefined : test);
export const describe = (name, fill) => {
  groups.push(name);
  fill();
  groups.pop();
};
describe.each = each(describe);
export const beforeAll = (run) => before.push(run);
