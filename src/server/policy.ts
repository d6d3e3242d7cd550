import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The rule that a built page itself carries, for servers that send none: it may speak to its own
 * origin, ask whether `exit`, where *Leave now* goes, can be reached, and nothing else.
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

/** The rule as our own server sends it: that of the page, and who may frame it. */
export function serverPolicy(folder: string): string {
  const page = join(folder, 'index.html');
  const [, carried] = IN_PAGE.exec(existsSync(page) ? readFileSync(page, 'utf8') : '') ?? [];
  const rule = carried?.replaceAll('&#39;', "'"); // as the build writes it into the page
  return `${rule ?? pagePolicy()}; frame-ancestors 'self'`;
}
