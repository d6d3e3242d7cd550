type Tree = { readonly [key: string]: unknown };

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** The first place at which two JSON values differ, or undefined. The order of keys does not count. */
export function differsAt(a: unknown, b: unknown, path = ''): string | undefined {
  if (!isTree(a) || !isTree(b)) return a === b ? undefined : path || 'value';
  if (Array.isArray(a) !== Array.isArray(b)) return path || 'value';
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  for (const key of keys) {
    const found = differsAt(a[key], b[key], path === '' ? key : `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
