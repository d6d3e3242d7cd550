import type { Dimension } from '../../../core/rubric/dimension.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { problemAt, type StoryProblem } from '../../problem.ts';
import type { Outline } from '../../source/outline.ts';
import { passagesOfPart } from '../people/faces.ts';
import { AVOIDED, AVOIDED_IN_STORIES, type Avoided } from './avoided.ts';
import { type WrittenText, wordsInScenario, wordsInStory } from './words.ts';

const avoid = (pattern: string, say: string): Avoided => ({
  word: new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu'),
  say,
});

/** The counterparts of the avoid-list in Spanish, where a word has one. */
export const AVOIDED_IN_SPANISH: readonly Avoided[] = [
  avoid('víctimas?|victimizad[oa]s?', 'la persona, su nombre'),
  avoid('esclav(?:o|a|os|as|itud|izad[oa]s?)', 'persona que pasó por la trata'),
  avoid('rescat(?:ar|e|es|ad[oa]s?|ó|amos|an|arl[oa]s?)|rehabilit\\p{L}+', 'ofrecer apoyo'),
  avoid('salvar(?:l[oa]s?|te)?|salvad[oa]s?', 'ofrecer apoyo'),
  avoid(
    'prostituta?s?|ramera?s?|promiscu[oa]s?|trabajadoras? sexual(?:es)?',
    'adulto en sexo comercial',
  ),
  avoid(
    'delincuentes?(?: juveniles?)?|(?:niñ[oa]s?|jóvenes) fugad[oa]s?',
    'joven lejos de su casa',
  ),
  avoid('adict[oa]s?|drogadict[oa]s?|yonquis?', 'persona que usa drogas'),
  avoid(
    'ilegales|indocumentad[oa]s? ilegales|alienígenas?|mojad[oa]s? ilegal(?:es)?',
    'sin documentos',
  ),
  avoid(
    'proxenetas?|padrotes?|chulos?|monstruos?|depredador(?:a|es|as)?|malvad[oa]s?',
    'quien tiene el control',
  ),
  avoid('por qué (?:se queda|no se va|no se fue|no te fuiste de ahí)', 'qué hace difícil irse'),
  avoid('confes(?:ó|ar|aron)|admit(?:ió|ir|ieron)|alega|alegó', 'dijo'),
  avoid('se niega a cooperar|no coopera|en negación|incumplid[oa]', 'dijo; hoy no quiso'),
  avoid('señal(?:es)? inequívocas?|caso de libro', 'señal que conviene recordar'),
  avoid('se puso en peligro|estilo de vida de riesgo', 'no tuvo opción'),
  avoid(
    'padece autismo|sufre de|bajo funcionamiento|minusválid[oa]s?',
    'persona autista, persona con discapacidad',
  ),
  avoid('pleitos? de (?:pareja|enamorados)|crimen pasional', 'violencia de pareja'),
  avoid('soplón|soplona|delatar', 'reportar'),
];

/** The counterparts of the words of the subject. */
const AVOIDED_IN_SPANISH_STORIES: readonly Avoided[] = [
  avoid('trata de personas|traficantes?|tratantes?', 'lo que se vio o se dijo'),
];

/** The words to avoid, by language: everywhere, and in a story beside them. */
const LISTS: { readonly [language: string]: readonly (readonly Avoided[])[] } = {
  en: [AVOIDED, AVOIDED_IN_STORIES],
  es: [AVOIDED_IN_SPANISH, AVOIDED_IN_SPANISH_STORIES],
};

function avoidedIn(texts: readonly WrittenText[], words: readonly Avoided[]) {
  return texts.flatMap(({ spot, at, text, weak }): readonly StoryProblem[] => {
    const hit = weak ? undefined : words.find(({ word }) => word.test(text));
    if (hit === undefined) return [];
    const where = at === undefined ? '' : `At ${at}: `;
    const message = `${where}“${hit.word.exec(text)?.[0]}” is a word to avoid.`;
    const fix = `Say: ${hit.say}. Only a line of the learner rated 0 or 1 may hold it.`;
    return [problemAt(spot, 'word-to-avoid', message, fix)];
  });
}

/** Finds words that the content guide avoids, but for those of the learner’s weak lines. */
export function checkWords(
  outline: Outline,
  scenario: Scenario,
  file: string,
  language: string,
): readonly StoryProblem[] {
  const [everywhere = [], inStories = []] = LISTS[language] ?? [];
  // A scene that somebody with lived experience must read first may name the subject: they judge how.
  const named = scenario.needs?.includes('survivor-consultant') ? [] : inStories;
  return [
    ...avoidedIn(wordsInStory(outline), [...everywhere, ...named]),
    ...avoidedIn(wordsInScenario(scenario, file), everywhere),
  ];
}

/** What asks a young person for detail of what was done to them, or asked of them. */
const DETAIL: { readonly [language: string]: RegExp } = {
  en: /\b(?:exactly|in detail|details|every(?:thing)? (?:that )?(?:he|she|they) (?:did|does|do)|what kind of stuff|how many (?:men|people|times)|how often does (?:he|she|they)|(?:make|makes|made|have|has|had) you do|did (?:he|she|they) (?:touch|hurt|hit)|what (?:does|did) (?:he|she|they) (?:do|did) to you)\b/iu,
  es: /(?<!\p{L})(?:exactamente|con detalles?|los detalles|todo lo que te (?:hizo|hace|hacen|hicieron)|qué (?:tipo|clase) de cosas|cuántos hombres|cuántas (?:personas|veces)|te (?:obliga|obligó|obligan|hizo|hace) a? ?hacer|te (?:tocó|lastimó|pegó|golpeó)|qué te (?:hace|hizo|hacen|hicieron))(?!\p{L})/iu,
};

const ASKING = ['PACE', 'OPEN', 'SCREEN'] as const;

/** Finds where somebody under 18 is asked for detail, and where asking wins anything. */
export function checkMinor(
  outline: Outline,
  { minor }: Scenario,
  language: string,
): readonly StoryProblem[] {
  const detail = DETAIL[language];
  if (minor !== true || detail === undefined) return [];
  return outline.parts.flatMap((part, index) => {
    const passages = passagesOfPart(part, outline.parts[index + 1]);
    const asked = part.lines
      .filter(({ text }) => detail.test(text) && text.includes('?'))
      .map((line) => {
        const message = `“${detail.exec(line.text)?.[0]}” asks somebody under 18 for detail.`;
        const fix = 'Leave it out: only a weak line of the learner may ask, and nobody answers.';
        return problemAt(line, 'detail-asked', message, fix);
      });
    const rewarded = part.options.flatMap((spot, at): readonly StoryProblem[] => {
      const { text, levels, criticalError, id } = spot.option;
      const asks = detail.test(text);
      const judged = ASKING.filter(
        (one) => part.head?.type === 'beat' && part.head.rates.includes(one),
      );
      const rated = judged.length > 0 ? judged : (Object.keys(levels) as Dimension[]);
      const high = rated.find((dimension) => asks && (levels[dimension] ?? 0) > 1);
      if (high !== undefined) {
        const message = `“${id}” asks somebody under 18 for detail and earns ${levels[high]} on ${high}.`;
        const fix = `Rate it 0 or 1 on ${rated.join(', ')}, and add “# ce: DETAIL” where it presses.`;
        return [problemAt(spot, 'detail-rewarded', message, fix)];
      }
      if (!asks && criticalError?.code !== 'DETAIL') return [];
      const passage = passages[at + 1];
      const won = outline.logic.find(
        (one) =>
          passage !== undefined &&
          one.file === passage.file &&
          one.line > passage.from &&
          one.line < passage.to &&
          /^~ *(?:trust|safety)\([1-9]/.test(one.text),
      );
      if (won === undefined) return [];
      const message = `“${id}” presses somebody under 18 for detail, and “${won.text}” rewards it.`;
      return [problemAt(won, 'detail-rewarded', message, 'Let it win neither trust nor safety.')];
    });
    return [...asked, ...rewarded];
  });
}
