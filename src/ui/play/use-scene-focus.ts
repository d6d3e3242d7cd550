import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SessionState } from '../../core/run/state.ts';
import type { Tempo } from './script/use-tempo.ts';

interface SceneFocus {
  readonly state: SessionState;
  readonly key: string; // identifies the passage
  readonly asking: boolean;
  readonly tempo: Tempo;
  readonly folio: RefObject<HTMLElement | null>;
  readonly passage: RefObject<HTMLElement | null>;
  readonly reading: RefObject<HTMLElement | null>;
}

/**
 * Hook: moves the focus to what was just said, never to an option, so that a screen reader continues there. It moves in
 * a layout effect: later it could take the focus from an option already reached.
 */
export function useSceneFocus(scene: SceneFocus): void {
  const { state, key, asking, tempo, folio, passage, reading } = scene;
  const { phase, turns } = state;
  useLayoutEffect(() => {
    if (phase === 'reading') {
      reading.current?.focus(); // not while the reply is being changed: its box or the lines have the focus
      return;
    }
    passage.current?.focus({ preventScroll: true });
    // Scroll the first beat to the top of the page, later ones to their first line.
    if (turns.length <= 1 && phase === 'choosing') scrollTo(0, 0);
    else passage.current?.scrollIntoView({ block: 'start' });
  }, [key, asking]);

  // *Next* keeps the focus until it goes; then the last line has it, or the remark, which nobody should skip unread.
  const before = useRef({ key, after: tempo.after });
  useLayoutEffect(() => {
    const came = before.current.key === key && !before.current.after && tempo.after;
    before.current = { key, after: tempo.after };
    if (!came) return;
    const remark = phase === 'reacting' ? folio.current?.querySelector('.remark') : null;
    const target = remark instanceof HTMLElement ? remark : passage.current;
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
  }, [key, tempo.after]);
}
