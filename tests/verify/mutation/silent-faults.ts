import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { each, type Kind } from './kind.ts';
import { bestOptions, ratedOptions, reworded, rewritten } from './options.ts';

/** A line of text with its tags: what somebody says, or what is told. */
const LINE = /^( *[A-Z“(][^\n#]*[^\n#\s]) (# who: [\w-]+ # mood: \w+)$/gm;

const none = (): readonly string[] => [];

/** A fault that only the check of one file can find. */
const written = (name: string, code: string, plants: Kind['plants']): Kind => ({
  name,
  by: [],
  codes: [code],
  plants,
});

/** The same in scenario.json. */
const described = (
  name: string,
  code: string,
  spoils: (scenario: Scenario) => readonly Scenario[],
): Kind => ({ name, by: [], codes: [code], plants: none, spoils });

/** A hint that says the best line, word for word. */
const tells = (ink: string): readonly string[] =>
  bestOptions(ratedOptions(ink)).flatMap(({ line, beat }) => {
    const said = /\[(?:\([^)]*\) )?([^#]*?) # id: /.exec(ink.split('\n')[line] ?? '')?.[1] ?? '';
    if (said.split(' ').length < 5 || said.includes('{')) return [];
    const hint = new RegExp(`(# beat: ${beat} [^\\n]*\\n?[^\\n]*# hint: \\w+ )[^#\\n]*`);
    return [ink.replace(hint, (_, before) => `${before}${said}`)];
  });

/** Two options of one beat in the same words, where no condition holds either of them back. */
const alike = (ink: string): readonly string[] => {
  const options = ratedOptions(ink);
  return options.flatMap((option, at) => {
    const other = options[at + 1];
    if (other?.beat !== option.beat) return [];
    const said = /\[(.*?) # id: /.exec(ink.split('\n')[option.line] ?? '')?.[1] ?? '';
    return [rewritten(ink, [other], (text) => reworded(text, () => said))];
  });
};

/** Of the options of a beat only the first is offered where the first of the story was taken. */
const alone = (ink: string): readonly string[] => {
  const options = ratedOptions(ink);
  const [first] = options;
  if (first?.label === undefined) return [];
  return [...new Set(options.map(({ beat }) => beat))].slice(1).map((beat) => {
    const rest = options.filter((one) => one.beat === beat).slice(1);
    return rewritten(ink, rest, (text) =>
      text.replace(/^\+ (\(\w+\) )?(?:\{[^}]*\} )?\[/, `+ $1{not ${first.knot}.${first.label}} [`),
    );
  });
};

/** A repair to which whoever made no error is led. */
const early = (ink: string): readonly string[] => {
  const repairs = [...ink.matchAll(/^=== (\w+) ===\n(?:[^=]*\n)?# beat: R/gm)].map(([, to]) => to);
  return repairs.flatMap((to) =>
    each(
      ink,
      /^(\+ [^\n]*# id: [\w-]+ [^\n]*=3[^\n]*\n(?: +[^\n]*\n)*? +)-> b\d$/gm,
      ([, before]) => (before?.includes('# ce:') ? undefined : `${before}-> ${to}`),
    ),
  );
};

const withCard = (scenario: Scenario, card: Partial<Scenario['card']>): Scenario => ({
  ...scenario,
  card: { ...scenario.card, ...card },
});

/** Faults that show nowhere until somebody plays to them, or reads very closely. */
export const SILENT_FAULTS: readonly Kind[] = [
  written('sound that is not there', 'unknown-sound', (ink) =>
    each(ink, /# sfx: (\w+)\w/g, ([, name]) => `# sfx: ${name}`),
  ),
  written('no hint', 'no-hint', (ink) => each(ink, / ?# hint: [^\n#]*/g, () => '')),
  written('hint is the answer', 'hint-tells', tells),
  written('tag without #', 'tag-without-hash', (ink) =>
    each(ink, LINE, ([, said, tags]) => `${said} ${tags?.split(' # ')[0]?.slice(2)}`),
  ),
  written('glue', 'glue', (ink) => each(ink, LINE, ([, said, tags]) => `${said}<> ${tags}`)),
  written('comment in a line', 'comment-in-text', (ink) =>
    each(ink, LINE, ([, said, tags]) => `${said} // ${tags}`),
  ),
  written('straight quote', 'straight-quote', (ink) =>
    each(ink, /(\p{L})’(?=\p{L}[^\n]* # )/gu, ([, letter]) => `${letter}'`),
  ),
  written('speech in quotation marks', 'speech-quoted', (ink) =>
    each(ink, LINE, ([, said = '', tags]) =>
      /[“”{|]/.test(said) ? undefined : `${said.replace(/\S.*/, '“$&”')} ${tags}`,
    ),
  ),
  written('misspelt text variable', 'text-not-asked', (ink) =>
    each(ink, /(~ \w+ = )"(\w)(\w)(\w*)"/g, ([, set, one, other, rest]) =>
      one === other ? undefined : `${set}"${other}${one}${rest}"`,
    ),
  ),
  written('text variable that nothing reads', 'text-not-read', (ink) => [
    ink.replace(/^VAR /m, 'VAR stale = "none"\nVAR '),
  ]),
  written('same id in two beats', 'id-elsewhere', (ink) => {
    const options = ratedOptions(ink);
    const [first] = options;
    return options
      .filter(({ beat }) => beat !== first?.beat)
      .map((option) =>
        rewritten(ink, [option], (text) => text.replace(/# id: [\w-]+/, `# id: ${first?.id}`)),
      );
  }),
  written('leaves and speaks on', 'speaks-gone', (ink) =>
    each(
      ink,
      /^( *[^\n#]+# who: ([\w-]+)[^\n]*)\n(?= *[A-Z][^\n#]*# who: \2 )/gm,
      ([, line, who]) => `${line} # leaves: ${who}\n`,
    ),
  ),
  written('word to avoid', 'word-to-avoid', (ink) =>
    each(ink, LINE, ([, said, tags]) => `${said} She is a victim. ${tags}`),
  ),
  { ...written('same words twice', '', alike), by: ['choice'], codes: [] },
  { ...written('one option left', '', alone), by: ['choice', 'reached'], codes: [] },
  { ...written('repair without its error', '', early), by: ['choice'], codes: [] },
  {
    name: 'detail asked of a minor',
    by: [],
    codes: ['detail-rewarded', 'detail-asked'],
    plants: (ink) => [
      ...bestOptions(ratedOptions(ink)).map((option) =>
        rewritten(ink, [option], (text) =>
          reworded(text, () => 'What exactly does he have you do?').replaceAll(
            /( # (?:OPEN|PACE|SCREEN)=)\d/g,
            '$13',
          ),
        ),
      ),
      ...each(ink, LINE, ([, said, tags]) => `${said} What did they do to you? ${tags}`),
    ],
    ofMinors: true,
  },
  described('empty caption', 'card-differs', (scenario) => [{ ...scenario, caption: '' }]),
  described('caption of another scenario', 'other-caption', (scenario) => [
    { ...scenario, caption: 'A picture of another place.' },
  ]),
  described('picture that is not there', 'unknown-picture', (scenario) => [
    { ...scenario, place: `${scenario.place.slice(1)}` },
  ]),
  described('picture of another scenario', 'other-picture', (scenario) => [
    { ...scenario, place: 'elsewhere' },
  ]),
  described('straight quote in scenario.json', 'straight-quote', (scenario) => [
    withCard(scenario, { setting: `${scenario.card.setting}, 'here'` }),
    { ...scenario, debrief: { ...scenario.debrief, wanted: "Somebody's help." } },
  ]),
  {
    name: 'card with a wrong time',
    by: ['wait'],
    codes: [],
    plants: none,
    spoils: (scenario) => [withCard(scenario, { minutes: 60 }), withCard(scenario, { minutes: 2 })],
  },
];
