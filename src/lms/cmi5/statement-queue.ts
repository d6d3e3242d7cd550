import { ok } from '../../core/kernel/result.ts';
import type { Handed } from '../port.ts';
import type { CallProblem, Endpoint } from './endpoint.ts';

/** The part of a statement that a queue uses. */
interface Identified {
  readonly id: string;
}

/** Queue of statements; each is sent until it is accepted. */
export interface StatementQueue {
  /** Adds a statement; `accepted` is called once the platform has it. */
  readonly add: (statement: Identified, accepted: () => void) => void;
  readonly flush: (last: boolean) => Promise<Handed>;
}

/** Tells whether the platform rejected the content itself, not the connection. */
const isRefusal = ({ status }: CallProblem): boolean =>
  status !== undefined && status >= 400 && status < 500 && status !== 401;

/**
 * Opens a queue. A rejected batch is sent again one by one, so that a statement the platform already has blocks no
 * other.
 */
export function openStatementQueue(endpoint: Endpoint): StatementQueue {
  type Entry = { readonly statement: Identified; readonly accepted: () => void };
  let waiting: readonly Entry[] = [];

  const take = (taken: readonly Entry[]): void => {
    waiting = waiting.filter((entry) => !taken.includes(entry));
    for (const { accepted } of taken) accepted();
  };

  /** Tells whether the platform already has a statement with this id. */
  const isThere = async ({ statement: { id } }: Entry, { status }: CallProblem) =>
    status === 409 || (await endpoint.statement(id)).ok;

  const sendEach = async (batch: readonly Entry[], last: boolean): Promise<Handed> => {
    for (const entry of batch) {
      const sent = await endpoint.send([entry.statement], last);
      if (!sent.ok && !(isRefusal(sent.error) && (await isThere(entry, sent.error)))) return sent;
      take([entry]);
    }
    return ok(undefined);
  };

  return {
    add: (statement, accepted) => {
      waiting = [...waiting, { statement, accepted }];
    },
    flush: async (last) => {
      const batch = waiting;
      if (batch.length === 0) return ok(undefined);
      const sent = await endpoint.send(
        batch.map(({ statement }) => statement),
        last,
      );
      if (!sent.ok) return isRefusal(sent.error) ? sendEach(batch, last) : sent;
      take(batch);
      return ok(undefined);
    },
  };
}
