import { expect, test } from 'vitest';
import { readSettings } from '../../src/server/settings.ts';

const read = (environment: { readonly [name: string]: string }) => {
  const settings = readSettings(environment);
  return settings.ok ? settings.value : settings.error;
};

test('without settings the server uses its usual port, knows no proxy and takes records', () => {
  expect(read({})).toMatchObject({ port: 4173, proxies: 0, hosts: [], takesRecords: true });
});

test('a setting that is there and empty, as a container may pass it, counts as left out', () => {
  const names = ['PORT', 'PROXIES', 'HOSTS', 'REDIS_URL', 'DATABASE_URL', 'EVALUATOR_KEY'];
  const empty = Object.fromEntries(names.map((name) => [name, '']));
  expect(read({ ...empty, HAND_IN: '', DATA_FILE: '' })).toEqual(read({}));
});

test('settings are read', () => {
  const settings = read({
    PORT: '8080',
    PROXIES: '2',
    HOSTS: 'a.example, b.example',
    HAND_IN: 'off',
    DATABASE_URL: 'postgres://localhost/unscripted',
    REDIS_URL: 'rediss://localhost:6380',
  });
  expect(settings).toMatchObject({
    port: 8080,
    proxies: 2,
    hosts: ['a.example', 'b.example'],
    takesRecords: false,
    redisUrl: 'rediss://localhost:6380',
  });
});

test.each([
  [{ PORT: 'abc' }, 'PORT is "abc"'],
  [{ PORT: '0' }, 'PORT is "0"'],
  [{ PORT: '70000' }, 'PORT is "70000"'],
  [{ PROXIES: 'yes' }, 'PROXIES is "yes"'],
  [{ PROXIES: '-1' }, 'PROXIES is "-1"'],
  [{ HOSTS: 'https://training.example.org' }, 'HOSTS names "https://training.example.org"'],
  [{ HOSTS: 'a.example,b.example:8080' }, 'HOSTS names "b.example:8080"'],
  [
    { REDIS_URL: 'localhost:6379', DATABASE_URL: 'postgres://x/y' },
    'REDIS_URL is no address of Redis',
  ],
  [{ REDIS_URL: 'redis://localhost' }, 'set DATABASE_URL too'],
  [{ EVALUATOR_KEY: 'short' }, 'EVALUATOR_KEY is too short'],
  [{ HAND_IN: 'no' }, 'HAND_IN is "no"'],
])('%j is refused with a sentence', (environment, sentence) => {
  expect(read(environment)).toContain(sentence);
});
