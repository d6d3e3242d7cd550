import { err, ok, type Result } from './result.ts';

/** A decoding error: where, and what was expected there. */
export interface JsonProblem {
  readonly path: string; // for example `facts[3].beat.id`; empty for the whole value
  readonly wanted: string;
}

/**
 * Reads one shape out of unknown JSON, its fields in the order of the shape (hashes depend on it). What is
 * right already is given back itself, without a copy.
 */
export type Decoder<T> = (value: unknown, path: string) => Result<T, JsonProblem>;

/** Parses JSON; undefined where the text is missing or is no JSON. */
export function jsonOf(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

const refuse = (path: string, wanted: string) => err({ path, wanted });

const way = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** Prefixes a nested error with its path. Paths are built only on errors. */
const inside = (path: string, { path: rest, wanted }: JsonProblem) =>
  refuse(
    path === '' || rest === '' || /^[.[]/.test(rest) ? path + rest : `${path}.${rest}`,
    wanted,
  );

/** A value that is right or wrong as a whole. */
const plain =
  <T>(holds: (value: unknown) => boolean, wanted: string): Decoder<T> =>
  (value, path) =>
    holds(value) ? ok(value as T) : refuse(path, wanted);

export const text = plain<string>((value) => typeof value === 'string', 'text');

export const flag = plain<boolean>((value) => typeof value === 'boolean', 'true or false');

/** Decodes an integer from `least` to `most`. */
export const whole = (least: number, most: number = Number.MAX_SAFE_INTEGER): Decoder<number> =>
  plain(
    (value) =>
      typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most,
    `a whole number from ${least} to ${most}`,
  );

/** Decodes one of a list of literals. */
export const among = <const T extends string | number | boolean>(known: readonly T[]): Decoder<T> =>
  plain((value) => known.includes(value as T), `one of ${known.join(', ')}`);

/** Decodes a list with at least `least` entries. */
export const list =
  <T>(entry: Decoder<T>, least = 0): Decoder<readonly T[]> =>
  (value, path) => {
    if (!Array.isArray(value) || value.length < least) {
      return refuse(path, least > 0 ? `a list of at least ${least}` : 'a list');
    }
    let made: T[] = value;
    for (let index = 0; index < value.length; index += 1) {
      const read = entry(value[index], '');
      if (!read.ok) return inside(`${path}[${index}]`, read.error);
      if (read.value === value[index]) continue;
      if (made === value) made = [...value];
      made[index] = read.value;
    }
    return ok(made);
  };

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Marks a field that may be absent. */
export interface Optional<T> {
  readonly optional: Decoder<T>;
}

export const optional = <T>(decoder: Decoder<T>): Optional<T> => ({ optional: decoder });

type Fields = { readonly [key: string]: Decoder<unknown> | Optional<unknown> };
/** What a decoder, or a field of a shape, reads. */
export type ValueOf<F> = F extends Decoder<infer T> ? T : F extends Optional<infer T> ? T : never;
type RequiredKeys<F> = { [K in keyof F]: F[K] extends Optional<unknown> ? never : K }[keyof F];
type OptionalKeys<F> = Exclude<keyof F, RequiredKeys<F>>;
export type Decoded<F> = { readonly [K in RequiredKeys<F>]: ValueOf<F[K]> } & {
  readonly [K in OptionalKeys<F>]?: ValueOf<F[K]>;
};

type FreeObject = { readonly [key: string]: unknown };

/** The object with one field replaced; copied the first time only. Keys from a file may be `__proto__`. */
function withField(made: FreeObject, value: FreeObject, key: string, field: unknown): FreeObject {
  const copy = made === value ? { ...value } : made;
  Object.defineProperty(copy, key, { value: field, enumerable: true });
  return copy;
}

/** Whether the fields come in the order of the shape; or the first field that it does not name. */
function orderOf(value: FreeObject, places: ReadonlyMap<string, number>): boolean | string {
  let [last, ordered] = [-1, true];
  for (const key in value) {
    const place = places.get(key);
    if (place === undefined) return key;
    if (place < last) ordered = false;
    last = place;
  }
  return ordered;
}

const arranged = (value: FreeObject, entries: readonly { readonly key: string }[]): FreeObject =>
  Object.fromEntries(
    entries.filter(({ key }) => Object.hasOwn(value, key)).map(({ key }) => [key, value[key]]),
  );

/** Decodes an object with exactly these fields. Unknown fields are an error, so nothing is dropped silently. */
export const shape = <F extends Fields>(fields: F): Decoder<Decoded<F>> => {
  const entries = Object.entries(fields).map(([key, field]) => {
    const required = typeof field === 'function';
    return { key, required, read: required ? field : field.optional };
  });
  const places = new Map(entries.map(({ key }, place) => [key, place]));
  return (value, path) => {
    if (!isObject(value)) return refuse(path, 'an object');
    const ordered = orderOf(value, places);
    if (typeof ordered === 'string') return refuse(way(path, ordered), 'no field of this name');
    let made = ordered ? value : arranged(value, entries);
    for (const { key, required, read } of entries) {
      const given = value[key];
      if (!required && given === undefined && !Object.hasOwn(value, key)) continue;
      const field = read(given, '');
      if (!field.ok) return inside(way(path, key), field.error);
      if (field.value !== given) made = withField(made, value, key, field.value);
    }
    return ok(made as Decoded<F>);
  };
};

/** Decodes an object with arbitrary keys whose values have one shape. */
export const dictionary =
  <T>(entry: Decoder<T>): Decoder<{ readonly [key: string]: T }> =>
  (value, path) => {
    if (!isObject(value)) return refuse(path, 'an object');
    let made = value;
    for (const key of Object.keys(value)) {
      const read = entry(value[key], '');
      if (!read.ok) return inside(way(path, key), read.error);
      if (read.value !== value[key]) made = withField(made, value, key, read.value);
    }
    return ok(made as { readonly [key: string]: T });
  };

/** Decodes a tagged union by the value of one field. */
export const variant =
  <T>(key: string, shapes: { readonly [word: string]: Decoder<T> }): Decoder<T> =>
  (value, path) => {
    const word = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    const read = typeof word === 'string' && Object.hasOwn(shapes, word) ? shapes[word] : undefined;
    return read === undefined
      ? refuse(way(path, key), `one of ${Object.keys(shapes).join(', ')}`)
      : read(value, path);
  };

/** Adds a condition to a decoder. */
export const where =
  <T>(base: Decoder<T>, holds: (value: T) => boolean, wanted: string): Decoder<T> =>
  (value, path) => {
    const read = base(value, path);
    return read.ok && !holds(read.value) ? refuse(path, wanted) : read;
  };
