import { expect, test } from 'vitest';
import { tongueFor } from '../../../src/app/i18n/speaking.ts';

test('a language without words of its own is not answered in Spanish', async () => {
  await expect(tongueFor('fr' as 'es', { words: [], texts: [] })).rejects.toThrow();
});
