import { clamp } from '../pen/line.ts';
import type { Sitter } from '../person.ts';

const GROWN = 28; // from here on a face has no youth left
const YOUNG = 17; // up to here it has all of it

/** The age that the lines of somebody's face tell. */
export const yearsOf = ({ age, looks = age }: Sitter): number => looks;

/** How far somebody is from grown, 0..1: the head is large for the body, the face below the eyes is short. */
export const teenOf = ({ age }: Pick<Sitter, 'age'>): number =>
  age < 18 ? clamp((22 - age) / 8, 0, 1) : 0;

/** How young a face is, 0..1: a smooth skin folds less, and shows more of the eyes. */
export const youthOf = (person: Sitter): number =>
  clamp((GROWN - yearsOf(person)) / (GROWN - YOUNG), 0, 1);
