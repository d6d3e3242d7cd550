import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createPages } from '../../src/server/pages.ts';
import { pagePolicy } from '../../src/server/policy.ts';

const folder = mkdtempSync(join(tmpdir(), 'pages-'));
mkdirSync(join(folder, 'built'));
const EXIT = 'https://weather.example/today';
writeFileSync(
  join(folder, 'index.html'),
  `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(EXIT).replaceAll("'", '&#39;')}"><title>Training module</title>`,
);
writeFileSync(join(folder, 'built', 'a-1234.js'), 'export {}');
const lines: string[] = [];
const server = createPages(folder, undefined, { problem: (what) => void lines.push(what) });
let address = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a page may speak to its own origin, and ask whether the page it leaves for is there', async () => {
  const response = await fetch(`${address}/`);
  expect(response.status).toBe(200);
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("connect-src 'self' https://weather.example;");
  expect(policy).toContain("frame-ancestors 'self'");
  expect(policy.replace('https://weather.example', '')).not.toMatch(/unsafe-|https?:|\*/);
  expect(response.headers.get('referrer-policy')).toBe('no-referrer');
});

test('the microphone, and speech recognized on the device, are for this origin alone', async () => {
  const allowed = (await fetch(`${address}/`)).headers.get('permissions-policy')?.split(', ');
  expect(allowed).toContain('microphone=(self)');
  expect(allowed).toContain('on-device-speech-recognition=(self)');
  expect(allowed).toContain('camera=()');
});

test('files are only read: a request to change one is refused', async () => {
  for (const method of ['PUT', 'DELETE', 'POST', 'PATCH', 'OPTIONS']) {
    const response = await fetch(`${address}/`, { method });
    expect([method, response.status]).toEqual([method, 405]);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  }
  const traced = await new Promise((resolve) =>
    request(address, { method: 'TRACE' }, ({ statusCode }) => resolve(statusCode)).end(),
  );
  expect(traced).toBe(405);
  expect((await fetch(`${address}/`, { method: 'HEAD' })).status).toBe(200);
});

test('no page of another origin holds a window of this one', async () => {
  const { headers } = await fetch(`${address}/`);
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
});

test('the page is asked for again each time, its hashed files are kept', async () => {
  const page = await fetch(`${address}/`);
  const file = await fetch(`${address}/built/a-1234.js`);
  expect(page.headers.get('cache-control')).toBe('no-cache');
  expect(file.headers.get('cache-control')).toContain('immutable');
});

test('files that a new build brings and takes away are served, or not found', async () => {
  const file = join(folder, 'built', 'b-5678.js');
  writeFileSync(file, 'export {}');
  expect((await fetch(`${address}/built/b-5678.js`)).status).toBe(200);
  rmSync(file);
  expect((await fetch(`${address}/built/b-5678.js`)).status).toBe(404);
  expect((await fetch(`${address}/`)).status).toBe(200);
});

test.each(['/none', '/built', '/%00', '/%E0%A4%A', '/../package.json', '/%2e%2e/package.json'])(
  '%s is not found',
  async (path) => {
    expect((await fetch(address + path)).status).toBe(404);
  },
);

test.each([
  ['bytes=2-4', 206, 'por'],
  ['bytes=7-', 206, '{}'],
  ['bytes=5-2', 200, 'export {}'],
  ['bytes=-2', 200, 'export {}'],
  ['bytes=0-99999999999999999999', 200, 'export {}'],
  ['bytes=0-1,3-4', 200, 'export {}'],
  ['lines=1-2', 200, 'export {}'],
])('the range %s is answered with %i and “%s”', async (range, status, text) => {
  const response = await fetch(`${address}/built/a-1234.js`, { headers: { range } });
  expect([response.status, await response.text()]).toEqual([status, text]);
});

/** The files under a folder that this process has open. */
const openFiles = (under: string): readonly string[] =>
  readdirSync('/proc/self/fd').flatMap((fd) => {
    try {
      const file = readlinkSync(`/proc/self/fd/${fd}`);
      return file.startsWith(under) ? [file] : [];
    } catch {
      return []; // closed meanwhile
    }
  });

test.runIf(existsSync('/proc/self/fd'))(
  'a visitor who leaves in the middle of a file leaves it closed',
  async () => {
    writeFileSync(join(folder, 'built', 'sound-1234.m4a'), Buffer.alloc(20_000_000));
    const left = new AbortController();
    const { body } = await fetch(`${address}/built/sound-1234.m4a`, { signal: left.signal });
    await body?.getReader().read();
    expect(openFiles(folder)).toHaveLength(1);
    left.abort();
    await vi.waitUntil(() => openFiles(folder).length === 0, { timeout: 60_000 });
  },
);

test.runIf(existsSync('/proc/self/mem'))(
  'a file that cannot be read ends its own answer, is logged, and the server goes on',
  async () => {
    symlinkSync('/proc/self/mem', join(folder, 'broken.js')); // it is there, and reading it fails
    await expect(fetch(`${address}/broken.js`)).rejects.toThrow();
    expect(lines).toEqual([expect.stringMatching(/^GET \/broken\.js failed/)]);
    expect((await fetch(`${address}/`)).status).toBe(200);
  },
);
