/** How finely everything is made. */
export interface Quality {
  readonly headStep: number; // cm between samples
  readonly bodyStep: number;
  readonly placeStep: number; // frame units between samples
  readonly peopleDensity: number; // texture pixels to the frame unit
  readonly placeDensity: number;
  readonly webp: number;
}

/** What is shipped. */
export const FINE: Quality = {
  headStep: 0.085,
  bodyStep: 0.13,
  placeStep: 2,
  peopleDensity: 2,
  placeDensity: 1.5,
  webp: 82,
};

/** For looking at a change quickly. */
export const DRAFT: Quality = {
  headStep: 0.16,
  bodyStep: 0.24,
  placeStep: 5,
  peopleDensity: 1,
  placeDensity: 1,
  webp: 80,
};
