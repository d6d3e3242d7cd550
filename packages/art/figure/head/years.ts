import type { Sitter } from '../person.ts';
import { clamp } from './head-map.ts';

const GROWN = 28; // from here on a face has no youth left
const YOUNG = 17; // up to here it has all of it

/** The age that the lines of somebody's face tell. */
export const yearsOf = ({ age, looks = age }: Sitter): number => looks;

/** How young a face is, 0..1: a smooth skin folds less, and shows more of the eyes. */
export const youthOf = (person: Sitter): number =>
  clamp((GROWN - yearsOf(person)) / (GROWN - YOUNG), 0, 1);
