const NAME = 'training-module.evaluator'; // in this tab alone: it is gone when the tab is closed

let shown: string | undefined; // where the browser refuses to keep it

/** Keep the key of an evaluator's link for this tab, so that it need not stay in the address. */
export function keepEvaluatorKey(key: string): void {
  shown = key;
  try {
    sessionStorage.setItem(NAME, key);
  } catch {
    // It holds until the page is loaded again; the link opens it anew.
  }
}

/** The key of the link that this tab came by; undefined without one. */
export function evaluatorKey(): string | undefined {
  try {
    return shown ?? sessionStorage.getItem(NAME) ?? undefined;
  } catch {
    return shown;
  }
}
