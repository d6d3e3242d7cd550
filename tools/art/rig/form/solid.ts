import type { Form } from './form.ts';
import type { Vec } from './vector.ts';

/** One lit piece of a person; outside the ball `at`, `reach` the ball stands in for the form. */
export interface Solid {
  readonly material: string;
  readonly form: Form;
  readonly at: Vec;
  readonly reach: number;
  readonly wrap?: number; // how far light creeps round the form
  readonly bias?: number; // how far shadows start off the surface
  readonly gloss?: number;
  readonly detail?: number; // size of the features that normals see
  readonly close?: boolean; // needs fine shade between its parts: fingers
  readonly own?: boolean; // casts contact shade on pieces of the same material
  readonly sleeve?: boolean;
  readonly blocker?: boolean; // hides and shades, but is not painted
  readonly paint?: Form; // added to its tone
}
