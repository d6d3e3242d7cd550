import type { SourceSpot } from '../../story/problem.ts';
import { type KnotLine, knotLines } from '../../story/source/knot-lines.ts';
import { endOfOption } from '../../story/source/option-body.ts';
import { waitsOf } from '../../story/source/waits.ts';
import type { CounterFinding, CounterFindings } from '../scenario/finding.ts';
import type { View } from '../scenario/view.ts';
import { deadGates } from './gate.ts';

/** Finds a text of a knot in the source: the line that contains it, or else the head of the knot. */
function placeOf(lines: readonly KnotLine[], knot: string, text: string): SourceSpot | undefined {
  const own = lines.filter((line) => line.knot === knot);
  const escaped = text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const before = text.startsWith('#') ? '' : '(^\\s*|[:|{}\\]]\\s*)';
  const whole = new RegExp(`${before}${escaped}\\s*([|{}#<]|->|$)`);
  return own.find((line) => whole.test(line.text)) ?? own[0];
}

/** Reports that no path reaches a part, with its place and what it waits for. */
function dead(
  view: View,
  what: string,
  name: string,
  spot: SourceSpot | undefined,
): CounterFinding {
  const place = spot && { file: spot.file, line: spot.line };
  const waits = place ? waitsOf(view.sources, place) : [];
  const finding = { code: `dead-${what}`, values: { name }, ...place };
  return waits.length > 0 ? { ...finding, waits } : finding;
}

/** Lines of one file: from `line` to the one before `end`. */
interface LineRange extends SourceSpot {
  readonly end: number;
}

/** Reports texts and tags that no path says. The tags of a line that is not said are not told separately. */
function* deadTexts(view: View): Iterable<CounterFinding> {
  const { nodes, pathOf } = view.stepper.graph;
  const lines = knotLines(view.sources);
  const unseen = nodes.flatMap(({ id, parent, body }) => {
    const text = body.op === 'text' && view.explored.seen[id] === 0 ? body.text.trim() : '';
    return text === '' ? [] : [{ id, parent, text, tag: nodes[id - 1]?.body.op === 'begin-tag' }];
  });
  const silent = new Set(unseen.flatMap(({ parent, tag }) => (tag ? [] : [parent])));
  const tagged = new Set<string>(); // lines with a finding already: one is enough
  for (const { id, parent, text, tag } of unseen) {
    if (tag && silent.has(parent)) continue;
    const knot = pathOf(id).split('.')[0] ?? '';
    const spot = placeOf(lines, knot, tag ? `# ${text}` : text);
    const key = `${spot?.file}:${spot?.line}`;
    if (tag && tagged.has(key)) continue;
    if (tag) tagged.add(key);
    yield dead(view, tag ? 'tag' : 'text', text.slice(0, 60), spot);
  }
}

/** Returns the lines of the beat or ending that begins at an index of the outline. */
function linesOfPart({ outline: { parts } }: View, at: number): LineRange {
  const { file, line } = parts[at] as SourceSpot;
  const next = parts.find((part, other) => other > at && part.file === file);
  return { file, line, end: next?.line ?? Number.POSITIVE_INFINITY };
}

/** Finds the endings, beats and options that no path reaches, each with its lines. */
function deadParts(view: View): readonly { finding: CounterFinding; lines: LineRange }[] {
  const options = new Map<string, Set<string>>(); // by beat
  for (const state of view.occasions) {
    const known = options.get(state.beat) ?? new Set();
    options.set(state.beat, known);
    for (const { id } of state.options) known.add(id);
  }
  return view.outline.parts.flatMap((part, at) => {
    const { head } = part;
    if (head === undefined) return [];
    const offered = options.get(head.id);
    const reached = head.type === 'beat' ? offered !== undefined : view.endings.has(head.id);
    if (!reached) {
      return [{ finding: dead(view, head.type, head.id, part), lines: linesOfPart(view, at) }];
    }
    const unmet = part.options.filter(({ option }) => offered && !offered.has(option.id));
    return unmet.map(({ option, ...spot }) => ({
      finding: dead(view, 'option', option.id, spot),
      lines: { ...spot, end: endOfOption(view.sources, spot) },
    }));
  });
}

/** Checks that some path reaches every ending, beat, option, text and tag. What is in a dead part is not told again. */
export function* checkReach(view: View): CounterFindings {
  const parts = deadParts(view);
  const isTold = ({ file, line = 0 }: Pick<CounterFinding, 'file' | 'line'>): boolean =>
    parts.some(({ lines }) => lines.file === file && lines.line <= line && line < lines.end);
  for (const { finding } of parts) yield finding;
  for (const finding of deadTexts(view)) if (!isTold(finding)) yield finding;
  for (const { condition, ...spot } of deadGates(view)) {
    if (!isTold(spot)) yield dead(view, 'gate', condition, spot);
  }
}
