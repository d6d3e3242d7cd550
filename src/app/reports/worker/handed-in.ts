import { list, optional, shape, text, whole } from '../../../core/kernel/json.ts';
import type { FetchProblem, LeftOutFile } from '../protocol.ts';
import type { Shelf } from './shelf.ts';

/** The server's records API with the evaluator's key. */
export interface Door {
  readonly address: string;
  readonly key: string;
}

const decodePage = shape({
  records: list(shape({ session: text, text })),
  count: optional(whole(0, Number.MAX_SAFE_INTEGER)),
  next: optional(text),
  key: optional(text),
});

async function read(address: string, { key }: Door) {
  const response = await fetch(address, { headers: { Authorization: `Bearer ${key}` } });
  // 429: the key is also wrong, after too many tries
  const wrong = response.status === 403 || response.status === 429;
  if (!response.ok) return wrong ? ('not-allowed' as const) : 'unreachable';
  const page = decodePage(await response.json(), '');
  return page.ok ? page.value : ('unreachable' as const);
}

/** Returns a function that reloads a record from the server: the shelf keeps figures, not whole records. */
const againFrom = (door: Door, session: string) => async (): Promise<string> => {
  const page = await read(`${door.address}/${session}`, door);
  return typeof page === 'string' ? '' : (page.records[0]?.text ?? '');
};

/** Adds the server's records to a shelf, reporting progress after each page. */
export async function fillFromServer(
  shelf: Shelf,
  door: Door,
  step: (done: number, of: number) => Promise<boolean>,
): Promise<{ readonly leftOut: readonly LeftOutFile[]; readonly problem?: FetchProblem }> {
  const leftOut: LeftOutFile[] = [];
  let done = 0;
  let after = '';
  try {
    for (;;) {
      const page = await read(`${door.address}${after}`, door);
      if (typeof page === 'string') return { leftOut, problem: page };
      if (page.key !== undefined) shelf.trust(page.key);
      for (const record of page.records) {
        const why = await shelf.add(record.session, record.text, againFrom(door, record.session));
        if (why !== undefined) leftOut.push({ name: record.session, why });
      }
      done += page.records.length;
      if (!(await step(done, Math.max(done, page.count ?? 0))) || page.next === undefined) break;
      after = `?after=${page.next}`;
    }
  } catch {
    return { leftOut, problem: 'unreachable' };
  }
  return { leftOut };
}
