const NAME = 'training-module.evaluator'; // stored for this tab only

let shown: string | undefined; // fallback if storage is blocked

/** Stores the key of an evaluator's link for this tab, so that it can be removed from the URL. */
export function keepEvaluatorKey(key: string): void {
  shown = key;
  try {
    sessionStorage.setItem(NAME, key);
  } catch {
    // The key lasts until the page reloads; the link sets it again.
  }
}

/** Returns the evaluator's key of this tab; undefined without one. */
export function evaluatorKey(): string | undefined {
  try {
    return shown ?? sessionStorage.getItem(NAME) ?? undefined;
  } catch {
    return shown;
  }
}
