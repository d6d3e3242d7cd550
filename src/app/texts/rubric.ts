import { hashedRubric, hashes } from 'virtual:unscripted/rubric';
import { translated } from '../i18n/translated.ts';

/** This build's rubric with its hash. Translations differ in text, not in figures. */
export const RUBRIC = translated(hashedRubric, 'rubric', (rubric) => rubric.hashedRubric);

/** Returns the hash of the rubric with which this build plays a run in a language. */
export const rubricHash = (language: string): string => hashes[language] ?? hashedRubric.hash;
