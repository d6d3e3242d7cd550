import { describe, expect, it } from 'vitest';
import { loadRubric, loadScenario, scenarioIds } from '../../../src/cli/content/content.ts';
import { replay } from '../../../src/core/run/reduce.ts';
import type { Player } from '../../../src/session/play/play-through.ts';
import { playThrough } from '../../../src/session/play/play-through.ts';
import { seededChance } from '../../../src/simulate/chance.ts';
import { policyPlayer } from '../../../src/simulate/policy.ts';
import { risenOf, riseOf, spotOf } from '../../../src/stage/figure/spot.ts';
import { type PersonView, type StageView, stageView } from '../../../src/stage/view.ts';
import { CAST, type SceneId } from '../cast/cast.ts';
import { manifestOf } from '../compose.ts';
import type { Sitter } from '../figure/person.ts';
import { FRAME } from '../places/kit/camera.ts';
import type { Box } from '../raster.ts';

const RUNS = 8; // of each scenario
const TIED = 46; // units of the canvas by which hair that is tied stands beside a head

const manifests = new Map<string, ReturnType<typeof manifestOf>>();

const stageOf = (place: string): ReturnType<typeof manifestOf> => {
  const known = manifests.get(place) ?? manifestOf(place as SceneId);
  manifests.set(place, known);
  return known;
};

/** What the stage shows over some runs of a scenario, in which anything may be said. */
function viewsOf(id: string): readonly StageView[] {
  const rubric = loadRubric('.');
  if (!rubric.ok) throw new Error(JSON.stringify(rubric.error));
  const loaded = loadScenario('.', id, rubric.value.rubric);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  const content = { playable: loaded.value.playable, ...rubric.value };
  return Array.from({ length: RUNS }, (_, seed) => seed + 1).flatMap((seed) => {
    let now = 0;
    const chance = seededChance(seed);
    const player: Player = {
      ...policyPlayer('skilled', chance),
      choose: ({ options }) => options[chance.below(options.length)]?.id,
    };
    const facts = playThrough(content, { seed, mode: 'practice' }, player, () => (now += 1));
    return facts.flatMap((fact, at) => {
      if (fact.type !== 'faced' && fact.type !== 'chose' && fact.type !== 'ended') return [];
      const state = replay(facts.slice(0, at + 1));
      return state.ok ? [stageView(state.value, 'reduced')] : [];
    });
  });
}

/** The part of the frame that somebody's head may take up in any mood, with hair that is tied behind it. */
function headOf(person: Sitter, { x = 'centre', seating }: PersonView, shown: StageView): Box {
  const art = stageOf(shown.place).people[person.id];
  if (art === undefined) throw new Error(`${person.id} is not drawn`);
  const { aside, scale } = spotOf(x, shown.people.length);
  const risen = risenOf(art, seating, scale, FRAME);
  const tall = scale * risen.scale;
  const foot = art.anchor.y - riseOf(art, tall, FRAME) - risen.up;
  const isTied = ['tail', 'bun', 'puff', 'braids'].includes(person.hair.style);
  const heads = Object.values(art.heads);
  const left = Math.min(...heads.map((head) => head.x)) - (isTied ? TIED : 0);
  const right = Math.max(...heads.map((head) => head.x + head.width)) + (isTied ? TIED : 0);
  const knot = isTied ? (art.poses.rest?.body.y ?? 0) : Number.POSITIVE_INFINITY;
  const top = Math.min(knot, ...heads.map(({ y }) => y));
  const bottom = Math.max(...heads.map(({ y, height }) => y + height));
  return {
    x: art.anchor.x + aside * FRAME.width + (left - art.width / 2) * tall,
    y: foot + (top - art.height) * tall,
    width: (right - left) * tall,
    height: (bottom - top) * tall,
  };
}

/** Whoever's head touches the clock that hangs on the wall behind them. */
function wearers(shown: StageView): readonly string[] {
  const stage = stageOf(shown.place);
  const { clock } = shown.view === 'main' ? stage : (stage.views?.[shown.view] ?? stage);
  if (clock === undefined) return [];
  const people = CAST[shown.place as SceneId].people as readonly Sitter[];
  return shown.people.flatMap((seen) =>
    people
      .filter(({ id }) => id.replace('-2', '') === seen.id)
      .filter((person) => {
        const head = headOf(person, seen, shown);
        const x = Math.min(Math.max(clock.x, head.x), head.x + head.width);
        const y = Math.min(Math.max(clock.y, head.y), head.y + head.height);
        return Math.hypot(clock.x - x, clock.y - y) < clock.radius;
      })
      .map(({ id }) => `${shown.view}: ${id} ${seen.x ?? ''} of ${shown.people.length}`),
  );
}

// A scenario that was just begun has no pictures yet.
const shownIn = (shown: StageView): readonly string[] =>
  Object.hasOwn(CAST, shown.place) ? wearers(shown) : [];

describe.each(scenarioIds('.'))('the clocks of %s', (id) => {
  it('hang where no head is before them, whoever is there', () => {
    expect([...new Set(viewsOf(id).flatMap(shownIn))]).toEqual([]);
  });
});

describe('all clocks', () => {
  const scenes = Object.keys(CAST) as SceneId[];
  const clocks = scenes.flatMap((scene) => {
    const { views = {}, ...main } = manifestOf(scene);
    return Object.entries({ main, ...views }).flatMap(([view, { clock }]) =>
      clock === undefined ? [] : [{ scene, view, clock }],
    );
  });

  it.each(clocks)('are seen on a picture that is higher than wide: $scene, $view', ({ clock }) => {
    const half = ((660 / 880) * FRAME.height) / 1.04 / 2; // of a wide page, whose picture is 660 x 880
    expect(Math.abs(clock.x - FRAME.width / 2) + clock.radius).toBeLessThanOrEqual(half);
  });
});
