import { localWords, type PackMark, packOf } from '../jurisdiction/pack.ts';
import { looksOf, type Names, namesOf, withNames } from './names.ts';
import type { DebriefWords, Item, Note, Scenario, ScenarioDebrief, Variant } from './scenario.ts';

/** The variant described by scenario.json itself. */
export const BASE_VARIANT = 'base';

const debriefNamed = (words: ScenarioDebrief, names: Names): ScenarioDebrief => ({
  wanted: withNames(words.wanted, names),
  ...(words.wants && {
    wants: words.wants.map(({ text, at }) => ({ text: withNames(text, names), at })),
  }),
  ...(words.truth !== undefined && { truth: withNames(words.truth, names) }),
  ...(words.trafficking !== undefined && { trafficking: words.trafficking }),
  points: words.points.map((point) => ({ ...point, text: withNames(point.text, names) })),
});

/** Returns the debrief's text for one ending. */
export function debriefAt({ wants, ...words }: ScenarioDebrief, ending: string): DebriefWords {
  if (wants === undefined) return words;
  return { ...words, wants: wants.map(({ text, at }) => ({ text, met: at[ending] ?? 'unknown' })) };
}

/** Fills the names of a run into a notebook item. */
export const itemNamed = (item: Item, names: Names): Item => ({
  ...item,
  seen: withNames(item.seen, names),
  slowDown: withNames(item.slowDown, names),
  readings: item.readings.map((reading) => withNames(reading, names)),
});

const noteNamed = (note: Note, names: Names): Note => ({
  ...note,
  text: withNames(note.text, names),
  why: withNames(note.why, names),
});

/** Returns which set of names a run uses; 0 if the scenario has only one. */
export const looksIn = ({ cast }: Scenario, seed: number): 0 | 1 =>
  cast.some(({ other }) => other !== undefined) ? looksOf(seed) : 0;

/** Resolves a scenario for one run: the drawn variant, its set of names, and local words. */
export function drawnScenario(
  scenario: Scenario,
  draw: { readonly variant: string; readonly seed: number; readonly pack?: PackMark },
): Scenario {
  const { variants, packs, ...rest } = scenario;
  const variant = variants?.find(({ id }) => id === draw.variant);
  const local = localWords(packOf(packs, draw.pack));
  const names = { ...local, ...namesOf(scenario.cast, looksIn(scenario, draw.seed)) };
  const tellings = Object.entries(scenario.tellings).map(
    ([telling, notes]) => [telling, notes.map((note) => noteNamed(note, names))] as const,
  );
  return {
    ...rest,
    caption: withNames(scenario.caption, names),
    cast: scenario.cast.map((member) => ({ ...member, name: names[member.id] ?? member.name })),
    items: scenario.items.map((item) =>
      itemNamed({ ...item, places: variant?.places?.[item.id] ?? item.places }, names),
    ),
    tellings: Object.fromEntries(tellings),
    debrief: debriefNamed(variant?.debrief ?? scenario.debrief, names),
  };
}

/**
 * Draws the variant of a new run. Variants join the draw after a person's first play of the scenario, or at once if
 * marked `first` (scenarios.md, calibration variants).
 */
export function drawVariant(scenario: Scenario, seed: number, played: boolean): string {
  const open: readonly Variant[] = (scenario.variants ?? []).filter(
    ({ drawn }) => played || drawn === 'first',
  );
  return open[(seed >>> 6) % (open.length + 1)]?.id ?? BASE_VARIANT;
}
