import { line } from '../kit/fixtures.ts';
import { put, type Thing } from '../kit/set.ts';
import { block, minus, type Piece, pebble } from '../kit/solid-form.ts';

/** Depth of the wall behind the hall. */
export const BACK = -330;

/** The middle of the arch that has glass above and the door of the staff room below. */
export const STAFF_ARCH = -155;

const GATE = { x: 109, left: 68, right: 150, top: -190 } as const;
const MAP = { left: 160, right: 204, top: -196, bottom: -120 } as const;

/** The hole in the wall where the gate is. */
export const gateway = (): Piece =>
  block([GATE.x, 0, BACK], [GATE.right - GATE.left, -GATE.top, 70], 0);

/** The gate to the platforms, let down: bars before the dark, and a lit map beside it. */
export function gate(): Thing[] {
  const wide = GATE.right - GATE.left;
  return [
    ...put('room', { colour: '#20262a' }, [
      block([GATE.x, 0, BACK - 60], [wide + 40, 240, 6], 0),
      block([GATE.x, 6, BACK - 30], [wide + 40, 6, 70], 0),
    ]),
    ...put('room', { colour: '#7c827c' }, [
      ...Array.from({ length: 13 }, (_, i) =>
        block([GATE.x, -8 - i * 14, BACK], [wide, 3.6, 4], 0.6),
      ),
      ...[0.2, 0.4, 0.6, 0.8].map((share) =>
        block([GATE.left + wide * share, 0, BACK - 2], [3, -GATE.top, 3], 0.5),
      ),
    ]),
    ...put('room', { colour: '#5d5a52' }, [
      block([GATE.left - 4, 0, BACK + 10], [8, 210, 8], 1),
      block([GATE.right + 4, 0, BACK + 10], [8, 210, 8], 1),
      block([GATE.x, GATE.top + 8, BACK + 14], [wide + 20, 22, 18], 2),
    ]),
    ...put('room', { colour: '#3f4644' }, [
      block([182, MAP.bottom + 4, BACK + 11], [52, MAP.bottom - MAP.top + 8, 6], 1.5),
    ]),
    ...put('room', { colour: '#efe8d2', emit: 0.9 }, [
      block([182, MAP.bottom, BACK + 15], [44, MAP.bottom - MAP.top, 2], 0.5),
    ]),
  ];
}

/** The wood under the glass of an arch, and in it the door of the staff room. */
export function staffRoom(isOpen: boolean): Thing[] {
  const x = STAFF_ARCH;
  const opening = block([x, 0, BACK], [78, 198, 60], 0);
  const panel = block([x, 0, BACK + 2], [116, 212, 8], 1);
  return [
    ...put('room', { colour: '#6b573f', grain: 0.05 }, [minus(panel, opening)]),
    ...put('room', { colour: '#584733', grain: 0.05 }, [
      isOpen
        ? block([x + 44, 0, BACK + 40], [5, 196, 72], 1)
        : block([x, 0, BACK + 1], [76, 197, 5], 0.6),
    ]),
    ...put('room', { colour: '#c2b58f' }, [
      isOpen
        ? pebble([x + 40, -96, BACK + 62], [2.4, 2.4, 4])
        : pebble([x - 29, -96, BACK + 6], [4, 2.4, 2.4]),
    ]),
    ...(isOpen
      ? [
          ...put('room', { colour: '#e8d3a2', emit: 0.55 }, [
            block([x, 0, BACK - 34], [92, 206, 6], 0),
          ]),
          ...put('room', { colour: '#a08d68' }, [block([x, 6, BACK - 14], [92, 6, 36], 0)]),
        ]
      : []),
  ];
}

/** Lines of a map, without words. */
export const mapLines = (): string =>
  [
    ['#b0664e', -182, 3],
    ['#4f7f86', -162, 2.6],
    ['#c2a05a', -142, 2.6],
  ]
    .map(([colour, y, width]) =>
      line(
        [
          [MAP.left + 5, Number(y), BACK + 17],
          [MAP.left + 20, Number(y) + 8, BACK + 17],
          [MAP.right - 5, Number(y) - 4, BACK + 17],
        ],
        String(colour),
        Number(width),
        0.85,
      ),
    )
    .join('');
