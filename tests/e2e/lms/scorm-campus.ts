import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'vite';
import { packageFiles } from '../../../src/lms/package/platform-package.ts';
import type { BuiltGame } from './built-game.ts';
import { EDITIONS } from './scorm-platform.ts';
import { typeOf } from './types.ts';

const PAGE = `<!doctype html><title>Platform</title>
<style>iframe{width:1240px;height:760px;border:0}</style><script type="module" src="/host.js"></script>`;

/** The page of the platform in one script: scorm-again behind the strict layer, as in Node. */
async function hostScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'tests/e2e/lms/scorm-host.ts', formats: ['es'], fileName: 'host' },
    },
  });
  const [one] = [built].flat();
  if (one === undefined || !('output' in one)) throw new Error('the host was not built');
  return one.output[0].code;
}

/** A server with the packages of both editions and the page that opens their units. */
export interface Campus {
  readonly home: string;
  readonly close: () => void;
}

/** Serves a whole package of each edition, unpacked, as a platform does. */
export async function openCampus({ bytes, units }: BuiltGame): Promise<Campus> {
  const files = new Map<string, Uint8Array | string>([
    ['/', PAGE],
    ['/host.js', await hostScript()],
  ]);
  for (const platform of EDITIONS) {
    const setup = { platform, pass: 70, mode: 'assessment' } as const;
    for (const [name, body] of packageFiles(bytes, units, setup))
      files.set(`/${platform}/${name}`, body);
  }
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const body = files.get(pathname);
    const kept = pathname.includes('/built/') ? 'max-age=31536000, immutable' : 'no-cache';
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': typeOf(pathname),
      'cache-control': kept,
    });
    response.end(body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    home: `http://127.0.0.1:${port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
