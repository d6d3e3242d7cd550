import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface PaneKeys<P extends string> {
  /** Gives a pane its place: for the `ref` of its section, which can hold the focus. */
  readonly placeOf: (pane: P) => (section: HTMLElement | null) => void;
}

/** Where the focus really is, also inside an editor with a tree of its own. */
const deepest = (event: Event): HTMLElement | undefined => {
  const [inner] = event.composedPath();
  return inner instanceof HTMLElement ? inner : undefined;
};

/**
 * Hook: F6 moves the focus to the next pane, Shift+F6 to the one before, and there to what had it last. `onPane` shows
 * a pane where there is room for one only.
 */
export function usePaneKeys<P extends string>(
  panes: readonly P[],
  shown: P,
  onPane: (pane: P) => void,
): PaneKeys<P> {
  const places = useRef(new Map<P, HTMLElement>());
  const last = useRef(new Map<P, HTMLElement>());
  const [wanted, setWanted] = useState<{ readonly pane: P } | undefined>(undefined);
  const latest = useRef({ shown, onPane });
  latest.current = { shown, onPane };
  useEffect(() => {
    const paneOf = (element: Element | null): P | undefined =>
      panes.find((one) => places.current.get(one)?.contains(element));
    const moved = (event: FocusEvent) => {
      const pane = paneOf(document.activeElement);
      const inner = deepest(event);
      if (pane !== undefined && inner !== undefined) last.current.set(pane, inner);
    };
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      const here = paneOf(document.activeElement);
      const within = document.activeElement; // a frame says nothing when the focus moves into it
      if (here !== undefined && within instanceof HTMLIFrameElement) last.current.set(here, within);
      const from = panes.indexOf(here ?? latest.current.shown);
      const by = here === undefined ? 0 : event.shiftKey ? -1 : 1; // from outside: into what is shown
      const pane = panes.at((from + by) % panes.length);
      if (pane === undefined) return;
      latest.current.onPane(pane);
      setWanted({ pane });
    };
    document.addEventListener('focusin', moved);
    document.addEventListener('keydown', pressed);
    return () => {
      document.removeEventListener('focusin', moved);
      document.removeEventListener('keydown', pressed);
    };
  }, [panes]);
  useLayoutEffect(() => {
    if (wanted === undefined) return;
    const place = places.current.get(wanted.pane);
    last.current.get(wanted.pane)?.focus();
    if (place !== undefined && !place.contains(document.activeElement)) place.focus();
  }, [wanted]);
  return {
    placeOf: (pane) => (section) => {
      if (section === null) places.current.delete(pane);
      else places.current.set(pane, section);
    },
  };
}

/** Tells whether a key asks to play from here: Enter with Control, or with Command. */
export const asksToPlay = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  key === 'Enter' && (ctrlKey || metaKey);
