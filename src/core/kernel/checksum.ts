const OFFSETS = [2166136261, 3339675911] as const;
const PRIMES = [16777619, 2654435761] as const;

const hex = (lane: number): string => (lane >>> 0).toString(16).padStart(8, '0');

/**
 * Computes a checksum: 16 hexadecimal digits from two FNV-1a lanes. It detects damage and edits, but it is not a
 * signature: whoever rewrites a record can recompute it.
 */
export function checksumOf(text: string): string {
  let [first, second] = OFFSETS as readonly [number, number];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, PRIMES[0]);
    second = Math.imul(second ^ unit ^ (second >>> 15), PRIMES[1]);
  }
  return hex(first) + hex(second);
}

/** Serializes to JSON with sorted keys, so that key order does not matter. */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const tree = value as { readonly [key: string]: unknown };
  const keys = Object.keys(tree)
    .filter((key) => tree[key] !== undefined)
    .sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(tree[key])}`).join(',')}}`;
}

/** Computes a hash chain: one checksum for the head and one for each fact, each covering the one before it. */
export function chainOf(head: unknown, facts: readonly unknown[]): readonly string[] {
  const links = [checksumOf(canonicalJson(head))];
  for (const fact of facts) links.push(checksumOf(`${links.at(-1)} ${canonicalJson(fact)}`));
  return links;
}
