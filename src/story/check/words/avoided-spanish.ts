import type { Avoided } from './avoided.ts';

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
export const AVOIDED_IN_SPANISH_STORIES: readonly Avoided[] = [
  avoid('trata de personas|traficantes?|tratantes?', 'lo que se vio o se dijo'),
];
