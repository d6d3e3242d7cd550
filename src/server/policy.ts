/** What a page may do: speak to its own origin and nothing else. */
const RULES = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The rule as the built page itself carries it, for servers that send none. */
export const PAGE_POLICY = RULES.join('; ');

/** The rule as our own server sends it: it can also say who may frame the page. */
export const POLICY = [...RULES, "frame-ancestors 'self'"].join('; ');
