/** Opens an alternative of a conditional block, `- condition:`. */
const ALTERNATIVE = /^\s*-\s*([^>].*?):\s*$/;

/**
 * Finds the lines of a story (from 1) that stand under a condition on one of these variables, `- owes_told:`. Of a line
 * with `{owes_told: … | …}` the whole line counts.
 */
export function linesTold(ink: string, told: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  if (told.length === 0) return found;
  const asks = new RegExp(`(?<!not )\\b(?:${told.join('|')})\\b`);
  const inline = new RegExp(`\\{\\s*(?:${told.join('|')})\\s*:`);
  const open: boolean[] = [];
  for (const [at, line] of ink.split('\n').entries()) {
    const text = line.trim();
    if (text === '{') open.push(false);
    else if (text === '}') open.pop();
    else if (open.length > 0 && ALTERNATIVE.test(text)) {
      open[open.length - 1] = asks.test(ALTERNATIVE.exec(text)?.[1] ?? '');
    } else if (/^\{[^}]*:$/.test(text)) open.push(asks.test(text));
    else if (open.some(Boolean) || inline.test(text)) found.add(at + 1);
  }
  return found;
}
