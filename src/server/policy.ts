import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Builds the Content-Security-Policy written into the page, for servers that send none: connections only to its own
 * origin and to `exit` (the target of *Leave now*, to check that it is reachable).
 */
export const pagePolicy = (exit?: string): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "media-src 'self' blob:",
    `connect-src 'self'${exit === undefined ? '' : ` ${new URL(exit).origin}`}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const IN_PAGE = /http-equiv="Content-Security-Policy" content="([^"]+)"/;

/** Builds the policy this server sends: the page's own, plus who may frame it. */
export function serverPolicy(folder: string): string {
  const page = join(folder, 'index.html');
  const [, carried] = IN_PAGE.exec(existsSync(page) ? readFileSync(page, 'utf8') : '') ?? [];
  const rule = carried?.replaceAll('&#39;', "'"); // escaped by the build
  return `${rule ?? pagePolicy()}; frame-ancestors 'self'`;
}
