const TYPES: { readonly [end: string]: string } = {
  js: 'text/javascript',
  ts: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  json: 'application/json',
};

/** The type of a file by the end of its path: a page, where it is none of the known. */
export const typeOf = (path: string): string => TYPES[path.split('.').at(-1) ?? ''] ?? 'text/html';
