import { expect, test, vi } from 'vitest';
import { office } from '../../../src/app/reports/office.ts';
import spanish from '../../../src/ui/catalogue/es/app.json';
import { ENGLISH, speak } from '../../../src/ui/tongue.ts';

const workers: FakeWorker[] = [];

/** A worker that is asked and never answers by itself. */
class FakeWorker extends EventTarget {
  readonly asked: { readonly id: number; readonly call: string }[] = [];

  constructor() {
    super();
    workers.push(this);
  }

  postMessage(call: { readonly id: number; readonly call: string }): void {
    this.asked.push(call);
  }

  says(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

vi.stubGlobal('Worker', FakeWorker);

const filter = {};

test('each answer goes to the call it belongs to, and a refusal is an error with its message', async () => {
  const one = office().call('take', { form: 'csv', filter });
  const other = office().call('take', { form: 'xapi', filter });
  const [worker] = workers as [FakeWorker];
  const [first, second] = worker.asked.map(({ id }) => id);
  worker.says({ type: 'answer', id: second, answer: { files: ['second'] } });
  worker.says({ type: 'failed', id: first, message: 'no such record' });
  await expect(other).resolves.toEqual({ files: ['second'] });
  await expect(one).rejects.toThrow('no such record');
});

test('a worker that dies leaves no call open, then or later: all are told, in the language of the page', async () => {
  const one = office().call('take', { form: 'csv', filter });
  const other = office().call('take', { form: 'json', filter });
  workers[0]?.dispatchEvent(new Event('error'));
  const ends = await Promise.allSettled([one, other]);
  expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect(office().call('take', { form: 'csv', filter })).rejects.toThrow('did not arrive');
  speak({ ...ENGLISH, language: 'es', locale: 'es', catalogue: () => spanish });
  await expect(office().call('take', { form: 'csv', filter })).rejects.toThrow(
    'no llegó una parte',
  );
});
