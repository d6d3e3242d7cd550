import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkReceipt } from '../../../src/app/reports/worker/check-receipt.ts';
import { standingOfReceipt } from '../../../src/cli/commands/report.ts';
import {
  chainFor,
  encodeRecord,
  type SessionRecord,
  withFacts,
} from '../../../src/core/record/record.ts';
import {
  publicKeyOf,
  signingKeyBeside,
  signingKeyIn,
  signRecord,
} from '../../../src/server/records/signing.ts';
import { agreed, frozen, get, kept, pass, post, serveAnew, serveEachTest, WIDE } from './door.ts';
import { drawnKey } from './signing-key.ts';

serveEachTest();

const PEM = drawnKey();
const KEY = publicKeyOf(PEM);
const signed = (): SessionRecord => signRecord(agreed(frozen()), 17, PEM);

/** A record that was changed, with checksums made anew as somebody would who wants it to pass. */
const remade = (change: Partial<SessionRecord>): SessionRecord => {
  const made = { ...signed(), ...change };
  return { ...made, chain: chainFor(made) };
};

describe('a record that a server signed', () => {
  test.each<[string, () => SessionRecord, string]>([
    ['as it arrived', signed, 'unchanged'],
    [
      'rated since',
      () => {
        const { facts } = signed();
        const at = facts.at(-1)?.at ?? 0;
        const rating = { type: 'consented', to: 'evaluator', ownWords: true } as const;
        return withFacts(signed(), [{ seq: facts.length, at, ...rating }]);
      },
      'unchanged',
    ],
    ['under another id', () => remade({ session: 'another' }), 'changed'],
    ['in another group', () => remade({ cohort: 'another' }), 'changed'],
    [
      'of another person',
      () => remade({ person: { ...signed().person, id: 'another' } }),
      'changed',
    ],
    ['cut short', () => remade({ facts: signed().facts.slice(0, 5) }), 'changed'],
    [
      'with another fact',
      () => remade({ facts: signed().facts.map((fact) => ({ ...fact, at: fact.at + 1 })) }),
      'changed',
    ],
    [
      'with a signature that is none',
      () => remade({ receipt: { at: 17, facts: 1, key: KEY, signature: '?' } }),
      'changed',
    ],
    ['with a key that is none', () => remade({ receipt: badKey(signed()) }), 'changed'],
  ])('%s is found so, by the page and by the terminal', async (_what, make, standing) => {
    expect(await checkReceipt(make(), KEY)).toBe(standing);
    expect(standingOfReceipt(make())).toBe(standing);
  });

  test('by another key is told from one of this installation', async () => {
    expect(await checkReceipt(signed(), publicKeyOf(drawnKey()))).toBe('other-key');
    expect(await checkReceipt(signed(), undefined)).toBe('unchanged');
  });

  test('is told from one that nobody signed', async () => {
    expect(await checkReceipt(frozen(), KEY)).toBe('none');
    expect(standingOfReceipt(frozen())).toBe('none');
  });
});

const badKey = ({ receipt }: SessionRecord) => {
  if (receipt === undefined) throw new Error('not signed');
  return { ...receipt, key: 'no-key' };
};

describe('a server with a key', () => {
  test('signs what is handed in, tells evaluators its public key, and changes nothing when it comes again', async () => {
    await serveAnew(WIDE, PEM);
    const text = encodeRecord(agreed(frozen()));
    expect((await post(text)).status).toBe(200);
    const { body } = await get();
    expect(body.key).toBe(KEY);
    const [first] = body.records;
    expect(await checkReceipt(JSON.parse(first.text), body.key)).toBe('unchanged');
    pass(60_000);
    expect((await post(text)).status).toBe(200);
    expect((await post(first.text)).status).toBe(200); // the signed copy is the same record
    expect((await get()).body.records).toEqual([first]);
    expect(await kept()).toBe(1);
  });

  test('signs a longer record of the run anew', async () => {
    await serveAnew(WIDE, PEM);
    await post(encodeRecord(agreed(frozen())));
    await post(encodeRecord(agreed(agreed(frozen()))));
    const [only] = (await get()).body.records;
    const record = JSON.parse(only.text);
    expect(record.receipt.facts).toBe(record.facts.length);
    expect(await checkReceipt(record, KEY)).toBe('unchanged');
  });
});

describe('the key of an installation', () => {
  const folder = mkdtempSync(join(tmpdir(), 'signing-'));

  test('is drawn once, for its owner alone, and read again at each start', () => {
    const file = join(folder, 'data', 'signing-key.pem');
    const first = signingKeyIn(file);
    expect(first.ok).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(signingKeyIn(file)).toEqual(first);
  });

  test('is kept beside the data, and drawn for no server whose data does not last', () => {
    expect(signingKeyBeside(join('data', 'rooms.db'))).toBe(join('data', 'signing-key.pem'));
    expect(signingKeyBeside(':memory:')).toBeUndefined();
    expect(signingKeyBeside(undefined)).toBeUndefined();
  });

  test('that cannot be used is said, and never replaced', () => {
    const file = join(folder, 'broken.pem');
    writeFileSync(file, 'no key');
    const read = signingKeyIn(file);
    expect(read).toMatchObject({ ok: false, error: expect.stringContaining(file) });
    expect(readFileSync(file, 'utf8')).toBe('no key');
  });
});
