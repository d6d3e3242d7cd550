import { err, ok, type Result } from './result.ts';

/** Unknown JSON that is not what it should be: where, and what was wanted there. */
export interface JsonProblem {
  readonly path: string; // `facts[3].beat.id`; empty for the whole
  readonly wanted: string;
}

/**
 * Reads one shape out of unknown JSON, its fields in the order of the shape. What stands like that
 * already is given back as it is.
 */
export type Decoder<T> = (value: unknown, path: string) => Result<T, JsonProblem>;

const refuse = (path: string, wanted: string) => err({ path, wanted });

const way = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** A problem found inside, with the way there in front. Ways are only made where there is a problem. */
const inside = (path: string, { path: rest, wanted }: JsonProblem) =>
  refuse(
    path === '' || rest === '' || /^[.[]/.test(rest) ? path + rest : `${path}.${rest}`,
    wanted,
  );

export const text: Decoder<string> = (value, path) =>
  typeof value === 'string' ? ok(value) : refuse(path, 'text');

export const flag: Decoder<boolean> = (value, path) =>
  typeof value === 'boolean' ? ok(value) : refuse(path, 'true or false');

/** A whole number from `least` to `most`. */
export const whole =
  (least: number, most: number = Number.MAX_SAFE_INTEGER): Decoder<number> =>
  (value, path) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most
      ? ok(value)
      : refuse(path, `a whole number from ${least} to ${most}`);

/** One of a known list of words or numbers. */
export const among =
  <const T extends string | number | boolean>(known: readonly T[]): Decoder<T> =>
  (value, path) => {
    const found = known.find((one) => one === value);
    return found === undefined ? refuse(path, `one of ${known.join(', ')}`) : ok(found);
  };

/** A list of one shape, of at least `least` entries. */
export const list =
  <T>(entry: Decoder<T>, least = 0): Decoder<readonly T[]> =>
  (value, path) => {
    if (!Array.isArray(value) || value.length < least) {
      return refuse(path, least > 0 ? `a list of at least ${least}` : 'a list');
    }
    const entries: T[] = [];
    let same = true;
    for (let index = 0; index < value.length; index += 1) {
      const read = entry(value[index], '');
      if (!read.ok) return inside(`${path}[${index}]`, read.error);
      same &&= read.value === value[index];
      entries.push(read.value);
    }
    return ok(same ? value : entries);
  };

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field that may be missing. Missing stays missing. */
export interface Optional<T> {
  readonly optional: Decoder<T>;
}

export const optional = <T>(decoder: Decoder<T>): Optional<T> => ({ optional: decoder });

type Fields = { readonly [key: string]: Decoder<unknown> | Optional<unknown> };
type ValueOf<F> = F extends Decoder<infer T> ? T : F extends Optional<infer T> ? T : never;
type RequiredKeys<F> = { [K in keyof F]: F[K] extends Optional<unknown> ? never : K }[keyof F];
type OptionalKeys<F> = Exclude<keyof F, RequiredKeys<F>>;
type Decoded<F> = { readonly [K in RequiredKeys<F>]: ValueOf<F[K]> } & {
  readonly [K in OptionalKeys<F>]?: ValueOf<F[K]>;
};

/** An object with these fields. Fields it does not name are refused, so that nothing is lost unseen. */
export const shape = <F extends Fields>(fields: F): Decoder<Decoded<F>> => {
  const entries = Object.entries(fields).map(([key, field]) => ({
    key,
    required: typeof field === 'function',
    decoder: typeof field === 'function' ? field : field.optional,
  }));
  const known = new Set(Object.keys(fields));
  return (value, path) => {
    if (!isObject(value)) return refuse(path, 'an object');
    const keys = Object.keys(value);
    const stranger = keys.find((key) => !known.has(key));
    if (stranger !== undefined) return refuse(way(path, stranger), 'no field of this name');
    const inOrder: string[] = [];
    const values: unknown[] = [];
    let same = true;
    for (const { key, required, decoder } of entries) {
      if (!required && !Object.hasOwn(value, key)) continue;
      const read = decoder(value[key], '');
      if (!read.ok) return inside(way(path, key), read.error);
      same &&= read.value === value[key] && keys[inOrder.length] === key;
      inOrder.push(key);
      values.push(read.value);
    }
    if (same) return ok(value as Decoded<F>);
    const made: { [key: string]: unknown } = {};
    for (const [at, key] of inOrder.entries()) made[key] = values[at];
    return ok(made as Decoded<F>);
  };
};

/** An object whose keys are free and whose values share one shape. */
export const dictionary =
  <T>(entry: Decoder<T>): Decoder<{ readonly [key: string]: T }> =>
  (value, path) => {
    if (!isObject(value)) return refuse(path, 'an object');
    const made: { [key: string]: T } = {};
    for (const key of Object.keys(value)) {
      const read = entry(value[key], '');
      if (!read.ok) return inside(way(path, key), read.error);
      Object.defineProperty(made, key, { value: read.value, enumerable: true });
    }
    return ok(made);
  };

/** One of several shapes, told apart by the word in one field. */
export const variant =
  <T>(key: string, shapes: { readonly [word: string]: Decoder<T> }): Decoder<T> =>
  (value, path) => {
    const word = isObject(value) ? value[key] : undefined;
    const found =
      typeof word === 'string' && Object.hasOwn(shapes, word) ? shapes[word] : undefined;
    return found === undefined
      ? refuse(way(path, key), `one of ${Object.keys(shapes).join(', ')}`)
      : found(value, path);
  };

/** A decoder with one more condition on what it read. */
export const where =
  <T>(decoder: Decoder<T>, holds: (value: T) => boolean, wanted: string): Decoder<T> =>
  (value, path) => {
    const read = decoder(value, path);
    return read.ok && !holds(read.value) ? refuse(path, wanted) : read;
  };
