import { err, ok, type Result } from './result.ts';

/** Unknown JSON that is not what it should be: where, and what was wanted there. */
export interface JsonProblem {
  readonly path: string; // `facts[3].beat.id`; empty for the whole
  readonly wanted: string;
}

type Read<T> = (value: unknown, path: string) => Result<T, JsonProblem>;

/**
 * Reads one shape out of unknown JSON, its fields in the order of the shape. What stands like that
 * already is given back as it is.
 */
export interface Decoder<T> extends Read<T> {
  readonly stands?: (value: unknown) => boolean; // whether it does, found without making anything
}

/** A decoder that first looks whether all stands as it should, as it nearly always does. */
const decoder = <T>(read: Read<T>, stands: (value: unknown) => boolean): Decoder<T> =>
  Object.assign(
    (value: unknown, path: string) => (stands(value) ? ok(value as T) : read(value, path)),
    { stands },
  );

const standsBy = (one: Decoder<unknown>): ((value: unknown) => boolean) =>
  one.stands ??
  ((value) => {
    const made = one(value, '');
    return made.ok && made.value === value;
  });

const refuse = (path: string, wanted: string) => err({ path, wanted });

const way = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** A problem found inside, with the way there in front. Ways are only made where there is a problem. */
const inside = (path: string, { path: rest, wanted }: JsonProblem) =>
  refuse(
    path === '' || rest === '' || /^[.[]/.test(rest) ? path + rest : `${path}.${rest}`,
    wanted,
  );

/** A value that is right or wrong as it stands: nothing in it has an order. */
const plain = <T>(stands: (value: unknown) => boolean, wanted: string): Decoder<T> =>
  decoder<T>((_value, path) => refuse(path, wanted), stands);

export const text = plain<string>((value) => typeof value === 'string', 'text');

export const flag = plain<boolean>((value) => typeof value === 'boolean', 'true or false');

/** A whole number from `least` to `most`. */
export const whole = (least: number, most: number = Number.MAX_SAFE_INTEGER): Decoder<number> =>
  plain(
    (value) =>
      typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most,
    `a whole number from ${least} to ${most}`,
  );

/** One of a known list of words or numbers. */
export const among = <const T extends string | number | boolean>(known: readonly T[]): Decoder<T> =>
  plain((value) => known.includes(value as T), `one of ${known.join(', ')}`);

/** A list of one shape, of at least `least` entries. */
export const list = <T>(entry: Decoder<T>, least = 0): Decoder<readonly T[]> => {
  const stands = standsBy(entry);
  return decoder(
    (value, path) => {
      if (!Array.isArray(value) || value.length < least) {
        return refuse(path, least > 0 ? `a list of at least ${least}` : 'a list');
      }
      const entries: T[] = [];
      for (let index = 0; index < value.length; index += 1) {
        const read = entry(value[index], '');
        if (!read.ok) return inside(`${path}[${index}]`, read.error);
        entries.push(read.value);
      }
      return ok(entries);
    },
    (value) => Array.isArray(value) && value.length >= least && value.every(stands),
  );
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
  const entries = Object.entries(fields).map(([key, field]) => {
    const required = typeof field === 'function';
    const read = required ? field : field.optional;
    return { key, required, read, stands: standsBy(read) };
  });
  const known = new Set(Object.keys(fields));
  const stands = (value: unknown): boolean => {
    if (!isObject(value)) return false;
    let at = 0;
    for (const key in value) {
      while (entries[at]?.required === false && entries[at]?.key !== key) at += 1;
      const entry = entries[at];
      if (entry?.key !== key || !entry.stands(value[key])) return false;
      at += 1;
    }
    while (entries[at]?.required === false) at += 1;
    return at === entries.length;
  };
  return decoder((value, path) => {
    if (!isObject(value)) return refuse(path, 'an object');
    const stranger = Object.keys(value).find((key) => !known.has(key));
    if (stranger !== undefined) return refuse(way(path, stranger), 'no field of this name');
    const made: { [key: string]: unknown } = {};
    for (const { key, required, read } of entries) {
      if (!required && !Object.hasOwn(value, key)) continue;
      const field = read(value[key], '');
      if (!field.ok) return inside(way(path, key), field.error);
      made[key] = field.value;
    }
    return ok(made as Decoded<F>);
  }, stands);
};

/** An object whose keys are free and whose values share one shape. */
export const dictionary = <T>(entry: Decoder<T>): Decoder<{ readonly [key: string]: T }> => {
  const stands = standsBy(entry);
  return decoder(
    (value, path) => {
      if (!isObject(value)) return refuse(path, 'an object');
      const made: { [key: string]: T } = {};
      for (const key of Object.keys(value)) {
        const read = entry(value[key], '');
        if (!read.ok) return inside(way(path, key), read.error);
        Object.defineProperty(made, key, { value: read.value, enumerable: true });
      }
      return ok(made);
    },
    (value) => isObject(value) && Object.values(value).every(stands),
  );
};

/** One of several shapes, told apart by the word in one field. */
export const variant = <T>(
  key: string,
  shapes: { readonly [word: string]: Decoder<T> },
): Decoder<T> => {
  const known = new Map(
    Object.entries(shapes).map(([word, read]) => [word, { read, stands: standsBy(read) }] as const),
  );
  const named = (value: unknown) =>
    isObject(value) && Object.hasOwn(value, key) ? known.get(value[key] as string) : undefined;
  return decoder(
    (value, path) =>
      named(value)?.read(value, path) ??
      refuse(way(path, key), `one of ${Object.keys(shapes).join(', ')}`),
    (value) => named(value)?.stands(value) === true,
  );
};

/** A decoder with one more condition on what it read. */
export const where = <T>(
  base: Decoder<T>,
  holds: (value: T) => boolean,
  wanted: string,
): Decoder<T> => {
  const stands = standsBy(base);
  return decoder(
    (value, path) => {
      const read = base(value, path);
      return read.ok && !holds(read.value) ? refuse(path, wanted) : read;
    },
    (value) => stands(value) && holds(value as T),
  );
};
