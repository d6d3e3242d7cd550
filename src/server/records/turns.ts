/** Does pieces of work one at a time, and of each sender in turn. */
export type InTurn = <T>(sender: string, work: () => Promise<T>) => Promise<T>;

/** Opens a queue (round robin over senders), so that nobody waits for all the work of another. */
export function openTurns(): InTurn {
  const queues = new Map<string, readonly (() => Promise<void>)[]>(); // by sender; the next one first
  let busy = false;

  const workOff = async (): Promise<void> => {
    busy = true;
    for (let [head] = queues; head !== undefined; [head] = queues) {
      const [sender, [next, ...rest]] = head;
      queues.delete(sender);
      if (rest.length > 0) queues.set(sender, rest); // behind all others
      await next?.();
    }
    busy = false;
  };

  return (sender, work) =>
    new Promise((resolve, reject) => {
      const mine = () => work().then(resolve, reject);
      queues.set(sender, [...(queues.get(sender) ?? []), mine]);
      if (!busy) void workOff();
    });
}
