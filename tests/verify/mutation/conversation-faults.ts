import type { Rules } from '../../../src/verify/scenario/rules.ts';
import { each, type Kind } from './kind.ts';
import {
  bestOptions,
  ratedOptions,
  relevelled,
  reworded,
  rewritten,
  total,
  type WrittenOption,
} from './options.ts';

const beatsOf = (options: readonly WrittenOption[]): readonly string[] => [
  ...new Set(options.map(({ beat }) => beat)),
];

/** Either line of a dilemma is worth as little as a weak one. */
const lopsided = (ink: string): readonly string[] =>
  ratedOptions(ink).flatMap((option) =>
    option.dilemma ? [rewritten(ink, [option], (text) => relevelled(text, () => 1))] : [],
  );

/** Everywhere but in one moment a line is best at everything. */
function dominated(ink: string): readonly string[] {
  const best = bestOptions(ratedOptions(ink));
  return beatsOf(best).map((kept) => {
    const others = best.filter(({ beat }) => beat !== kept);
    return rewritten(ink, others, (text) => relevelled(text, () => 3));
  });
}

/** Weak lines are far from good, or an error is one that nobody decent makes. */
function crude(ink: string): readonly string[] {
  const options = ratedOptions(ink);
  const best = bestOptions(options);
  const weak = options.filter((option) => !option.dilemma && !best.includes(option));
  const errors = options.filter(({ error }) => error);
  return [
    rewritten(ink, weak, (text) => relevelled(text, (level) => Math.min(level, 1))),
    rewritten(ink, weak, (text) => relevelled(text, () => 0)),
    rewritten(ink, errors, (text) => relevelled(text, () => 0)),
  ];
}

/** Who picks the line with a question mark, an “or” or an open word passes. */
function givenAway(ink: string): readonly string[] {
  const options = ratedOptions(ink);
  const best = bestOptions(options);
  const plain = rewritten(ink, options, (text) =>
    reworded(text, (said) => said.replaceAll('?', '.')),
  );
  return [
    rewritten(plain, best, (text) => reworded(text, (said) => `${said} All right?`)),
    ...['Now, or later, or never, or whenever.', 'What, how, who, where and when, tell me.'].map(
      (more) => rewritten(ink, best, (text) => reworded(text, (said) => `${said} ${more}`)),
    ),
  ];
}

/** One thing is told whatever came before, at a little less trust, or never. */
function toldOtherwise(ink: string, name: string, trust: number): readonly string[] {
  const set = new RegExp(
    `(~ ${name} = |^- (?=tells.*\\n *~ ${name} = true))tells\\((\\d)\\)`,
    'gm',
  );
  const reckoned = new RegExp(`(~ ${name} = )(?!tells\\(\\d\\)$|true|false)[^\\n]+`, 'g');
  return [
    ...each(ink, set, ([, sets, least]) => `${sets}tr >= ${least}`),
    ...each(ink, set, ([, sets, least]) =>
      Number(least) === trust ? `${sets}tells(${trust - 1})` : undefined,
    ),
    ...each(ink, reckoned, ([, sets]) => `${sets}true`),
    ink.replaceAll(set, '$1tells(99)'),
  ];
}

/** More is told than the treatment earned, or nothing, or the notes are the same either way. */
function ungated(ink: string, { tells }: Rules): readonly string[] {
  const notes = [...new Set([...ink.matchAll(/ # telling: (\S+)/g)].map(([, name = '']) => name))];
  return [
    ...Object.entries(tells).flatMap(([name, trust]) => toldOtherwise(ink, name, trust)),
    ...notes.map((name) => ink.replaceAll(/( # telling: )\S+/g, `$1${name}`)),
  ];
}

/** The text of each knot. */
const knotsIn = (ink: string): ReadonlyMap<string, string> =>
  new Map(ink.split(/^(?==== \w)/m).map((part) => [/^=== (\w+)/.exec(part)?.[1] ?? '', part]));

/** What stands in the knots that a text leads to. */
function textAfter(ink: string, text: string): string {
  const knots = knotsIn(ink);
  const met = new Set([text]);
  for (const part of met) {
    for (const [, to = ''] of part.matchAll(/-> (\w+)/g)) met.add(knots.get(to) ?? '');
  }
  return [...met].slice(1).join('\n');
}

/** After a serious error that is not the last word, all goes on as if the best line had been said. */
function forgiven(ink: string): readonly string[] {
  const options = ratedOptions(ink);
  const best = new Map(bestOptions(options).map((one) => [one.knot, one]));
  return options.flatMap((option) => {
    const { knot, label, line, next, error } = option;
    const other = best.get(knot);
    if (!error || label === undefined || other?.label === undefined || other === option) return [];
    const lines = ink.split('\n');
    const reaction = lines.slice(other.line + 1, other.next);
    if (!textAfter(ink, reaction.join('\n')).includes('# beat:')) return [];
    lines.splice(line + 1, next - line - 1, ...reaction);
    const either = `(${knot}.${other.label} || ${knot}.${label})`;
    const said = (name: string): RegExp => new RegExp(`\\b${knot}\\.${name}\\b`, 'g');
    return [
      lines.join('\n').replaceAll(said(label), 'false').replaceAll(said(other.label), either),
    ];
  });
}

/** Two choices come back and no more, or one returns before it can be made. */
function forgotten(ink: string): readonly string[] {
  const tag = / # return: ([\w-]+)/g;
  const returning = [...new Set([...ink.matchAll(tag)].map(([, id = '']) => id))];
  const twice = [...returning, ...returning];
  const lines = ink.split('\n');
  const options = ratedOptions(ink);
  return [
    ...returning.map((_, at) =>
      ink.replaceAll(tag, (whole, id) => (twice.slice(at, at + 2).includes(id) ? whole : '')),
    ),
    ...returning.flatMap((id) => {
      const from = ` # return: ${id}`;
      const last = lines.findLastIndex((text) => text.includes(from));
      const later = options.find(({ line }) => line > last);
      return later === undefined
        ? []
        : [ink.replaceAll(new RegExp(`${from}(?![\\w-])`, 'g'), ` # return: ${later.id}`)];
    }),
  ];
}

/** A line that is hard to take in, four such lines in a moment, or three things to notice at once. */
function wordy(ink: string): readonly string[] {
  const options = ratedOptions(ink);
  const more = (times: number) => (text: string) =>
    reworded(text, (said) => `${said}${' And then there is something more to say.'.repeat(times)}`);
  return [
    ...options.map((option) => rewritten(ink, [option], more(5))),
    ...beatsOf(options).map((beat) =>
      rewritten(
        ink,
        options.filter((one) => one.beat === beat),
        more(2),
      ),
    ),
  ];
}

/** What could not be had falls only to those who said three of the weakest lines. */
function deserved(ink: string, { cost }: Rules): readonly string[] {
  const options = ratedOptions(ink).filter(({ label }) => label !== undefined);
  const weak = beatsOf(options).map(
    (beat) => options.filter((one) => one.beat === beat).sort((a, b) => total(a) - total(b))[0],
  );
  return weak.slice(0, -3).flatMap((_, at) => {
    const said = weak.slice(at, at + 3).flatMap((one) => (one ? [`${one.knot}.${one.label}`] : []));
    return each(ink, /^- (?!else)([^:\n]*): -> (\w+)$/gm, ([, condition, to = '']) => {
      const after = textAfter(ink, `-> ${to}`);
      const ends = [...after.matchAll(/# ending: (\w+)/g)].map(([, id = '']) => id);
      const costs = ends.length > 0 && ends.every((ending) => cost.includes(ending));
      return costs ? `- (${condition}) && ${said.join(' && ')}: -> ${to}` : undefined;
    });
  });
}

const fault = (
  name: string,
  property: NonNullable<Kind['asked']>,
  plants: Kind['plants'],
): Kind => ({
  name,
  by: [property],
  codes: [],
  asked: property,
  plants,
});

/** A fault for each property that makes a conversation of a quiz. */
export const CONVERSATION_FAULTS: readonly Kind[] = [
  fault('lopsided dilemma', 'dilemmas', lopsided),
  fault('one line best at all', 'dominance', dominated),
  fault('crude weak lines', 'near-misses', crude),
  fault('rule of thumb', 'formulas', givenAway),
  { ...fault('told regardless', 'gates', ungated), mayChangeNothing: true },
  fault('error without trace', 'conduct', forgiven),
  fault('choices that never return', 'returns', forgotten),
  fault('too much to read', 'reading', wordy),
  fault('cost only for the careless', 'cost', deserved),
];
