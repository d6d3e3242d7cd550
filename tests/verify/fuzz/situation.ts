import type { Dice } from './dice.ts';

/** Something that is set in one place, and how it is asked for later. */
interface Kept {
  readonly set: string;
  readonly asked: string;
  readonly not: string; // the opposite
}

const KEPT: readonly Kept[] = [
  { set: '~ lit = true', asked: 'lit', not: 'not lit' },
  { set: '~ sworn = true', asked: 'not sworn', not: 'sworn' },
  { set: '~ coins = 2', asked: 'coins > 1', not: 'coins <= 1' },
  { set: '~ mood = angry', asked: 'mood == angry', not: 'mood != angry' },
];

/** What stands between the place that sets and the place that asks. */
const between = (dice: Dice): readonly string[] =>
  dice.one([
    () => [],
    () => dice.use('situation: what follows a thread', ['<- bystander', 'And on.']),
    () => dice.use('situation: what follows two threads', ['<- bystander', '<- bystander']),
    () => dice.use('situation: what follows a tunnel', ['-> aside ->']),
    () => dice.use('situation: what follows a function', ['~ pay(0)', '{word()}']),
  ])();

/** Asks for it, and for nothing else. */
function askedBy(dice: Dice, { asked, not }: Kept): readonly string[] {
  const last = dice.one(['-> last', '-> END']);
  return dice.one([
    () => dice.use('situation: an option asks', [`+ {${asked}} [Ask] ${last}`, '+ [Go]']),
    () => dice.use('situation: a line asks', [`{${asked}: {RANDOM(0, 1)}}`, '+ [Go]']),
    () =>
      dice.use('situation: two options say the same', [
        `+ {${asked}} [Alike]`,
        `+ {${not}} [Alike]`,
      ]),
    () => dice.use('situation: a tag asks', [`Rain. # n: {${asked}:a|b}`, '+ [Go]']),
    () => dice.use('situation: an option says it', [`+ [Say {${asked}:a|b}]`, '+ [Go]']),
  ])();
}

function lentTwice(dice: Dice): readonly string[] {
  const owed = dice.fresh('owed'); // a knot may hold this twice
  return dice.use('situation: lent twice', [
    '~ raiseBoth(coins)',
    `~ temp ${owed} = spent(coins)`,
    `+ {${owed}} [Owe] -> END`,
    '+ [Go]',
  ]);
}

/** A number that is asked for in one way only, which needs its value. */
const numberAsked = (dice: Dice): readonly string[] =>
  dice.one([
    () => dice.use('situation: an option prints a number', ['+ [Pay {coins}]', '+ [Go]']),
    () => dice.use('situation: a tag of an option prints it', ['+ [Pay # n: {coins}]', '+ [Go]']),
    () => dice.use('situation: a tag of a line prints it', ['Rain. # n: {coins}', '+ [Go]']),
    () => dice.use('situation: lent to a function', ['+ {spent(coins)} [Owe] -> END', '+ [Go]']),
    () => lentTwice(dice),
  ])();

/** What is set and how it is asked for, where one way to ask goes with one way to set. */
const together = (dice: Dice): { readonly set: string; readonly asking: readonly string[] } =>
  dice.one([
    () => ({
      set: '~ bag = (angry)',
      asking: dice.use('situation: a list emptied', [
        ...['~ bag = ()', '+ {LIST_ALL(bag) ? angry} [Kind] -> END', '+ [Go]'],
      ]),
    }),
    () => ({
      set: '~ way = -> other',
      asking: dice.use('situation: a divert by a variable', ['+ [Go] -> way', '+ [On]']),
    }),
    () => ({ set: `~ coins = ${dice.number(1, 3)}`, asking: numberAsked(dice) }),
    () => ({ set: `~ coins = ${dice.number(1, 3)}`, asking: numberAsked(dice) }),
  ])();

/** Something is set or not, time passes, then it is asked for: in a state that forgot it, the story goes on wrongly. */
function setAndAsk(dice: Dice): readonly string[] {
  const one = dice.one(KEPT);
  const { set, asking } = dice.chance(50)
    ? together(dice)
    : { set: one.set, asking: askedBy(dice, one) };
  return [
    ...['+ [Do it]', `  ${set}`, '+ [Let it be]', '-'],
    ...(dice.chance(80) ? ['+ [Wait]', '-'] : []),
    ...[...between(dice), ...asking, '-'],
  ];
}

/** Goes on when a number was counted: at once, while options wait, or with a call in a tunnel. */
const afterCounting = (dice: Dice): readonly string[] =>
  dice.one([
    () => [],
    () => dice.use('situation: counts at the end', ['~ pay(1)']),
    () => dice.use('situation: counts behind a thread', ['<- bystander', '~ pay(1)']),
    () => dice.use('situation: counts in a tunnel', ['-> till ->']),
  ])();

/** Functions count up and down over several choices, then the number is asked for. */
export function countAndAsk(dice: Dice): readonly string[] {
  const [up, down] = [dice.number(1, 2), -dice.number(1, 2)];
  const more = ['+ [More]', `  ~ pay(${up})`, '+ [Less]', `  ~ pay(${down})`, '+ [Neither]', '-'];
  const asking = dice.one([
    () =>
      dice.use('situation: a number that was counted', [`+ {coins > ${dice.number(0, 2)}} [Rich]`]),
    () => dice.use('situation: a function sets a flag by it', ['~ boast(1)', '+ {sworn} [Proud]']),
    () =>
      dice.use('situation: a function asks it twice', [
        '+ {rich(1)} [Rich]',
        `+ {rich(${dice.number(2, 3)})} [Richer]`,
      ]),
    () =>
      dice.use('situation: a count that goes round', [
        ...['+ [Hoard]', '~ hoard(9)', '~ hoard(9)', '+ [Save]', '~ hoard(13)', '-'],
        ...['+ [Wait]', '-', '~ hoard(9)', `+ {score > ${dice.number(3, 6)}} [Laden]`],
      ]),
  ])();
  return [...more, ...more, ...afterCounting(dice), ...asking, '+ [Go]', '-'];
}

/** A line that is another one each time, on what was dealt before. */
const dealt = (dice: Dice): readonly string[] =>
  dice.one([
    () => dice.use('situation: a deck in a tag', ['# n: {~a|b|c}']),
    () =>
      dice.use('situation: a deck dealt once', [
        '{shuffle once:\n- a # n: a\n- b # n: b\n- c # n: c\n}',
      ]),
    () =>
      dice.use('situation: a deck that decides', [
        '{shuffle:\n- ~ lit = true\n- ~ lit = false\n- ~ lit = false\n}',
      ]),
    () => dice.use('situation: a cycle', ['# n: {&a|b|c}']),
  ])();

/** A hub that is come to again and again, with limits. */
function hub(dice: Dice): readonly string[] {
  const most = dice.number(2, 4);
  return [
    '-> hub',
    '=== hub',
    ...dealt(dice),
    '+ [Again] -> hub',
    dice.one([
      () => dice.use('situation: a hub counts', `+ {hub > ${most}} [Enough] -> END`),
      () => dice.use('situation: a hub counts exactly', `+ {hub == ${most}} [Now] -> END`),
      () => dice.use('situation: a hub counts in turns', `+ {hub % ${most} == 1} [Odd] -> END`),
      () => dice.use('situation: a hub asks', '+ {lit} [Lit] -> last'),
    ])(),
    '* [Once] -> hub',
    '+ [Leave]',
    '-',
  ];
}

/** What is dealt from one deck cannot be dealt again before the deck is empty. */
function dealTwice(dice: Dice): readonly string[] {
  const between = dice.chance(50) ? ['+ [Again]', '-'] : ['+ [Again]', '* [Once more]', '-'];
  return [
    ...['-> deal ->', '+ [Draw]', '-', '-> deal ->', ...between],
    dice.one([
      () => dice.use('situation: dealt twice', '+ {coins > 1} [Twice] -> END'),
      () => dice.use('situation: dealt once or not', '+ {coins == 0} [Not yet] -> last'),
    ])(),
    ...['+ [Go]', '-'],
  ];
}

/** A short story about one or two things that are kept, so that a verifier that loses it is wrong at once. */
export const situation = (dice: Dice): readonly string[] =>
  dice
    .one([
      [setAndAsk, setAndAsk],
      [setAndAsk, hub],
      [hub],
      [hub, setAndAsk],
      [setAndAsk, dealTwice],
    ])
    .flatMap((piece) => piece(dice));

/** Knots of such a story. */
export const SITUATION_PARTS = {
  bystander: '=== bystander\n+ [Nod] -> END\n+ [Look] -> last',
  till: '=== till\n+ [Pay]\n~ pay(2)\n+ [Owe]\n~ pay(-1)\n- ->->',
  deal: '=== deal\n{shuffle:\n- ~ coins++\n- Rain.\n- Smoke.\n}\n->->',
};
