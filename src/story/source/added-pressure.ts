import type { SourceFile } from '../compile.ts';
import type { Outline } from './outline.ts';

const NEXT_PART = /^\s*\+|^\s*==/; // the next option or knot
const ADDS = /^\s*~\s*pressure\((-?\d+)\)/;

/** Reads from the source how much pressure each option adds, by beat and option, e.g. `B1 blunt`. */
export function addedPressure(
  { parts }: Outline,
  sources: readonly SourceFile[],
): ReadonlyMap<string, number> {
  const lines = new Map(sources.map(({ file, text }) => [file, text.split('\n')]));
  const found = new Map<string, number>();
  for (const { head, options } of parts) {
    for (const { option, file, line } of options) {
      const after = lines.get(file)?.slice(line) ?? [];
      const end = after.findIndex((text) => NEXT_PART.test(text));
      const own = after.slice(0, end < 0 ? undefined : end);
      const sum = own.reduce((all, text) => all + Number(ADDS.exec(text)?.[1] ?? 0), 0);
      found.set(`${head?.id} ${option.id}`, sum);
    }
  }
  return found;
}
