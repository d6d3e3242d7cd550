import { expect, test } from 'vitest';
import { readAudit } from '../../tools/audit.mjs';

const fault = (name: string, severity: string) => ({
  [name]: { name, severity, range: '<2.0.0', via: [{ title: 'Reads any file' }, 'other'] },
});
const printed = (...faults: object[]) =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities: Object.assign({}, ...faults) });

test('a high fault of a package fails, and is named with what it is and which versions have it', () => {
  expect(readAudit(printed(fault('one', 'high'), fault('two', 'low')))).toEqual({
    exit: 1,
    lines: [
      'high: one <2.0.0: Reads any file; through other',
      'low: two <2.0.0: Reads any file; through other',
      '2 packages with known faults, 1 of them high or critical.',
    ],
  });
  expect(readAudit(printed(fault('one', 'critical'))).exit).toBe(1);
});

test('lesser faults are named and fail nothing', () => {
  expect(readAudit(printed(fault('two', 'moderate'))).exit).toBe(0);
  expect(readAudit(printed()).lines).toEqual([
    '0 packages with known faults, 0 of them high or critical.',
  ]);
});

test.each([
  [JSON.stringify({ message: '405 Method Not Allowed', error: { summary: '' } }), '405 Method'],
  [JSON.stringify({ error: { code: 'ENOTFOUND', summary: 'no such host' } }), 'no such host'],
  ['', 'npm said nothing'],
])('a registry that gives no answer is no clean answer: %s', (answer, why) => {
  const { exit, lines } = readAudit(answer);
  expect(exit).toBe(3);
  expect(lines.join()).toContain(why);
  expect(lines.join()).toContain('Not checked');
});
