import en from '../../ui/catalogue/en/leaving.json';
import { wordsOf } from '../../ui/words.ts';

const words = wordsOf('leaving', en);

/** Exit handlers, run synchronously in registration order. */
const farewells = new Set<() => unknown>();

const MAX_DELAY_MS = 200; // ms that exit handlers may delay leaving
const REACH_TIMEOUT_MS = 1500; // ms in which the exit must answer; the screen is blank meanwhile

/** Registers an exit handler and returns a function that removes it. */
export function beforeLeaving(farewell: () => unknown): () => void {
  farewells.add(farewell);
  return () => farewells.delete(farewell);
}

let leaving = false;

/** Tells whether the page is being left; nothing may be stored from then on. */
export const isLeaving = (): boolean => leaving;

const blank = (): void => {
  document.documentElement.hidden = true;
  document.body.replaceChildren();
  document.title = words('title');
};

/** Navigates to the exit: the whole window if this page is framed and the browser allows it. */
function replaceBy(exit: string): void {
  try {
    if (globalThis.top !== globalThis.self) globalThis.top?.location.replace(exit);
  } catch {
    // A sandboxed frame may only navigate itself.
  }
  location.replace(exit);
}

/** Tells whether the exit answers; otherwise the browser would show an error page with its name. */
async function reaches(exit: string): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    await fetch(exit, {
      method: 'HEAD',
      mode: 'no-cors',
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(REACH_TIMEOUT_MS),
    });
    return true;
  } catch {
    return false;
  }
}

/** Shows a plain note page, for when the exit cannot be reached. */
function notePage(): void {
  history.replaceState(undefined, '', location.pathname);
  const note = document.createElement('textarea');
  note.className = 'blank-note';
  note.setAttribute('aria-label', words('note'));
  document.body.replaceChildren(note);
  document.documentElement.hidden = false;
  note.focus();
}

/**
 * Quick exit: blanks the screen, stops sound, drops drafts, and replaces this page with a neutral one (content guide
 * 10). If that cannot be reached, a blank note page replaces it.
 */
export function leave(exit: string): void {
  if (leaving) return;
  leaving = true; // removing a text box would otherwise store its draft
  blank();
  const farewellsDone = Promise.allSettled([...farewells].map((farewell) => farewell()));
  const patience = new Promise((resolve) => setTimeout(resolve, MAX_DELAY_MS));
  // The screen is already blank; the browser must not end the page before the drafts are dropped.
  const dropped = Promise.race([farewellsDone, patience]);
  void Promise.all([reaches(exit), dropped]).then(([reached]) => {
    if (reached) replaceBy(exit);
    else notePage();
  });
}

/** Reloads the page on return by the Back button, which would otherwise show it blanked. */
export function undoBlankOnReturn(): void {
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });
}
