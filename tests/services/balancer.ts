import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Shares connections among nodes, as what stands before several of them does. */
export interface Balancer {
  readonly address: string;
  readonly stop: () => void;
}

/** Each connection goes to the next node; where that one does not answer, to the one after it. */
export async function startBalancer(ports: readonly number[]): Promise<Balancer> {
  let turn = 0;
  const open = new Set<Socket>();
  const lead = (from: Socket, first: number, tries: number) => {
    const port = ports[first % ports.length];
    if (port === undefined || tries === 0) return from.destroy();
    const to = connect(port, '127.0.0.1');
    to.once('error', () => lead(from, first + 1, tries - 1));
    to.once('connect', () => {
      to.removeAllListeners('error');
      to.on('error', () => from.destroy()).on('close', () => from.destroy());
      from.on('close', () => to.destroy());
      from.pipe(to).pipe(from);
    });
    return undefined;
  };
  const server = createServer((from) => {
    open.add(from);
    from.on('error', () => from.destroy()).on('close', () => open.delete(from));
    turn += 1;
    lead(from, turn, ports.length);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}
