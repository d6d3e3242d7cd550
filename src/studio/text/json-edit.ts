import {
  applyEdits,
  findNodeAtLocation,
  type JSONPath,
  modify,
  parseTree,
  visit,
} from 'jsonc-parser';

/** Where something stands in a JSON file: names of fields and numbers in lists, from the top. */
export type JsonPath = readonly (string | number)[];

const FORMAT = { formattingOptions: { tabSize: 2, insertSpaces: true, eol: '\n' } };

const valueAt = (text: string, path: JsonPath): unknown =>
  path.reduce<unknown>(
    (at, key) => (at as { [name: string]: unknown } | undefined)?.[key],
    JSON.parse(text),
  );

/**
 * Writes a value into a well-formed JSON file; undefined takes the field off. Everything else stays, to the byte, and
 * the same value is no change.
 */
export function setJson(text: string, path: JsonPath, value: unknown): string {
  if (JSON.stringify(valueAt(text, path)) === JSON.stringify(value)) return text;
  return applyEdits(text, modify(text, path as JSONPath, value, FORMAT));
}

/** Puts one more value into a list, at the number that the path ends with. */
export const insertJson = (text: string, path: JsonPath, value: unknown): string =>
  applyEdits(text, modify(text, path as JSONPath, value, { ...FORMAT, isArrayInsertion: true }));

/** Exchanges a value of a list with a neighbor, `by` places below (negative: above); each keeps how it is written. */
export function moveJson(text: string, path: JsonPath, by: number): string {
  const root = parseTree(text);
  const list = path.slice(0, -1) as JSONPath;
  const at = path.at(-1);
  if (root === undefined || typeof at !== 'number') return text;
  const pair = [at, at + by].toSorted((a, b) => a - b);
  const [first, second] = pair.map((index) => findNodeAtLocation(root, [...list, index]));
  if (first === undefined || second === undefined) return text;
  const written = (node: typeof first) => text.slice(node.offset, node.offset + node.length);
  return [
    text.slice(0, first.offset),
    written(second),
    text.slice(first.offset + first.length, second.offset),
    written(first),
    text.slice(second.offset + second.length),
  ].join('');
}

/** A text of a JSON file, with where it begins. */
interface JsonText {
  readonly path: JsonPath;
  readonly from: number; // characters to its opening quote
  readonly to: number; // characters to behind its closing quote
  readonly value: string;
}

/** Lists the texts of a JSON file in their order; names of fields are none. */
export function jsonTexts(text: string): readonly JsonText[] {
  const found: JsonText[] = [];
  visit(text, {
    onLiteralValue: (value, from, length, _line, _character, pathTo) => {
      if (typeof value === 'string') found.push({ path: pathTo(), from, to: from + length, value });
    },
  });
  return found;
}

/** Finds the line at which a JSON file stops being well formed; undefined if it is. */
export function jsonFaultLine(text: string): number | undefined {
  let at: number | undefined;
  visit(
    text,
    {
      onError: (_code, from) => {
        at ??= from;
      },
    },
    { disallowComments: true },
  );
  return at === undefined ? undefined : text.slice(0, at).split('\n').length;
}
