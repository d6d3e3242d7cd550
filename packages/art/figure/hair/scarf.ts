import { mix } from '../../rig/ink/colour.ts';
import type { HeadMap } from '../head/head-map.ts';
import { line, outline, type Pt } from '../pen/line.ts';
import { type Pen, shaded } from '../pen/pen.ts';
import type { Sitter } from '../person.ts';
import type { HairPicture } from './hairline.ts';

export function scarf(person: Sitter, map: HeadMap, pen: Pen): HairPicture {
  const colour = person.hair.cloth ?? '#4f7378';
  const face: Pt[] = [
    map.face(0, -84),
    map.face(46, -76),
    map.edge(76, -36),
    map.edge(80, 20),
    map.edge(70, 70),
    map.edge(40, 108),
    map.edge(0, 124),
    map.edge(-40, 108),
    map.edge(-70, 70),
    map.edge(-80, 20),
    map.edge(-76, -36),
    map.face(-46, -76),
  ];
  const outer: Pt[] = [
    [0, -146],
    [62, -130],
    [102, -70],
    [108, 10],
    [104, 80],
    [128, 150],
    [140, 220],
    [60, 262],
    [0, 270],
    [-60, 262],
    [-140, 220],
    [-128, 150],
    [-104, 80],
    [-108, 10],
    [-102, -70],
    [-62, -130],
  ];
  const out = outer.map(([x, y]): Pt => (y < 100 ? map.skull(x, y) : [x, y]));
  const d = `${outline(out)}${outline([...face].reverse())}`.replace(/Z M/g, 'ZM');
  const folds = [
    line([map.skull(-70, 60), [-40, 140], [50, 190], [120, 190]]),
    line([map.skull(72, 70), [40, 150], [-40, 205], [-110, 205]]),
    line([map.skull(-60, 90), [0, 165], [80, 225]]),
    line([map.skull(30, -134), map.skull(80, -70), map.skull(90, 10)]),
    line([map.skull(-30, -134), map.skull(-82, -70), map.skull(-92, 0)]),
  ]
    .map((fold) => pen.stroke(fold, shaded(colour, pen.lamp), 4, 0.8))
    .join('');
  const cap = outline([
    map.face(-56, -72),
    map.face(0, -84),
    map.face(56, -72),
    map.face(40, -66),
    map.face(0, -74),
    map.face(-40, -66),
  ]);
  return {
    behind: '',
    front:
      pen.patch(cap, mix(colour, '#0c1013', 0.6)) +
      pen.shape(d, colour, { inside: folds, shadow: 20 }),
    shadow: d,
  };
}
