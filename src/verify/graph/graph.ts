import 'inkjs/engine/Story'; // first: only this order opens the circle of its parts
import { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import type { Divert } from 'inkjs/engine/Divert';
import { JsonSerialisation } from 'inkjs/engine/JsonSerialisation';
import type { ListDefinition } from 'inkjs/engine/ListDefinition';
import type { InkObject } from 'inkjs/engine/Object';
import { Path } from 'inkjs/engine/Path';
import type { Pointer } from 'inkjs/engine/Pointer';

/** No node. */
export const NO_NODE = -1;

/** A node of compiled Ink: an object of the stock runtime, numbered. */
export interface Node<C = InkObject> {
  readonly id: number;
  readonly parent: number; // the container it is in; NO_NODE for the root
  next: number; // node that follows, in its container or an outer one; NO_NODE at the end of the flow
  end: number; // one more than the last node inside it
  readonly content: C;
}

export const isContainer = (node: Node | undefined): node is Node<Container> =>
  node?.content instanceof Container;

/** Tells whether a node is a command of this type. */
export const isCommand = (
  node: Node | undefined,
  type: keyof typeof ControlCommand.CommandType,
): boolean =>
  node?.content instanceof ControlCommand &&
  node.content.commandType === ControlCommand.CommandType[type];

/** Compiled Ink as a graph of nodes. A container has a lower number than its content, which has numbers in a row. */
export class Graph {
  readonly nodes: Node[] = [];
  readonly root: Container;
  readonly lists: readonly ListDefinition[]; // that the story defines
  private readonly ids = new Map<unknown, number>();

  constructor({ root, listDefs }: { readonly root: unknown; readonly listDefs?: unknown }) {
    this.root = JsonSerialisation.JTokenToRuntimeObject(root) as Container;
    this.lists = JsonSerialisation.JTokenToListDefinitions(listDefs ?? {})?.lists ?? [];
    this.number(this.root, NO_NODE);
    for (const node of this.nodes) {
      if (!isContainer(node)) continue;
      const inside = node.content.content.map((child) => this.nodeOf(child));
      inside.forEach((child, at) => {
        child.next = inside[at + 1]?.id ?? node.next;
      });
    }
  }

  private number(content: InkObject, parent: number): void {
    const node: Node = { id: this.nodes.length, parent, next: NO_NODE, end: 0, content };
    this.nodes.push(node);
    this.ids.set(content, node.id);
    if (isContainer(node)) {
      const { content: inside, namedOnlyContent } = node.content;
      for (const child of [...inside, ...(namedOnlyContent?.values() ?? [])]) {
        this.number(child, node.id);
      }
    }
    node.end = this.nodes.length;
  }

  /** Returns the number of an object; NO_NODE if the story does not hold it. */
  readonly idOf = (content: unknown): number => this.ids.get(content) ?? NO_NODE;

  private nodeOf(content: InkObject): Node {
    return this.nodes[this.idOf(content)] as Node;
  }

  readonly idAt = (pointer: Pointer): number => this.idOf(pointer.Resolve());

  /** Returns where a divert leads; NO_NODE if a variable decides. */
  readonly targetOf = (divert: Divert): number =>
    divert.hasVariableTarget ? NO_NODE : this.idAt(divert.targetPointer);

  /** Resolves an absolute path. */
  readonly idOfPath = (path: Path): number => this.idOf(this.root.ContentAtPath(path).correctObj);

  /** Returns a knot or function of the root. */
  readonly knot = (name: string): Node | undefined =>
    this.nodes[this.idOf(this.root.namedContent.get(name))];

  readonly pathOf = (node: number): string => String(this.nodes[node]?.content.path ?? new Path());

  /** Returns the first node inside a container, at any depth; another node is returned as it is. */
  readonly firstIn = (node: Node | undefined): Node | undefined => {
    let at = node;
    while (isContainer(at) && at.content.content.length > 0) at = this.nodes[at.id + 1];
    return at;
  };
}

/** Builds the graph of compiled Ink, the object that `compileStory` returns. */
export const graphOf = (story: unknown): Graph =>
  new Graph(story as { readonly root: unknown; readonly listDefs?: unknown });
