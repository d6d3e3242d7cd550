import { DIMENSIONS, type Dimension, isDimension } from '../../core/rubric/dimension.ts';
import { analyse, READS } from '../../text/analyse.ts';
import { terminalWords } from '../words.ts';

/** One line of input: a reply with its context. */
interface Asked {
  readonly id: unknown;
  readonly text: string;
  readonly context: readonly string[];
  readonly disclosed: readonly string[];
  readonly rates: readonly Dimension[];
}

const isRecord = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** Parses a line of input; returns an error text if it is invalid. */
function parse(line: string): Asked | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return terminalWords('analyse-json');
  }
  if (!isRecord(value)) return terminalWords('analyse-object');
  const { id, text, context = [], disclosed = [], rates = READS } = value;
  if (typeof text !== 'string') return terminalWords('analyse-text');
  if (!isStrings(context)) return terminalWords('analyse-strings', { field: 'context' });
  if (!isStrings(disclosed)) return terminalWords('analyse-strings', { field: 'disclosed' });
  if (!isStrings(rates) || !rates.every(isDimension))
    return terminalWords('analyse-rates', { known: DIMENSIONS.join(', ') });
  return { id, text, context, disclosed, rates };
}

/** Analyzes one JSON line of input into one JSON line of output; `number` counts from 1. */
export function analyseLine(
  line: string,
  number: number,
): { readonly ok: boolean; readonly out: string } {
  const asked = parse(line);
  if (typeof asked === 'string')
    return { ok: false, out: JSON.stringify({ line: number, error: asked }) };
  const { id, text, ...at } = asked;
  return { ok: true, out: JSON.stringify({ id, ...analyse(text, at) }) };
}

/**
 * Analyzes replies line by line until the input ends. An invalid line becomes an error object with its number, and the
 * rest continues. Returns the exit code: 0, or 2 if a line was invalid.
 */
export async function analyseLines(
  lines: AsyncIterable<string>,
  print: (line: string) => void,
): Promise<0 | 2> {
  let [number, exit]: [number, 0 | 2] = [0, 0];
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const { ok, out } = analyseLine(line, number);
    if (!ok) exit = 2;
    print(out);
  }
  return exit;
}
