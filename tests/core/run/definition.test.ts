import { expect, test } from 'vitest';
import { type Heard, readDefinition } from '../../../src/core/run/definition.ts';

const heard = (some: Partial<Heard>): Heard => ({
  age: 'adult',
  action: true,
  means: false,
  purpose: 'labor',
  ...some,
});

test.each<[string, Partial<Heard>, Partial<ReturnType<typeof readDefinition>>]>([
  ['an adult needs a means', { purpose: 'sex' }, { means: 'unknown', rule: 'adult', whole: false }],
  ['an adult with one', { purpose: 'sex', means: true }, { means: 'heard', whole: true }],
  [
    'under 18 and commercial sex needs none',
    { age: 'minor', purpose: 'sex' },
    { means: 'not-needed', rule: 'under-18', whole: true },
  ],
  [
    'a means that was heard of still stands there',
    { age: 'minor', purpose: 'sex', means: true },
    { means: 'heard', rule: 'under-18', whole: true },
  ],
  ['the rule stops at labor', { age: 'minor' }, { means: 'unknown', rule: 'labor', whole: false }],
  ['labor with a means', { age: 'minor', means: true }, { rule: 'labor', whole: true }],
  [
    'an age not known leaves the rule open',
    { age: 'unknown', purpose: 'sex' },
    { means: 'unknown', rule: 'open', whole: false },
  ],
  [
    'a purpose not known leaves it open under 18',
    { age: 'minor', purpose: 'unknown' },
    { means: 'unknown', purpose: 'unknown', rule: 'open', whole: false },
  ],
  [
    'no action, no whole',
    { action: false, age: 'minor', purpose: 'sex' },
    { action: 'unknown', whole: false },
  ],
])('%s', (_name, some, reading) => {
  expect(readDefinition(heard(some))).toMatchObject(reading);
});
