import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { compileStory } from '../../../src/story/compile.ts';
import type { Subject } from '../../../src/verify/verify.ts';
import { picker } from '../ink.ts';
import { everySight } from './alike.ts';
import type { Kind } from './kind.ts';
import { KINDS } from './kinds.ts';

/** A scenario with one fault. */
export interface Planted {
  readonly kind: Kind;
  readonly scenario: string;
  readonly place: number; // among all places of its kind in the scenario
  readonly ink: string;
  readonly spoilt?: Scenario; // its scenario file, where the fault stands there
}

/** The story of a scenario with other Ink in its main file, compiled; undefined where it does not. */
function storyWith({ compiled: { sources } }: Subject, ink: string): unknown {
  const [main, ...rest] = sources;
  const files = new Map(rest.map(({ file, text }) => [file, text]));
  const file = main?.file ?? '';
  files.set(file, ink);
  const made = compileStory({ main: file, load: (path) => files.get(path) });
  return made.ok ? made.value.story : undefined;
}

/** Whether a change is one that nobody could see on any path. */
function changesNothing(subject: Subject): (ink: string) => boolean {
  let before: string | undefined;
  return (ink) => {
    const story = storyWith(subject, ink);
    if (story === undefined) return false;
    before ??= everySight(subject.compiled.story, subject);
    return before !== undefined && everySight(story, subject) === before;
  };
}

/**
 * So many faults of each kind in a scenario, drawn among all places where they may be made. `told`
 * hears of a change that was drawn and left out, since it is no fault.
 */
export function plantIn(
  subject: Subject,
  each: number,
  seed: number,
  told: (left: Planted) => void = () => undefined,
  kinds: readonly Kind[] = KINDS,
): Planted[] {
  const text = subject.compiled.sources[0]?.text ?? '';
  const draw = picker(seed);
  const idle = changesNothing(subject);
  return kinds.flatMap((kind) => {
    if (kind.asked !== undefined && !subject.rules.asks.includes(kind.asked)) return [];
    if (kind.ofMinors && subject.scenario.minor !== true) return [];
    const scenario = subject.scenario.card.id;
    const made: Planted[] = [
      ...kind.plants(text, subject.rules).map((ink) => ({ ink })),
      ...(kind.spoils?.(subject.scenario) ?? []).map((spoilt) => ({ ink: text, spoilt })),
    ].map((one, place) => ({ kind, scenario, place, ...one }));
    const drawn: Planted[] = [];
    while (made.length > 0 && drawn.length < each) {
      for (const one of made.splice(draw(made.length), 1)) {
        if (kind.mayChangeNothing && idle(one.ink)) told(one);
        else drawn.push(one);
      }
    }
    return drawn;
  });
}
