const failed = new Set<string>();

const reload = async (): Promise<void> => {
  const { ok } = await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' });
  if (ok) location.reload();
};

/**
 * Loads the page anew when a press asks again for code that did not arrive, if the server answers by now: some browsers
 * keep a failed import failed as long as the page is open.
 */
export function reloadWhereImportsFail(): void {
  let pressed = false; // a button or a link, last of all; Tab and typing ask for nothing
  addEventListener('keydown', () => (pressed = false), { capture: true });
  addEventListener('click', () => (pressed = true), { capture: true });
  addEventListener('vite:preloadError', ({ payload }) => {
    const again = failed.has(payload.message);
    failed.add(payload.message);
    // Only at a press, or a page whose code is gone for good would load anew without end.
    if (again && pressed && navigator.userActivation.isActive) reload().catch(() => {}); // whoever asked says so
  });
}
