import fc from 'fast-check';

const PROTOTYPES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
const TAGS = '<img src=x onerror=alert(1)>';

const word = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...PROTOTYPES, TAGS));
const number = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -0, 2 ** 53),
);

/** What no command looks like. */
export const malformed: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything(),
  fc.json().map((text) => JSON.parse(text) as unknown),
  fc.record({
    type: fc.oneof(fc.constantFrom('join', 'vote', 'write', 'lean', 'moment', 'order'), word),
    round: fc.oneof(number, fc.constantFrom('1', null)),
    choice: fc.oneof(word, number),
    n: number,
    stance: word,
    person: word,
    topic: word,
  }),
);

/** What is too long or too deep, and still small enough to be taken in. */
export const oversized: fc.Arbitrary<unknown> = fc.oneof(
  fc.nat(400).map((times) => ({
    type: 'write',
    round: 1,
    reply: 'r',
    text: TAGS.repeat(40 + times),
  })),
  fc
    .nat(9000)
    .map((length) => ({ type: 'vote', round: 1, choice: 'x'.repeat(101 + length), n: 1 })),
  fc.nat(3000).map((length) => Array.from({ length }, () => 0)),
  fc.nat(2000).map((depth) => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown),
  fc
    .nat(500)
    .map((keys) => Object.fromEntries(Array.from({ length: keys }, (_, at) => [`key-${at}`, at]))),
);

/** Whole commands that come at a time, or from somebody, that they do not fit. */
export const outOfOrder = (options: readonly string[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.record({
      type: fc.constant('vote'),
      round: fc.constantFrom(2, 3, 9999),
      choice: fc.constantFrom(...options, 'pass', 'none'),
      n: fc.integer({ min: 1, max: 5 }),
    }),
    fc.record({
      type: fc.constant('vote'),
      round: fc.constant(1),
      choice: fc.constantFrom('none', ...PROTOTYPES),
      n: fc.integer({ min: 1, max: 5 }),
    }),
    fc.record({
      type: fc.constant('lean'),
      topic: fc.constantFrom('two-phones', 'the note', ...PROTOTYPES),
      choice: fc.constantFrom('action', 'unknown', ...PROTOTYPES),
      n: fc.integer({ min: 1, max: 5 }),
    }),
    fc.record({
      type: fc.constant('write'),
      round: fc.constantFrom(2, 3, 9999),
      reply: fc.uuid(),
      text: fc.constantFrom(TAGS, 'What would help you now?'),
    }),
  );

/** What only a facilitator may ask for. */
export const forged = (
  options: readonly string[],
  people: readonly string[],
): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.record({
      type: fc.constant('order'),
      moves: fc.nat(10),
      order: fc.oneof(
        fc.record({
          type: fc.constantFrom('goOn', 'openVote', 'closeVote', 'reveal', 'stepBack', 'file'),
        }),
        fc.record({ type: fc.constant('choose'), option: fc.constantFrom(...options) }),
        fc.record({ type: fc.constant('chooseReply'), reply: fc.uuid() }),
      ),
    }),
    fc.record({
      type: fc.constant('tally'),
      counts: fc.dictionary(fc.constantFrom(...options), fc.nat(1000)),
      passed: fc.nat(1000),
    }),
    fc.record({ type: fc.constant('seen'), person: fc.constantFrom(...people) }),
    fc.record({
      type: fc.constant('post'),
      reply: fc.uuid(),
      as: fc.constantFrom('shown', 'hidden'),
    }),
    fc.record({
      type: fc.constant('place'),
      item: fc.constantFrom('two-phones', ...PROTOTYPES),
      place: fc.constantFrom('action', 'means'),
    }),
    fc.record({
      type: fc.constantFrom('join', 'vote', 'moment'),
      person: fc.constantFrom(...people), // in somebody else's name
      stance: fc.constant('left'),
      round: fc.constant(1),
      choice: fc.constantFrom(...options),
      n: fc.constant(99),
      on: fc.boolean(),
    }),
  );
