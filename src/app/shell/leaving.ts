import en from '../../ui/catalogue/en/leaving.json';
import { wordsOf } from '../../ui/words.ts';

const words = wordsOf('leaving', en);

/** What must stop or be forgotten before the page goes. Each is told at once, in this order. */
const farewells = new Set<() => unknown>();

const LONGEST = 200; // ms that dropping words may hold up the going
const REACH_WITHIN = 1500; // ms in which the exit must answer; the screen is blank meanwhile

/** Have something stopped or forgotten when the trainee leaves. Returns its own undo. */
export function beforeLeaving(farewell: () => unknown): () => void {
  farewells.add(farewell);
  return () => farewells.delete(farewell);
}

let leaving = false;

/** Whether the page is being left: nothing that happens from then on may be kept. */
export const isLeaving = (): boolean => leaving;

const blank = (): void => {
  document.documentElement.hidden = true;
  document.body.replaceChildren();
  document.title = words('title');
};

/** Where this page is a frame of another one, the whole window leaves, if the browser allows it. */
function replaceBy(exit: string): void {
  try {
    if (globalThis.top !== globalThis.self) globalThis.top?.location.replace(exit);
  } catch {
    // A sandboxed frame may only leave itself.
  }
  location.replace(exit);
}

/** Whether the exit answers at all: a browser that cannot reach it shows an error page with its name. */
async function reaches(exit: string): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    await fetch(exit, {
      method: 'HEAD',
      mode: 'no-cors',
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(REACH_WITHIN),
    });
    return true;
  } catch {
    return false;
  }
}

/** A plain page to write on, for when no other page can be reached. */
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
 * Leave now: blank the screen, stop sound, drop what was being typed, and put a neutral page in
 * this one's place (content guide 10). Where that page cannot be reached a blank note page stands there
 * instead.
 */
export function leave(exit: string): void {
  if (leaving) return;
  leaving = true; // a text box that is taken away would hand over what was half typed in it
  blank();
  const farewellsDone = Promise.allSettled([...farewells].map((farewell) => farewell()));
  const patience = new Promise((resolve) => setTimeout(resolve, LONGEST));
  // The screen is blank already; the browser must not end the page before the words are dropped.
  const dropped = Promise.race([farewellsDone, patience]);
  void Promise.all([reaches(exit), dropped]).then(([reached]) => {
    if (reached) replaceBy(exit);
    else notePage();
  });
}

/** Coming back by the browser's Back button opens a fresh page, not the blanked one. */
export function undoBlankOnReturn(): void {
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });
}
