import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createPages } from '../../../src/server/pages.ts';

/** The built pages in a folder of a host of their own, which can be updated and can go down. */
export interface Site {
  readonly address: string;
  readonly down: () => Promise<void>;
  /** Put another version there, which has a new name and lacks these files of the old one. */
  readonly update: (lacks: RegExp) => Promise<void>;
  readonly remove: () => Promise<void>;
}

const FOLDER = 'some/folder';

/** A file that has the same name in every version, and what the other version has at its end. */
export const UNHASHED = 'icon.svg';
export const UPDATED = '<!-- next -->';

async function listen(root: string, port: number): Promise<Server> {
  const server = createPages(root);
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  return server;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

/** Serve the build under `/some/folder/`, on a port nobody has. */
export async function openSite(): Promise<Site> {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  // Not sooner: a page that is closed may have asked for a file that is only now being opened.
  process.once('exit', () => rmSync(root, { recursive: true, force: true }));
  const folder = join(root, FOLDER);
  cpSync('dist', folder, { recursive: true });
  let server = await listen(root, 0);
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/${FOLDER}/`,
    down: () => close(server),
    update: async (lacks) => {
      const script = join(folder, 'offline.js');
      const [head = '', ...code] = readFileSync(script, 'utf8').split('\n');
      const built = JSON.parse(head.slice('const BUILT = '.length, -1)) as {
        first: readonly string[];
      };
      const [kept, gone] = [true, false].map((stays) =>
        built.first.filter((file) => lacks.test(file) !== stays),
      );
      const next = { ...built, version: 'next', first: kept };
      appendFileSync(join(folder, UNHASHED), UPDATED);
      rmSync(join(folder, `${UNHASHED}.gz`), { force: true });
      writeFileSync(script, [`const BUILT = ${JSON.stringify(next)};`, ...code].join('\n'));
      for (const file of ['offline.js', ...(gone ?? [])])
        rmSync(join(folder, `${file}.gz`), { force: true });
      for (const file of gone ?? []) rmSync(join(folder, file));
      await close(server);
      server = await listen(root, port); // it looks for its files once, at the start
    },
    remove: () => close(server).catch(() => {}),
  };
}
