import dagre from '@dagrejs/dagre';
import type { MapEdge, MapNode, StoryMap } from '../../verify/scenario/map.ts';

/** A point on the sheet, in pixels from the top left. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** A node with its center. */
export interface PlacedNode extends MapPoint {
  readonly place: MapNode;
}

/** An edge with its bend points and the position of its label. */
export interface DrawnMap {
  readonly way: MapEdge;
  readonly points: readonly MapPoint[];
  readonly label: MapPoint;
}

/** A laid-out map. */
export interface MapSheet {
  readonly width: number;
  readonly height: number;
  readonly placed: readonly PlacedNode[];
  readonly drawn: readonly DrawnMap[];
}

/** Size of a node, in pixels. */
export const BOX = { width: 176, height: 52 } as const;
const LABEL = { width: 96, height: 18 } as const;

/** Lays out a map from top to bottom with few edge crossings. */
export function layOut({ places, ways }: StoryMap): MapSheet {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({
    rankdir: 'TB',
    nodesep: 28,
    ranksep: 44,
    edgesep: 16,
    marginx: 16,
    marginy: 16,
  });
  for (const { id } of places) graph.setNode(id, { ...BOX });
  for (const [at, { from, to, errors }] of ways.entries()) {
    const size = errors.length > 0 ? LABEL : { width: 0, height: 0 };
    graph.setEdge(from, to, { ...size, labelpos: 'c' }, String(at));
  }
  dagre.layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const placed = places.map((place): PlacedNode => {
    const { x = 0, y = 0 } = graph.node(place.id);
    return { place, x, y };
  });
  const drawn = ways.map((way, at): DrawnMap => {
    const { points = [], x, y } = graph.edge(way.from, way.to, String(at));
    const middle = points[Math.floor(points.length / 2)] ?? { x: 0, y: 0 };
    return { way, points, label: { x: x ?? middle.x, y: y ?? middle.y } };
  });
  return { width: Math.ceil(width), height: Math.ceil(height), placed, drawn };
}
