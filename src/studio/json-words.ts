/** A text in a JSON file: where it stands, and what it says. */
export interface JsonWords {
  readonly path: readonly (string | number)[];
  readonly from: number; // characters to the opening quote
  readonly to: number; // characters to behind the closing quote
  readonly value: string;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+/g;

/** Where in the file a token stands: in a list at an index, or in an object at a name. */
type Level = { readonly list: true; at: number } | { readonly list: false; at: string };

/** Whether what follows a text makes it the name of a field. */
const isName = (text: string, to: number): boolean => /^\s*:/.test(text.slice(to, to + 20));

function enter(levels: Level[], token: string): void {
  if (token === '{') levels.push({ list: false, at: '' });
  if (token === '[') levels.push({ list: true, at: 0 });
  if (token === '}' || token === ']') levels.pop();
  const level = levels.at(-1);
  if (token === ',' && level?.list) level.at += 1;
}

/** Lists the texts of a JSON file that is well formed, in their order; names of fields are none. */
export function jsonWords(text: string): readonly JsonWords[] {
  const levels: Level[] = [];
  const found: JsonWords[] = [];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    enter(levels, token);
    if (!token.startsWith('"')) continue;
    const to = index + token.length;
    const value = String(JSON.parse(token));
    const level = levels.at(-1);
    if (level?.list === false && isName(text, to)) level.at = value;
    else found.push({ path: levels.map(({ at }) => at), from: index, to, value });
  }
  return found;
}

/** Writes a new text over one of a JSON file; everything else stays, to the byte. */
export const writeJsonWords = (text: string, { from, to }: JsonWords, value: string): string =>
  text.slice(0, from) + JSON.stringify(value) + text.slice(to);
