import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import en from '../../../src/studio/told/en.json' with { type: 'json' };
import es from '../../../src/studio/told/es.json' with { type: 'json' };
import { toldWordsIn } from '../../../src/studio/told/told-in.ts';

/** Sentences that only the terminal says. */
const TERMINAL =
  /^verify-(?:proved|not-proved|seen|open|why|at|step|drawn|dimensions|best|met|lengths|size-line|ending|strategy|pattern-line|translated)$/;

const argumentsOf = (message: string): readonly string[] =>
  [...new Set([...message.matchAll(/\{(\w+)/g)].map(([, name = '']) => name))].toSorted();

test('every finding has words in Spanish, with the same values', () => {
  const told = Object.keys(en).filter((key) => !TERMINAL.test(key));
  expect(Object.keys(es).toSorted()).toEqual(told.toSorted());
  for (const [key, message] of Object.entries(es)) {
    new IntlMessageFormat(message, 'es');
    const english = en[key as keyof typeof en];
    expect(
      argumentsOf(message).filter((name) => !['una', 'one', 'once'].includes(name)),
      key,
    ).toEqual(argumentsOf(english).filter((name) => !['one', 'once'].includes(name)));
  }
});

test('findings are told in the language that is asked for', () => {
  const values = { option: 'own-word', beat: 'B1', dimension: 'OPEN' };
  expect(toldWordsIn('es')('verify-level-missing', values)).toBe(
    'own-word en B1 no tiene nivel para OPEN.',
  );
  expect(toldWordsIn('en')('verify-level-missing', values)).toBe(
    'own-word in B1 has no level for OPEN.',
  );
});
