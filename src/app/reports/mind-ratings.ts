import { isLeaving } from '../shell/leaving.ts';

/** Ratings that are in no file yet: those read from sheets, or those given on the page. */
type LooseRatings = 'sheets' | 'given';

/** Tells of loose ratings whether they would go with the page. */
const loose = new Map<LooseRatings, () => boolean>();

const askFirst = (event: Event): void => {
  if (isLeaving()) return; // the quick exit never waits
  if ([...loose.values()].some((isLost) => isLost())) event.preventDefault();
};

/** Has the browser ask before the page goes, if these ratings would go with it. */
export function mindRatings(which: LooseRatings, isLost: () => boolean = () => true): void {
  loose.set(which, isLost);
  addEventListener('beforeunload', askFirst);
}

/** Lets the page go again as far as these ratings matter: they are saved, or were removed. */
export function letRatingsGo(which: LooseRatings): void {
  loose.delete(which);
  if (loose.size === 0) removeEventListener('beforeunload', askFirst);
}
