import type { Dice } from './dice.ts';

/** Names that an expression may speak of. */
export interface Scope {
  readonly places: readonly string[]; // knots and labels whose visits can be counted
  readonly temp?: string; // a whole number that only the knot knows
}

export const FLAGS = ['lit', 'sworn'] as const;
export const NUMBERS = ['coins', 'fear'] as const;
export const ITEMS = ['key', 'rope', 'lamp'] as const;
export const MOODS = ['calm', 'tense', 'angry'] as const;
const DRINKS = ['tea', 'milk', ''] as const;

/** A whole number. */
export function whole(dice: Dice, scope: Scope, deep = 0): string {
  const inner = (): string => whole(dice, scope, deep + 1);
  const plain = {
    literal: () => String(dice.number(0, 3)),
    variable: () => dice.name(NUMBERS),
    'visit count': () => dice.place(scope.places),
    'read count': () => `READ_COUNT(-> ${dice.place(scope.places)})`,
    'list count': () => `LIST_COUNT(${dice.name(['bag', 'mood'])})`,
    'list value': () => 'LIST_VALUE(mood)',
    'turns since': () => `TURNS_SINCE(-> ${dice.place(scope.places)})`,
    constant: () => 'LIMIT',
    'drawn value': () => 'drawn',
    ...(scope.temp !== undefined && { 'temp read': () => scope.temp as string }),
  };
  if (deep > 1) return dice.oneOf(plain);
  return dice.oneOf({
    ...plain,
    'variable again': () => dice.name(NUMBERS),
    turns: () => 'TURNS()',
    'choice count': () => 'CHOICE_COUNT()',
    sum: () => `(${inner()} + ${inner()})`,
    difference: () => `(${inner()} - ${inner()})`,
    product: () => `(${inner()} * ${dice.number(0, 3)})`,
    division: () => `(${inner()} / ${dice.chance(85) ? dice.number(1, 3) : inner()})`,
    remainder: () => `(${inner()} % ${dice.chance(85) ? dice.number(2, 3) : inner()})`,
    negative: () => `-${dice.name(NUMBERS)}`,
    minimum: () => `MIN(${inner()}, ${dice.number(1, 3)})`,
    maximum: () => `MAX(${inner()}, ${dice.number(0, 2)})`,
    rounding: () => `${dice.one(['INT', 'FLOOR', 'CEILING'])}(${inner()})`,
    'function value': () => `twice(${inner()})`,
    recursion: () => `climb(${dice.name(NUMBERS)})`,
    random: () => `RANDOM(${dice.number(0, 1)}, ${dice.number(1, 2)})`,
  });
}

/** A set of things. */
export function list(dice: Dice, deep = 0): string {
  const plain = {
    'list variable': () => 'bag',
    'list item': () => dice.name(ITEMS),
    'list literal': () => `(${dice.name(ITEMS)}, ${dice.name(MOODS)})`,
    'list empty': () => '()',
  };
  if (deep > 0) return dice.oneOf(plain);
  const inner = (): string => list(dice, deep + 1);
  return dice.oneOf({
    ...plain,
    'list all': () => `LIST_ALL(${dice.name(['bag', 'mood'])})`,
    'list invert': () => 'LIST_INVERT(bag)',
    'list minimum': () => 'LIST_MIN(bag)',
    'list maximum': () => 'LIST_MAX(bag)',
    'list range': () => `LIST_RANGE(LIST_ALL(bag), ${dice.number(1, 2)}, ${dice.number(2, 3)})`,
    'list random': () => 'LIST_RANDOM(bag)',
    'list union': () => `(bag + ${inner()})`,
    'list without': () => `(bag - ${inner()})`,
    'list intersection': () => `(bag ^ ${inner()})`,
    'list of number': () => `things(${dice.name(NUMBERS)})`,
  });
}

/** A name in brackets would be a list of one item. */
const inBrackets = (made: string): string => (/^[\w.]+$/.test(made) ? made : `(${made})`);

/** Something that holds or does not. */
export function condition(dice: Dice, scope: Scope, deep = 0): string {
  const number = (): string => whole(dice, scope, deep + 1);
  const compared = dice.one(['==', '!=', '<', '<=', '>', '>=']);
  const plain = {
    flag: () => dice.name(FLAGS),
    'flag again': () => dice.name(FLAGS),
    'visited place': () => dice.place(scope.places),
    'number compared': () => `${number()} ${compared} ${dice.number(0, 3)}`,
    'numbers compared': () => `${number()} ${compared} ${number()}`,
    'count compared': () => `${dice.place(scope.places)} ${compared} ${dice.number(1, 3)}`,
    'variable compared': () => `${dice.name(NUMBERS)} ${compared} ${dice.number(0, 3)}`,
    'list has': () => `bag ${dice.one(['?', 'has'])} ${dice.name(ITEMS)}`,
    'list has not': () => `bag ${dice.one(['!?', 'hasnt'])} ${dice.name(ITEMS)}`,
    'list truth': () => dice.name(['bag', 'mood']),
    'list compared': () => `${list(dice, deep)} ${compared} ${list(dice, 1)}`,
    'state compared': () => `mood ${compared} ${dice.name(MOODS)}`,
    'string compared': () => `drink ${dice.one(['==', '!='])} "${dice.name(DRINKS)}"`,
    'string made': () => `"{drink}{lit:x}" == "${dice.name(DRINKS)}x"`,
    'string contains': () => `drink ? "${dice.one(['t', 'ea', 'i'])}"`,
    'string function': () => `name() == "${dice.one(['yes', 'no'])}"`,
    'divert target compared': () => `way == -> ${dice.one(['last', 'other'])}`,
  };
  if (deep > 0) return dice.oneOf(plain);
  const inner = (): string => inBrackets(condition(dice, scope, deep + 1));
  return dice.oneOf({
    ...plain,
    not: () => `not ${inner()}`,
    'not flag': () => `not ${dice.name(FLAGS)}`,
    and: () => `${inner()} ${dice.one(['&&', 'and'])} ${inner()}`,
    or: () => `${inner()} ${dice.one(['||', 'or'])} ${inner()}`,
    'function condition': () => `brave(${dice.number(0, 2)})`,
    'function with ref asked': () => `spent(${dice.name(NUMBERS)})`,
    'flags equal': () => `lit ${dice.one(['==', '!='])} sworn`,
  });
}

/** A condition that asks one thing only. */
export const question = (dice: Dice, { places, temp }: Scope): string =>
  dice.one([
    () => dice.use('options counted first', `CHOICE_COUNT() ${dice.one(['==', '>'])} 1`),
    () => dice.use('turns asked first', `TURNS_SINCE(-> ${dice.place(places)}) > 1`),
    () => dice.use('visits asked first', `${dice.place(places)} ${dice.one(['>', '=='])} 2`),
    () => dice.use('list asked for its kind', `LIST_ALL(bag) ? ${dice.name(MOODS)}`),
    () => (temp === undefined ? 'lit' : `${temp} > 1`),
    () => dice.name(FLAGS),
    () => `not ${dice.name(FLAGS)}`,
    () => `${dice.name(NUMBERS)} ${dice.one(['>', '<', '=='])} ${dice.number(0, 2)}`,
    () => `bag ? ${dice.name(ITEMS)}`,
  ])();

/** A text. */
export const text = (dice: Dice): string =>
  dice.oneOf({
    'string literal': () => `"${dice.name(DRINKS)}"`,
    'string joined': () => `drink + "${dice.one(['x', 'ea'])}"`,
    'string with variable': () => `"{coins}t"`,
    'string with ways': () => `"{lit:tea|milk}"`,
  });
