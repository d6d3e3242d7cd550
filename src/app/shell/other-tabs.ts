/** One for both ways: what this tab says must not come back to it. */
const others =
  globalThis.BroadcastChannel === undefined ? undefined : new BroadcastChannel('training-module');

/** Tell the other tabs of this browser that what it keeps, or who is training, is no longer what they know. */
export const tellOtherTabs = (): void => others?.postMessage('changed');

/** Told when another tab has said so. Returns its own undo. */
export function onOtherTab(listener: () => void): () => void {
  others?.addEventListener('message', listener);
  return () => others?.removeEventListener('message', listener);
}
