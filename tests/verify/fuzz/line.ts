import type { Dice } from './dice.ts';
import {
  condition,
  FLAGS,
  ITEMS,
  list,
  MOODS,
  NUMBERS,
  type Scope,
  text,
  whole,
} from './expression.ts';

const WORDS = ['Rain', 'A door', 'Bread', 'Smoke', 'The dog'] as const;

const word = (dice: Dice): string => dice.one(WORDS);

/** Text that is not always the same, inside a line or an option. */
export const varying = (dice: Dice, scope: Scope): string =>
  dice.oneOf({
    'text under a condition': () => `{${condition(dice, scope)}:${word(dice)}}`,
    'text either way': () => `{${condition(dice, scope)}:${word(dice)}|${word(dice)}}`,
    'text either way by a flag': () => `{${dice.name(FLAGS)}:${word(dice)}|${word(dice)}}`,
    'ways inside ways': () => `{${dice.name(FLAGS)}:{${condition(dice, scope, 1)}:one|two}|three}`,
    stopping: () => `{${word(dice)}|${word(dice)}|so on}`,
    cycle: () => `{&${word(dice)}|${word(dice)}}`,
    'once only text': () => `{!${word(dice)}|${word(dice)}}`,
    shuffle: () => `{~${word(dice)}|${word(dice)}}`,
    'stopping with a condition': () => `{first|{${condition(dice, scope, 1)}:second}}`,
    'printed number': () => `{${whole(dice, scope, 1)}}`,
    'printed list': () => `{${list(dice)}}`,
    'printed string': () => '{drink}',
    'printed call': () => '{word()}',
    'printing function': () => '{tell(coins)}',
  });

/** A line of text. */
export const line = (dice: Dice, scope: Scope): string =>
  dice.oneOf({
    'plain line': () => `${word(dice)}.`,
    'varying line': () => `${word(dice)} ${varying(dice, scope)}.`,
    'varying line alone': () => `${varying(dice, scope)}`,
    'glue at the end': () => `${word(dice)} <>\n${varying(dice, scope)}`,
    'glue in front': () => `${word(dice)}\n<> and ${word(dice)}.`,
    'glue under a condition': () => `{${condition(dice, scope)}:${word(dice)}<>}\nmore`,
    'tag on a line': () => `${word(dice)}. # ${dice.one(['wet', 'dry'])}`,
    'tag alone': () => `# ${dice.one(['dark', 'bright'])}`,
    'tag under a condition': () => `{${condition(dice, scope)}:${word(dice)} # seen}`,
    'tag either way': () => `${word(dice)} # {${dice.name(FLAGS)}:good|bad}`,
    'tag with a value': () => `${word(dice)} # n: {${dice.one([...NUMBERS, 'drink'])}}`,
  });

/** One variable set, nothing asked. */
export const plainDeed = (dice: Dice, { temp }: Scope): string =>
  dice.one([
    () => `~ ${dice.name(FLAGS)} = true`,
    () => `~ ${dice.name(NUMBERS)} = ${dice.number(0, 3)}`,
    () => `~ bag += ${dice.name(ITEMS)}`,
    () => `~ bag = (${dice.name(MOODS)})`,
    () => `~ mood = ${dice.name(MOODS)}`,
    () => `~ way = -> ${dice.one(['last', 'other'])}`,
    () => (temp === undefined ? '~ lit = true' : `~ ${temp} = ${dice.number(0, 3)}`),
  ])();

/** What stands between the lines that set something and those that ask for it. */
export const bridge = (dice: Dice, { places }: Scope): string =>
  dice.one([
    () => dice.use('tunnel in between', '-> aside ->'),
    () => dice.use('thread in between', '<- crowd'),
    () => dice.use('call with ref in between', `~ raise(${dice.name(NUMBERS)}, 1)`),
    () => dice.use('copy in between', `~ ${dice.one(['fear = coins', 'coins = fear'])}`),
    () =>
      dice.use('count copied in between', `~ ${dice.one(['lit', 'fear'])} = ${dice.place(places)}`),
    () => dice.use('list emptied in between', '~ bag = ()'),
    () => dice.use('count in between', `~ ${dice.name(NUMBERS)}++`),
    () => dice.use('shuffle in between', '{shuffle:\n-\n  ~ coins++\n- Nothing.\n}'),
  ])();

/** Something done that is not said. */
export const deed = (dice: Dice, scope: Scope): string =>
  dice.oneOf({
    'set flag': () => `~ ${dice.name(FLAGS)} = ${dice.one(['true', 'false'])}`,
    'set flag again': () => `~ ${dice.name(FLAGS)} = true`,
    'set flag by condition': () => `~ ${dice.name(FLAGS)} = ${condition(dice, scope)}`,
    'set number': () => `~ ${dice.name(NUMBERS)} = ${dice.number(0, 3)}`,
    'set number by expression': () => `~ ${dice.name(NUMBERS)} = ${whole(dice, scope)}`,
    'copy number': () => '~ fear = coins',
    'copy count': () => `~ ${dice.one(['sworn', 'fear'])} = ${dice.place(scope.places)}`,
    'add to number': () => `~ ${dice.name(NUMBERS)} += ${dice.number(1, 2)}`,
    'take from number': () => `~ ${dice.name(NUMBERS)} -= 1`,
    'count up': () => `~ ${dice.name(NUMBERS)}++`,
    'count down': () => `~ ${dice.name(NUMBERS)}--`,
    'keep score': () => `~ score = score + ${dice.number(1, 2)}`,
    'list add': () => `~ bag += ${dice.name(ITEMS)}`,
    'list remove': () => `~ bag -= ${dice.name(ITEMS)}`,
    'list set': () => `~ bag = ${list(dice)}`,
    'list clear': () => '~ bag = ()',
    'state set': () => `~ mood = ${dice.name(MOODS)}`,
    'state onward': () => `~ mood${dice.one(['++', '--'])}`,
    'set string': () => `~ drink = ${text(dice)}`,
    'set divert target': () => `~ way = -> ${dice.one(['last', 'other'])}`,
    'call for its effect': () => `~ ${dice.one(['pay(1)', 'pay(2)', 'twice(coins)'])}`,
    'call with ref': () => `~ raise(${dice.name(NUMBERS)}, ${dice.number(1, 2)})`,
    'call with ref through another': () => `~ raiseBoth(${dice.name(NUMBERS)})`,
    'call with a place': () => `~ fear = seen(-> ${dice.place(scope.places)})`,
    'temp written': () =>
      scope.temp === undefined ? '~ lit = true' : `~ ${scope.temp} = ${whole(dice, scope, 1)}`,
  });

/** A line that is another one each time it is come to. */
export const eachTime = (dice: Dice): string =>
  dice.one([
    () => '',
    () => dice.use('cycle in a tag', 'Rain # n: {&odd|even}'),
    () => dice.use('shuffle in a tag', 'Rain # n: {~odd|even}'),
  ])();
