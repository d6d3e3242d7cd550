import { isLeaving } from '../shell/leaving.ts';

/** Ratings that would be lost with the page: those read from sheets, or those given on it. */
type LooseRatings = 'sheets' | 'given';

const loose = new Set<LooseRatings>();

const askFirst = (event: Event): void => {
  if (!isLeaving()) event.preventDefault(); // the quick exit never waits
};

/** Has the browser ask before the page goes, since these ratings would go with it. */
export function mindRatings(which: LooseRatings): void {
  loose.add(which);
  addEventListener('beforeunload', askFirst);
}

/** Lets the page go again as far as these ratings matter: they are saved, or were removed. */
export function letRatingsGo(which: LooseRatings): void {
  loose.delete(which);
  if (loose.size === 0) removeEventListener('beforeunload', askFirst);
}
