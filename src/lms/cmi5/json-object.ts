/** A JSON object with unknown fields. */
export type JsonObject = { readonly [name: string]: unknown };

/** Parses a JSON object; undefined if the text is not one. */
export function jsonObjectIn(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}
