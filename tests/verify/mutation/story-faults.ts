import { each, type Kind } from './kind.ts';

const OPTION = /^\+ (?:\((\w+)\) )?\[([^\n]*?)( # id: [^\n]*)\]$/;
const isStrong = (line: string): boolean =>
  /=3\b/.test(line) && !/ # [A-Z]+=[012]\b/.test(line) && OPTION.test(line);

/** Every line changed that is the strongest option of its beat. */
const strongest = (ink: string, to: (said: string) => string, but = -1): string => {
  let met = -1;
  return ink
    .split('\n')
    .map((line) => {
      if (!isStrong(line)) return line;
      met += 1;
      return met === but
        ? line
        : line.replace(OPTION, (_, label, said, tags) => {
            const name = label === undefined ? '' : `(${label}) `;
            return `+ ${name}[${to(said)}${tags}]`;
          });
    })
    .join('\n');
};

const knotsOf = (ink: string, pattern: RegExp): readonly string[] => [
  ...new Set([...ink.matchAll(pattern)].map(([, name = '']) => name)),
];

/** A flag that nothing asks about cannot be missed. */
const isRead =
  (ink: string) =>
  (flag: string): boolean =>
    ink
      .split('\n')
      .some((line) => !/^\s*(?:~|VAR\b)/.test(line) && new RegExp(`\\b${flag}\\b`).test(line));

/**
 * Two neighbouring options change their levels on the first dimension in which they differ. Where
 * they differ in that one alone, they change places as a whole: that is a sound story but for what
 * its words mean, and only who reads them can tell. Such a fault counts as missed.
 */
function swapped(ink: string): readonly string[] {
  const lines = ink.split('\n');
  return lines.flatMap((line, at) => {
    if (!isStrong(line)) return [];
    const other = lines.findIndex(
      (one, index) =>
        Math.abs(index - at) < 30 && index !== at && OPTION.test(one) && !isStrong(one),
    );
    const weak = lines[other] ?? '';
    const pair = [...weak.matchAll(/ # ([A-Z]+)=([012])\b/g)].find(([, name]) =>
      line.includes(` # ${name}=3`),
    );
    if (pair === undefined) return [];
    const [tag, name] = pair;
    const made = [...lines];
    made[at] = line.replace(` # ${name}=3`, tag);
    made[other] = weak.replace(tag, ` # ${name}=3`);
    return [made.join('\n')];
  });
}

/** Faults of any story: what is told apart by its paths, levels and counters. */
export const STORY_FAULTS: readonly Kind[] = [
  {
    name: 'dead option',
    by: ['reached'],
    codes: [],
    plants: (ink) => each(ink, /^\+ (\(\w+\) )?\[/gm, ([, label = '']) => `+ ${label}{pr > 99} [`),
  },
  {
    name: 'wrong divert',
    by: ['order'],
    codes: [],
    plants: (ink) => {
      const beats = knotsOf(ink, /^=== (b\d) ===/gm);
      return each(ink, /^( *)-> (b\d)$/gm, ([, space = '', to = ''], at) => {
        const other = beats[(beats.indexOf(to) + 1 + (at % (beats.length - 1))) % beats.length];
        return `${space}-> ${other}`;
      });
    },
  },
  {
    name: 'gate above the maximum',
    by: ['reached'],
    codes: [],
    mayChangeNothing: true,
    plants: (ink) => each(ink, /\b(ch|tr|sf) (>=|>) (\d)\b/g, ([, name = '']) => `${name} >= 99`),
  },
  {
    name: 'missing END',
    by: ['content', 'runs'],
    codes: ['ink-error'],
    plants: (ink) => each(ink, /^-> END$/gm, () => ''),
  },
  {
    name: 'longest is best',
    by: ['pattern', 'strategies'],
    codes: ['strongest-longest'],
    plants: (ink) => [
      strongest(ink, (said) => `${said}${' and so on, and so on'.repeat(12)}`),
      strongest(
        ink,
        (said) =>
          `(You wait until it is quiet.) ${said}${' Take the time you want for it.'.repeat(8)}`,
      ),
      strongest(ink, (said) => `${said}${' There is no wrong answer here tonight.'.repeat(8)}`, 0),
    ],
  },
  {
    name: 'double scoring',
    by: ['order', 'levels'],
    codes: ['repeated-tag'],
    plants: (ink) => [
      ...each(
        ink,
        /^# beat: B([2-9]) # rates/gm,
        ([, number]) => `# beat: B${Number(number) - 1} # rates`,
      ),
      ...each(ink, /^# beat: (B\d) # rates/gm, ([, id]) => `# beat: ${id} # beat: ${id} # rates`),
      ...each(ink, / # ([A-Z]+=\d) /g, ([, level]) => ` # ${level} # ${level} `),
    ],
  },
  {
    name: 'missing level',
    by: ['levels'],
    codes: ['level-missing'],
    plants: (ink) => each(ink, /( # id: [\w-]+) # [A-Z]+=\d/g, ([, id]) => `${id}`),
  },
  {
    name: 'unclamped counter',
    by: [],
    codes: ['unclamped-counter'],
    plants: (ink) => [
      ...each(ink, /^( +)~ trust\((-?\d)\)$/gm, ([, space, by]) => `${space}~ tr = tr + ${by}`),
      ...each(ink, /^( +)~ offer\(\)$/gm, ([, space]) => `${space}~ ch++`),
      ...each(ink, /^( +)~ pressure\((\d)\)$/gm, ([, space, by]) => `${space}~ pr += ${by}`),
    ],
  },
  {
    name: 'lost flag',
    by: ['ending-rules', 'reached', 'order'], // a flag may hold back an ending
    codes: ['flag-never-changes'],
    mayChangeNothing: true,
    plants: (ink) => [
      ...each(
        ink,
        /^( *- )(?:limits_told|not promised) && (.*->.*|.*:)$/gm,
        ([, dash, rest]) => `${dash}${rest}`,
      ),
      ...knotsOf(ink, /^ *~ (\w+) = true$/gm)
        .filter(isRead(ink))
        .map((flag) =>
          ink.replaceAll(
            new RegExp(`^( *)~ ${flag} = true$`, 'gm'),
            (_, space) => `${space}~ ${flag} = false`,
          ),
        ),
    ],
  },
  {
    name: 'unreachable ending',
    by: ['reached', 'choice'], // some of the places lead past a repair
    codes: [],
    plants: (ink) =>
      each(ink, /^- (?!else)([^:\n]*): -> (\w+)$/gm, ([, , to]) => `- false: -> ${to}`),
  },
  {
    name: 'critical error without repair',
    by: ['critical'],
    codes: [],
    plants: (ink) =>
      knotsOf(ink, / # ce: ([A-Z]+)/g).map((code) =>
        ink
          .replaceAll(
            new RegExp(`( # repairs:[^\\n#\\]]*?) ${code}\\b`, 'g'),
            (_, before) => before,
          )
          .replaceAll(/ # repairs:(?=\s*[#\]])/g, ''),
      ),
  },
  {
    name: 'swapped levels',
    by: ['levels'],
    codes: ['strongest-not-top', 'no-strongest', 'why-of-top'],
    plants: swapped,
  },
];
