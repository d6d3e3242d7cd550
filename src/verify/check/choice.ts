import type { Option } from '../../core/scenario/beat.ts';
import { pathOfEdges } from '../replay/path.ts';
import type { CounterFindings } from '../scenario/finding.ts';
import type { View } from '../scenario/view.ts';
import { firstEdges, shortestWay } from '../search/walk.ts';

/**
 * Checks that every moment leaves a choice: two options or more, all worded differently, and no repair of an error that
 * was not made.
 */
export function* checkChoice(view: View): CounterFindings {
  const repairs = new Map<string, { readonly beat: string; readonly option: Option }>();
  for (const { beat, options, reachedBy: move } of view.occasions) {
    const [only, second] = options;
    if (only && !second) yield { code: 'one-option', values: { beat, option: only.id }, move };
    const texts = options.map(({ text }) => text);
    const twin = options.find(({ text }, at) => texts.indexOf(text) < at);
    if (twin) yield { code: 'same-words', values: { beat, option: twin.id }, move };
    for (const option of options) {
      if (option.repairs.length > 0) repairs.set(`${beat} ${option.id}`, { beat, option });
    }
  }
  for (const { beat, option } of repairs.values()) {
    const { id, repairs: codes } = option;
    const way = shortestWay(
      view.explored,
      firstEdges(view.explored),
      (edge) => !codes.some((code) => code === view.takenOn(edge)?.criticalError?.code),
      ({ to }) =>
        view.states[to]?.beat === beat && view.states[to].options.some((one) => one.id === id),
    );
    if (way === undefined) continue;
    const values = { beat, option: id, errors: codes.join(', ') };
    yield { code: 'repair-early', values, path: pathOfEdges(view.explored, way) };
  }
}
