/** One way through a block of conditions in Ink, nested blocks followed to the end. */
export interface InkWay {
  readonly conditions: readonly string[]; // as written, outermost first
  readonly said: readonly string[]; // lines as written, without logic and diverts
  readonly earlier: readonly string[]; // conditions of the ways before it in its own block
}

interface Branch {
  readonly condition: string;
  readonly body: readonly string[];
}

const depthBy = (line: string): number =>
  /^\{(?:[^}]*:)?$/.test(line) ? 1 : line === '}' ? -1 : 0;

/** The line that ends the block which begins at a line. */
function endOf(lines: readonly string[], from: number): number {
  let depth = 0;
  for (let at = from; at < lines.length; at += 1) {
    depth += depthBy((lines[at] ?? '').trim());
    if (depth === 0) return at;
  }
  return lines.length;
}

function branchesIn(lines: readonly string[], from: number): readonly Branch[] {
  const branches: { condition: string; body: string[] }[] = [];
  const first = /^\{\s*(.*?)\s*:$/.exec((lines[from] ?? '').trim())?.[1];
  if (first) branches.push({ condition: first, body: [] });
  let depth = 1;
  for (const line of lines.slice(from + 1, endOf(lines, from))) {
    const text = line.trim();
    const condition = depth === 1 ? /^-\s*(?!>)(.*?):$/.exec(text)?.[1] : undefined;
    if (condition === undefined) branches.at(-1)?.body.push(line);
    else branches.push({ condition, body: [] });
    depth += depthBy(text);
  }
  return branches;
}

const isSaid = (text: string): boolean => text !== '' && !/^(?:~|->|\/\/|#)/.test(text);

/** All ways through the block that begins at a line. A nested block without an “else” is left out. */
export function waysThrough(lines: readonly string[], from: number): readonly InkWay[] {
  const before: string[] = [];
  return branchesIn(lines, from).flatMap(({ condition, body }) => {
    const earlier = [...before];
    before.push(condition);
    let ways: readonly InkWay[] = [{ conditions: [condition], said: [], earlier }];
    for (let at = 0; at < body.length; at += 1) {
      const text = (body[at] ?? '').trim();
      if (depthBy(text) === 1) {
        const inner = waysThrough(body, at);
        at = endOf(body, at);
        if (!inner.some(({ conditions }) => conditions.includes('else'))) continue;
        ways = ways.flatMap((way) =>
          inner.map((more) => ({
            conditions: [...way.conditions, ...more.conditions],
            said: [...way.said, ...more.said],
            earlier: [...way.earlier, ...more.earlier],
          })),
        );
      } else if (isSaid(text)) {
        ways = ways.map((way) => ({ ...way, said: [...way.said, text] }));
      }
    }
    return ways;
  });
}

/** Whether a block begins at this line whose conditions name this. */
export const asksIn = (lines: readonly string[], from: number, name: string): boolean =>
  depthBy((lines[from] ?? '').trim()) === 1 &&
  branchesIn(lines, from).some(({ condition }) => new RegExp(`\\b${name}\\b`).test(condition));

/** The line where the block begins that holds a line. */
export function blockAround(lines: readonly string[], at: number): number {
  let depth = 0;
  for (let line = at - 1; line >= 0; line -= 1) {
    depth += depthBy((lines[line] ?? '').trim());
    if (depth === 1) return line;
  }
  return -1;
}
