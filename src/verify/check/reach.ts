import type { SourceSpot } from '../../story/problem.ts';
import { type KnotLine, knotLines } from '../../story/source/knot-lines.ts';
import type { OutlineOption } from '../../story/source/outline.ts';
import { waitsOf } from '../../story/source/waits.ts';
import type { CounterFinding } from '../scenario/finding.ts';
import type { View } from '../scenario/view.ts';
import { END } from '../search/explore.ts';
import { deadGates } from './gate.ts';

/** Finds a text of a knot in the source: the line that contains it, or else the head of the knot. */
function placeOf(lines: readonly KnotLine[], knot: string, text: string): KnotLine | undefined {
  const own = lines.filter((line) => line.knot === knot);
  const escaped = text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const before = text.startsWith('#') ? '' : '(^\\s*|[:|{}\\]]\\s*)';
  const whole = new RegExp(`${before}${escaped}\\s*([|{}#<]|->|$)`);
  return own.find((line) => whole.test(line.text)) ?? own[0];
}

interface DeadText {
  readonly text: string;
  readonly knot: string;
  readonly tag: boolean;
}

/** Lists texts and tags that no path says, with their knots. */
function deadTexts({ stepper, explored }: View): readonly DeadText[] {
  const { nodes, pathOf } = stepper.graph;
  const unseen = nodes.filter(
    ({ id, body }) => body.op === 'text' && body.text.trim() !== '' && explored.seen[id] === 0,
  );
  const inTag = (id: number): boolean => nodes[id - 1]?.body.op === 'begin-tag';
  const spoken = new Set(unseen.filter(({ id }) => !inTag(id)).map(({ parent }) => parent));
  // The tags of a line that is not said are not listed separately.
  return unseen
    .filter(({ id, parent }) => !inTag(id) || !spoken.has(parent))
    .flatMap(({ id, body }) =>
      body.op === 'text'
        ? [{ text: body.text.trim(), knot: pathOf(id).split('.')[0] ?? '', tag: inTag(id) }]
        : [],
    );
}

/** Checks that some path reaches every ending, beat, option, text and tag. */
export function checkReach(view: View): readonly CounterFinding[] {
  const { explored, outline, sources } = view;
  if (explored.open > 0) return []; // the search is not complete
  const dead = (what: string, name: string, at: SourceSpot | undefined): CounterFinding => {
    const waits = at === undefined ? [] : waitsOf(sources, at);
    return {
      property: 'reached',
      code: `dead-${what}`,
      values: { name },
      ...at,
      ...(waits.length > 0 && { waits }),
    };
  };
  const endings = new Set<string>();
  for (const edge of explored.edges) {
    if (edge.to !== END) continue;
    endings.add(view.headingOf(edge).ending ?? '');
  }
  const beats = new Set<string>();
  const options = new Set<string>();
  for (const state of view.occasions) {
    const { beat = '' } = view.beatOf(state);
    beats.add(beat);
    for (const { id } of view.optionsOf(state)) options.add(`${beat} ${id}`);
  }
  const found: CounterFinding[] = [];
  for (const { head, file, line, options: written } of outline.parts) {
    if (head?.type === 'ending' && !endings.has(head.id)) {
      found.push(dead('ending', head.id, { file, line }));
    }
    if (head?.type !== 'beat') continue;
    if (!beats.has(head.id)) found.push(dead('beat', head.id, { file, line }));
    else found.push(...written.filter(unmet(head.id, options)).map(deadOption(dead)));
  }
  const tagged = new Set<string>(); // lines with a finding already: one is enough
  const lines = knotLines(sources);
  const texts = deadTexts(view).flatMap(({ text, knot, tag }): readonly CounterFinding[] => {
    const at = placeOf(lines, knot, tag ? `# ${text}` : text);
    const key = `${at?.file}:${at?.line}`;
    if (tag && tagged.has(key)) return [];
    if (tag) tagged.add(key);
    return [dead(tag ? 'tag' : 'text', text.slice(0, 60), at && { file: at.file, line: at.line })];
  });
  const gates = deadGates(view).flatMap(({ condition, ...at }) =>
    found.some(({ line, file }) => line === at.line && file === at.file)
      ? []
      : [dead('gate', condition, at)],
  );
  return [...found, ...texts, ...gates];
}

const unmet =
  (beat: string, options: ReadonlySet<string>) =>
  ({ option }: OutlineOption): boolean =>
    !options.has(`${beat} ${option.id}`);

const deadOption =
  (dead: (what: string, name: string, at: SourceSpot) => CounterFinding) =>
  ({ option, file, line }: OutlineOption): CounterFinding =>
    dead('option', option.id, { file, line });
