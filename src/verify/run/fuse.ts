import type { Graph } from './graph.ts';
import type { Node } from './node.ts';
import { cleanTag } from './text.ts';
import { OptionText, type Value } from './value.ts';

/** Nodes in a row that can only be run together, with what comes of them. */
export interface Fused {
  readonly nodes: readonly number[];
  readonly last: number;
  readonly tags: readonly string[]; // said between two choices
  readonly words: number;
  readonly text: string;
  readonly value?: Value; // of a string
}

/** The node that follows in the same container. */
function following(graph: Graph, node: Node): Node | undefined {
  const next = graph.nodes[node.next];
  return next?.parent === node.parent ? next : undefined;
}

/** A tag without conditions, from its first node on. */
function fixedTag(graph: Graph, first: Node): { nodes: Node[]; text: string } | undefined {
  const nodes = [first];
  let text = '';
  for (let at = following(graph, first); at !== undefined; at = following(graph, at)) {
    nodes.push(at);
    if (at.body.op === 'end-tag') return { nodes, text: cleanTag(text) };
    if (at.body.op !== 'text') return undefined;
    text += at.body.text;
  }
  return undefined;
}

const idsOf = (nodes: readonly Node[]): readonly number[] => nodes.map(({ id }) => id);

/** Text and tags of the story. */
function passage(graph: Graph, first: Node): Fused | undefined {
  const nodes: Node[] = [];
  const tags: string[] = [];
  let words = 0;
  let text = '';
  let at: Node | undefined = first;
  while (at !== undefined) {
    const { body }: Node = at;
    const tag = body.op === 'begin-tag' ? fixedTag(graph, at) : undefined;
    if (body.op === 'text') {
      words += body.words;
      text += body.text;
      nodes.push(at);
    } else if (tag !== undefined) {
      tags.push(tag.text);
      nodes.push(...tag.nodes);
    } else break;
    at = following(graph, nodes.at(-1) ?? at);
  }
  const last = nodes.at(-1);
  if (last === undefined || nodes.length < 2) return undefined;
  return { nodes: idsOf(nodes), last: last.id, tags, words, text };
}

/** The text of an option with its tags, where nothing in it depends on anything. */
function string(graph: Graph, first: Node): Fused | undefined {
  const nodes: Node[] = [first];
  const tags: string[] = [];
  let text = '';
  for (let at = following(graph, first); at !== undefined; ) {
    const { body }: Node = at;
    const tag = body.op === 'begin-tag' ? fixedTag(graph, at) : undefined;
    if (body.op === 'end-string') {
      nodes.push(at);
      const value = tags.length > 0 ? new OptionText(text, tags) : text;
      return { nodes: idsOf(nodes), last: at.id, tags: [], words: 0, text, value };
    }
    if (tag !== undefined) {
      tags.push(tag.text);
      nodes.push(...tag.nodes);
    } else if (body.op === 'text' && body.text !== '\n') {
      text += body.text;
      nodes.push(at);
    } else return undefined;
    at = following(graph, nodes.at(-1) ?? at);
  }
  return undefined;
}

/** The rows of a story, by the node each begins with. */
export function fuse(graph: Graph): readonly (Fused | undefined)[] {
  return graph.nodes.map((node) => {
    if (node.body.op === 'begin-string') return string(graph, node);
    const begins = node.body.op === 'text' || node.body.op === 'begin-tag';
    return begins ? passage(graph, node) : undefined;
  });
}
