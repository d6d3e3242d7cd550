import { ok } from '../../core/kernel/result.ts';
import type { Handed } from '../port.ts';
import type { CallProblem, Endpoint } from './endpoint.ts';

/** A statement, as much of it as a queue looks at. */
interface Identified {
  readonly id: string;
}

/** Statements on their way to the platform: each is sent until it is accepted. */
export interface StatementQueue {
  /** Adds a statement; `accepted` is called once the platform has it. */
  readonly add: (statement: Identified, accepted: () => void) => void;
  readonly flush: (last: boolean) => Promise<Handed>;
}

/** Whether the platform has looked at what was sent and does not want it. */
const isRefusal = ({ status }: CallProblem): boolean =>
  status !== undefined && status >= 400 && status < 500 && status !== 401;

/** Opens a queue. A refused batch is sent again one by one, so that a statement it has already holds up no other. */
export function openStatementQueue(endpoint: Endpoint): StatementQueue {
  type Entry = { readonly statement: Identified; readonly accepted: () => void };
  let waiting: readonly Entry[] = [];

  const take = (taken: readonly Entry[]): void => {
    waiting = waiting.filter((entry) => !taken.includes(entry));
    for (const { accepted } of taken) accepted();
  };

  /** Whether the platform has this statement already. Its id says so: the same decision, the same id. */
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
