import type { TargetedPointerEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { BOARD_COLUMNS, type BoardColumn } from '../../core/scenario/scenario.ts';

interface Drag {
  readonly over: BoardColumn | undefined; // the column under the pointer
  readonly onPointerDown: (event: TargetedPointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: TargetedPointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: TargetedPointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: TargetedPointerEvent<HTMLElement>) => void;
}

/** Finds the column at a point of the window. */
function placeAt(x: number, y: number): BoardColumn | undefined {
  const seat = document.elementsFromPoint(x, y).find((one) => one.matches('[data-place]'));
  const name = seat?.getAttribute('data-place');
  return BOARD_COLUMNS.find((place) => place === name);
}

/** Hook: drags an item to a column with mouse, pen or finger. Optional: the radio buttons do the same. */
export function useDrag(onDrop: (place: BoardColumn) => void): Drag {
  const from = useRef<{ readonly x: number; readonly y: number } | undefined>(undefined);
  const [over, setOver] = useState<BoardColumn>();
  const settle = (element: HTMLElement) => {
    from.current = undefined;
    element.style.removeProperty('translate');
    setOver(undefined);
  };
  return {
    over,
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      from.current = { x: event.clientX, y: event.clientY };
      event.currentTarget.setPointerCapture(event.pointerId);
      event.preventDefault();
    },
    onPointerMove: (event) => {
      const start = from.current;
      if (start === undefined) return;
      const { clientX: x, clientY: y, currentTarget } = event;
      currentTarget.style.setProperty('translate', `${x - start.x}px ${y - start.y}px`);
      setOver(placeAt(x, y));
    },
    onPointerUp: (event) => {
      if (from.current === undefined) return;
      const place = placeAt(event.clientX, event.clientY);
      settle(event.currentTarget);
      if (place !== undefined) onDrop(place);
    },
    onPointerCancel: (event) => settle(event.currentTarget),
  };
}
