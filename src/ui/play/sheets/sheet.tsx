import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Action } from '../../kit/action.tsx';
import './sheet.css';
import { useReturnFocus } from '../use-return-focus.ts';

interface SheetProps {
  readonly title: string;
  readonly back: string; // label of the button that closes it
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/**
 * A non-modal sheet over the page, so that *Leave now* stays reachable; the caller makes the page beneath inert. Its
 * close button stays in view.
 */
export function Sheet({ title, back, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    if (typeof element.showPopover === 'function') element.showPopover();
    else element.show();
  }, []);
  useReturnFocus(heading);
  useLayoutEffect(() => {
    if (dialog.current) dialog.current.scrollTop = 0; // focusing its first button scrolled it
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: Escape and the button do the same */}
      <div class="veil" onClick={onClose} />
      <dialog
        class="sheet"
        popover="manual"
        aria-labelledby="sheet-h"
        ref={dialog}
        onKeyDown={onKeyDown}
      >
        <div class="head">
          <Action look="main" words={back} onPress={onClose} />
          <h2 id="sheet-h" tabindex={-1} ref={heading}>
            {title}
          </h2>
        </div>
        {children}
      </dialog>
    </>
  );
}
