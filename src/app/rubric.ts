import { hashedRubric } from 'virtual:unscripted/rubric';

/** The rubric of this build, with its hash. */
export const RUBRIC = hashedRubric;
