import { checkStory } from '../../../src/story/check.ts';
import { compileStory } from '../../../src/story/compile.ts';
import type { Property } from '../../../src/story/verify/finding.ts';
import { type Subject, verifyStory } from '../../../src/story/verify/verify.ts';

/** A fault that an author may make, and the properties that may find it. */
export interface Kind {
  readonly name: string;
  readonly by: readonly Property[];
  /** The story with the fault, at one of the places where it may be made; undefined past the last. */
  readonly codes: readonly string[]; // of the check of one file, which may find it sooner
  readonly plant: (ink: string, place: number) => string | undefined;
}

/** Changes the how-many-th match of a pattern. */
function change(
  ink: string,
  pattern: RegExp,
  place: number,
  to: (...match: readonly string[]) => string,
): string | undefined {
  const match = [...ink.matchAll(pattern)][place];
  if (match === undefined) return undefined;
  const before = ink.slice(0, match.index);
  return before + to(...(match as unknown as string[])) + ink.slice(match.index + match[0].length);
}

const STRONG = /^\+ (?:\((\w+)\) )?\[(?=[^\n]*=3)(?![^\n]*=[012])([^\n]*?)( # id: [^\n]*)\]$/gm;

export const KINDS: readonly Kind[] = [
  {
    name: 'dead option',
    codes: [],
    by: ['reached', 'levels', 'best-path', 'critical', 'ending-rules', 'content', 'can-end'],
    plant: (ink, place) =>
      change(ink, /^\+ (\(\w+\) )?\[/gm, place, (_, label = '') => `+ ${label}{pr > 99} [`),
  },
  {
    name: 'wrong divert',
    codes: [],
    by: [
      'reached',
      'headline',
      'content',
      'loops',
      'can-end',
      'best-path',
      'ending-rules',
      'critical',
    ],
    plant: (ink, place) => change(ink, /^ {2}-> b([4-9])$/gm, place, () => '  -> b1'),
  },
  {
    name: 'gate above the maximum',
    codes: [],
    by: ['reached'],
    plant: (ink, place) =>
      change(ink, /\b(ch|tr) (>=) (\d)\b/g, place, (_, name = '') => `${name} >= 99`),
  },
  {
    name: 'missing END',
    codes: [],
    by: ['content', 'runs'],
    plant: (ink, place) => change(ink, /^-> END$/gm, place, () => ''),
  },
  {
    name: 'longest is best',
    codes: ['strongest-longest'],
    by: ['pattern', 'strategies'],
    plant: (ink, place) =>
      place > 2
        ? undefined
        : ink.replace(STRONG, (_, label: string | undefined, said: string, tags: string) => {
            const more = ' and so on, and so on'.repeat(12 + place);
            return `+ ${label === undefined ? '' : `(${label}) `}[${said}${more}${tags}]`;
          }),
  },
  {
    name: 'double scoring',
    codes: ['repeated-tag'],
    by: ['content', 'loops', 'headline', 'levels', 'best-path'],
    plant: (ink, place) =>
      change(
        ink,
        /^# beat: (B\d)( # rates: [^\n]*)$/gm,
        place,
        (_, beat = '', rest = '') => `# beat: ${beat}${rest} # beat: ${beat}`,
      ),
  },
  {
    name: 'missing level',
    codes: ['level-missing'],
    by: ['levels'],
    plant: (ink, place) => change(ink, /( # id: [\w-]+) # [A-Z]+=\d/g, place, (_, id = '') => id),
  },
  {
    name: 'unclamped counter',
    codes: ['unclamped-counter'],
    by: ['loops', 'can-end', 'reached', 'ending-rules', 'critical', 'headline'],
    plant: (ink, place) => change(ink, /^ {2}~ trust\((-\d)\)$/gm, place, () => '  ~ tr = tr + 9'),
  },
  {
    name: 'lost flag',
    codes: [],
    by: ['ending-rules', 'reached', 'best-path'],
    plant: (ink, place) =>
      change(
        ink,
        /^- limits_told && ch >= 3(.*): -> (\w+)$/gm,
        place,
        (_, rest = '', to = '') => `- ch >= 3${rest}: -> ${to}`,
      ),
  },
  {
    name: 'unreachable ending',
    codes: [],
    by: ['reached', 'ending-rules'],
    plant: (ink, place) =>
      change(ink, /^- ([^:\n]*): -> (\w+)$/gm, place, (_, __, to = '') => `- false: -> ${to}`),
  },
  {
    name: 'critical error without repair',
    codes: [],
    by: ['critical', 'ending-rules', 'reached'],
    plant: (ink, place) => change(ink, / # repairs: [A-Z ]+/g, place, () => ''),
  },
  {
    name: 'swapped levels',
    codes: ['strongest-not-top', 'no-strongest'],
    by: ['levels', 'best-path', 'strategies', 'pattern'],
    plant: (ink, place) => change(ink, STRONG, place, (whole) => (whole ?? '').replace(/=3/, '=1')),
  },
];

/** A fault that was planted, and what found it. */
export interface Planted {
  readonly kind: string;
  readonly place: number;
  readonly found: boolean;
  readonly by: string; // the code of the check, or the properties; empty where nothing did
}

/** Plants a fault and looks for it as the command does; undefined past the last place of its kind. */
export function plantAndSeek(
  subject: Subject,
  kind: Kind,
  place: number,
  states: number,
): Planted | undefined {
  const [main, ...rest] = subject.compiled.sources;
  const ink = main && kind.plant(main.text, place);
  if (main === undefined || ink === undefined) return undefined;
  const files = new Map([main, ...rest].map(({ file, text }) => [file, text]));
  files.set(main.file, ink);
  const made = { kind: kind.name, place };
  const compiled = compileStory({ main: main.file, load: (path) => files.get(path) });
  if (!compiled.ok) return { ...made, found: true, by: 'compile' };
  const { rubric, scenario } = subject;
  const wrong = checkStory({ compiled: compiled.value, rubric, scenario, scenarioFile: main.file });
  const [first] = wrong;
  if (first !== undefined)
    return { ...made, found: kind.codes.includes(first.code), by: first.code };
  const { verdicts } = verifyStory({ ...subject, compiled: compiled.value }, { states });
  const against = verdicts
    .filter(({ verdict }) => verdict === 'COUNTEREXAMPLE')
    .map(({ property }) => property);
  return {
    ...made,
    found: against.some((property) => kind.by.includes(property)),
    by: against.join(' '),
  };
}
