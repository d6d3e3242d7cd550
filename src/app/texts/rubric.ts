import { hashedRubric, hashes } from 'virtual:unscripted/rubric';
import { translated } from '../i18n/translated.ts';

/** The rubric of this build, with its hash. Other languages have other words and the same figures. */
export const RUBRIC = translated(hashedRubric, 'rubric', (rubric) => rubric.hashedRubric);

/** The mark of the rubric by which this build would play a run in a language. */
export const rubricHash = (language: string): string => hashes[language] ?? hashedRubric.hash;
