import {
  type Address,
  type ContainerBody,
  isContainer,
  NO_NODE,
  type Node,
  type NodeBody,
} from './node.ts';
import { bodyOf, type Finder, type Token } from './token.ts';
import { Target } from './value.ts';

/** Compiled Ink as a graph of nodes. A container has a lower number than its content. */
export interface Graph {
  readonly nodes: readonly Node[];
  readonly names: ReadonlyMap<string, number>; // knots and functions of the root
  readonly lists: unknown; // the list definitions of the story
  pathOf(node: number): string;
  /** Resolves an absolute path; undefined if there is no such node. */
  at(path: string): Address | undefined;
}

interface Draft {
  readonly id: number;
  readonly parent: number;
  readonly step: string; // the last part of its path
  readonly index: number; // in the content of its container; NO_NODE if it is reached by name only
  readonly token: Token | undefined; // none for a container
  readonly content: number[];
  readonly named: Map<string, number>;
  readonly flags: number;
  readonly name: string | undefined;
  end: number;
}

const VISITS = 1;
const TURNS = 2;
const START_ONLY = 4;

const isList = (json: unknown): json is readonly unknown[] => Array.isArray(json);

class Builder {
  readonly drafts: Draft[] = [];

  private add(
    parent: number,
    step: string,
    index: number,
    token: Token | undefined,
    end?: unknown,
  ): Draft {
    const object = typeof end === 'object' && end !== null ? end : {};
    const flags = '#f' in object && typeof object['#f'] === 'number' ? object['#f'] : 0;
    const name = '#n' in object && typeof object['#n'] === 'string' ? object['#n'] : undefined;
    const id = this.drafts.length;
    const made: Draft = {
      id,
      parent,
      step: name ?? step,
      index,
      token,
      content: [],
      named: new Map(),
      flags,
      name,
      end: id + 1,
    };
    this.drafts.push(made);
    return made;
  }

  /** Reads a container: its content, then an object with flags and named content. */
  container(json: readonly unknown[], parent: number, step: string, index: number): Draft {
    const last = json.at(-1);
    const made = this.add(parent, step, index, undefined, last);
    json.slice(0, -1).forEach((child, index) => {
      const inner = isList(child)
        ? this.container(child, made.id, String(index), index)
        : this.add(made.id, String(index), index, child as Token);
      made.content.push(inner.id);
      if (inner.name !== undefined) made.named.set(inner.name, inner.id);
    });
    // Leaving an empty container is a step, too.
    if (made.content.length === 0) this.add(made.id, '0', 0, 'nop');
    for (const [name, child] of Object.entries(last ?? {})) {
      if (!isList(child)) continue;
      made.named.set(name, this.container(child, made.id, name, NO_NODE).id);
    }
    made.end = this.drafts.length;
    return made;
  }
}

const draftAt = (drafts: readonly Draft[], id: number): Draft => {
  const draft = drafts[id];
  if (draft === undefined) throw new Error('a path ends the story');
  return draft;
};

function walk(drafts: readonly Draft[], from: number, steps: readonly string[]): number {
  let at = from;
  for (const step of steps) {
    const here = draftAt(drafts, at);
    const next =
      step === '^' ? here.parent : (here.named.get(step) ?? here.content[Number(step)] ?? NO_NODE);
    if (next === NO_NODE) return NO_NODE;
    at = next;
  }
  return at;
}

const isIndex = (step: string | undefined): boolean => step !== undefined && /^\d+$/.test(step);

/** Resolves paths of compiled Ink relative to a token. */
class Spot implements Finder {
  private from: Draft;
  private readonly drafts: readonly Draft[];

  constructor(drafts: readonly Draft[]) {
    this.drafts = drafts;
    this.from = draftAt(drafts, 0);
  }

  container(path: string): number {
    const { drafts, from } = this;
    if (!path.startsWith('.')) return walk(drafts, 0, path.split('.'));
    // The first `^` leads from content to its container.
    const start = from.token === undefined ? from.id : from.parent;
    return walk(drafts, start, path.split('.').slice(2));
  }

  address(path: string): Address {
    const node = this.container(path);
    if (node === NO_NODE || isIndex(path.split('.').at(-1))) return { node, start: false };
    return this.entry(node);
  }

  private entry(node: number): Address {
    const draft = draftAt(this.drafts, node);
    if (draft.token !== undefined) return { node, start: false };
    const first = draft.content[0];
    return first === undefined ? { node: node + 1, start: true } : { node: first, start: false };
  }

  target(path: string): Target {
    return new Target(walk(this.drafts, 0, path.split('.')), path);
  }

  bodyOf(draft: Draft): NodeBody {
    const { token } = draft;
    this.from = draft;
    if (token !== undefined) return bodyOf(token, this);
    const body: ContainerBody = {
      op: 'container',
      name: draft.name,
      first: draft.content[0] ?? draft.id + 1,
      end: draft.end,
      countsVisits: (draft.flags & VISITS) !== 0,
      countsTurns: (draft.flags & TURNS) !== 0,
      atStartOnly: (draft.flags & START_ONLY) !== 0,
    };
    return body;
  }
}

/** Returns what follows a node, in its container or an outer one. */
function nextOf(drafts: readonly Draft[], draft: Draft): number {
  let at = draft;
  while (at.parent !== NO_NODE) {
    const parent = draftAt(drafts, at.parent);
    if (at.index === NO_NODE) return NO_NODE;
    const next = parent.content[at.index + 1];
    if (next !== undefined) return next;
    at = parent;
  }
  return NO_NODE;
}

/** Builds the graph of compiled Ink, the object that `compileStory` returns. */
export function graphOf(story: unknown): Graph {
  const { root, listDefs } = story as { root: readonly unknown[]; listDefs?: unknown };
  const builder = new Builder();
  builder.container(root, NO_NODE, '', NO_NODE);
  const { drafts } = builder;

  const spot = new Spot(drafts);
  const nodes = drafts.map(
    (draft): Node => ({
      id: draft.id,
      parent: draft.parent,
      next: nextOf(drafts, draft),
      body: spot.bodyOf(draft),
    }),
  );
  const pathOf = (node: number): string => {
    const steps: string[] = [];
    for (let at = drafts[node]; at !== undefined && at.parent !== NO_NODE; at = drafts[at.parent]) {
      steps.unshift(at.step);
    }
    return steps.join('.');
  };
  const at = (path: string): Address | undefined => {
    const node = walk(drafts, 0, path.split('.'));
    if (node === NO_NODE) return undefined;
    const start = isContainer(nodes[node]) && !isIndex(path.split('.').at(-1));
    return { node, start };
  };
  return { nodes, names: draftAt(drafts, 0).named, lists: listDefs ?? {}, pathOf, at };
}
