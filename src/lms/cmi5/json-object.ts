/** An object of JSON whose fields are not known yet. */
export type JsonObject = { readonly [name: string]: unknown };

/** Reads an object from text; undefined where the text is none. */
export function jsonObjectIn(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}
