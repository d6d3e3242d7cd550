/** How finely everything is made. */
export interface Quality {
  readonly placeStep: number; // frame units between samples
  readonly viewStep: number; // the same of second views, which have fewer small things
  readonly peopleDensity: number; // texture pixels to the frame unit
  readonly placeDensity: number;
  readonly compression: number; // 1..100
}

/** What is shipped. */
export const FINE: Quality = {
  placeStep: 4,
  viewStep: 6,
  peopleDensity: 1.3,
  placeDensity: 1,
  compression: 52,
};

/** For looking at a change quickly. */
export const DRAFT: Quality = {
  placeStep: 8,
  viewStep: 8,
  peopleDensity: 0.8,
  placeDensity: 0.7,
  compression: 60,
};
