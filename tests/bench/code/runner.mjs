// Stands in for Vitest: it keeps the tests of all files in a list, so that they run again and again in one process.
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import * as chai from 'chai';

for (const one of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(one);
const kept = new Map(); // what a snapshot holds: what it was without a mutant, by the name of its test
let running;
chai.use(({ Assertion }) => {
  Assertion.addMethod('toMatchSnapshot', function keep() {
    const now = JSON.stringify(this._obj);
    if (!kept.has(running)) kept.set(running, now);
    this.assert(kept.get(running) === now, 'it is not as it was without a mutant');
  });
});
export const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect);

export const tests = [];
export const before = [];
const groups = [];
export const SKIPPED = Symbol('skipped');
const skip = (when = true) => {
  if (when) throw SKIPPED;
};
const add = (title, test) => {
  const name = [...groups, title].join(' > ');
  const run = () => {
    running = name;
    return test();
  };
  tests.push({ name, run });
};
const each = (make) => (cases) => (name, run) => {
  for (const [at, one] of cases.entries())
    make(`${name} ${at}`, () => run(...(Array.isArray(one) ? one : [one])));
};

export const test = (name, run) => add(name, () => run({ skip, expect }));
test.each = each(add);
test.for = (cases) => (name, run) => {
  for (const [at, one] of cases.entries()) add(`${name} ${at}`, () => run(one, { skip, expect }));
};
test.skipIf = (when) => (when ? () => undefined : test);
export const describe = (name, fill) => {
  groups.push(name);
  fill();
  groups.pop();
};
describe.each = each(describe);
export const beforeAll = (run) => before.push(run);
