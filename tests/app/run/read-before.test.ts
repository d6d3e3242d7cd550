import { expect, test } from 'vitest';
import { linesReadBefore } from '../../../src/app/run/play/read-before.ts';
import { memoryStore } from '../../../src/store/memory.ts';
import { began, chose, faced, facts } from '../../core/facts.ts';

test('lines read before are those of one’s own other runs of the scenario, answers included', async () => {
  const store = memoryStore();
  const keep = async (id: string, scenario: string, said: string, imported = false) => {
    await store.create({ id, person: 'me', scenario, startedAt: 0, imported });
    const lines = [{ text: `${said}?` }];
    const drafts = [
      began(),
      faced('B1', [], lines),
      chose('B1', {}, { reaction: [{ text: said }] }),
    ];
    for (const fact of facts(...drafts)) await store.append(id, fact);
  };
  await keep('first', 'bench', 'Yes');
  await keep('other', 'van', 'Rain');
  await keep('lent', 'bench', 'Snow', true);
  await keep('now', 'bench', 'Now');
  expect([...(await linesReadBefore(store, 'me', 'bench', 'now'))]).toEqual(['Yes?', 'Yes']);
  const broken = {
    ...store,
    list: async () => ({ ok: false, error: { code: 'failed', message: '' } }) as const,
  };
  expect((await linesReadBefore(broken, 'me', 'bench', 'now')).size).toBe(0);
});
