import { expect, type Locator, type Page } from '@playwright/test';
import { replay } from '../../../src/core/run/reduce.ts';
import { accountOf } from '../../../src/core/scoring/decision.ts';
import { score } from '../../../src/core/scoring/score.ts';
import { contentOf } from '../../content.ts';
import { clicksOf } from '../../lms/clicks.ts';
import type { KnownPath } from '../../lms/paths.ts';
import type { Held } from '../../lms/strict/desk.ts';
import { factsOfLast } from '../keeping/browser-store.ts';
import { button, noteForm, openCard, responses, resume, showLines } from '../run.ts';
import type { Host, Leaving } from './scorm-host.ts';
import { type Edition, unitIn } from './scorm-platform.ts';

/** How the unit is left after one decision and the next, in turn. */
const LEAVINGS: readonly Leaving[] = [
  { closed: false, elsewhere: true },
  { closed: true, elsewhere: false },
  { closed: false, elsewhere: false },
  { closed: true, elsewhere: true },
];

const CLOSED: Leaving = { closed: true, elsewhere: false };
const GONE: Leaving = { closed: false, elsewhere: false };

/** What goes wrong along a path. At a decision where nothing is committed, one asks again or is cut off. */
export interface Mishaps {
  readonly cut: boolean; // the frame is thrown away and opened anew at every decision
  readonly unheardAt?: number;
  readonly lostAt?: number;
}

/** Somebody at the page of a platform, in the unit of one scenario. */
export interface Learner {
  /** Starts a run, goes a path to its end, and leaves in good order. */
  readonly go: (path: KnownPath, mishaps: Mishaps) => Promise<void>;
  /** The score of the run begun last, from its record in this browser. */
  readonly recorded: () => Promise<number | undefined>;
  readonly held: () => Promise<Held>;
  readonly violations: () => Promise<readonly string[]>;
}

/** Enrols a learner at the page of a platform, for the unit of a scenario. */
export async function enrol(
  page: Page,
  edition: Edition,
  scenario: string,
  seed: number,
): Promise<Learner> {
  const content = contentOf(scenario);
  const host = await page.evaluateHandle(() => (globalThis as unknown as { host: Host }).host);
  await host.evaluate((it, [which, draw]) => it.enrol(which, draw), [edition, seed] as const);
  const open = async (): Promise<Page> => {
    await host.evaluate((it, unit) => it.open(unit), `/${edition}/${scenario}.html`);
    return unitIn(page);
  };
  const leave = async (how: Leaving): Promise<void> => {
    expect(await host.evaluate((it, one) => it.leave(one), how)).toBe(how.closed);
  };
  const lose = (lost: boolean) => host.evaluate((it, now) => it.lose(now), lost);

  const say = async (unit: Page, place: number): Promise<void> => {
    await showLines(unit);
    await responses(unit).getByRole('button').nth(place).click();
    await expect(button(unit, 'Continue')).toBeVisible();
  };
  /** The platform takes nothing, and the page says so. */
  const sayUnheard = async (unit: Page, place: number): Promise<Locator> => {
    await lose(true);
    await say(unit, place);
    const said = unit.getByText('did not take the last step');
    await expect(said).toBeVisible();
    return said;
  };
  const askAgain = async (unit: Page, said: Locator): Promise<void> => {
    await lose(false);
    await button(unit, 'Try again now').click();
    await expect(said).toBeHidden();
  };
  /** This browser has written down what was decided: what goes on in it goes on from there. */
  const keptHere = async (decisions: number): Promise<void> => {
    const chosen = async () =>
      (await factsOfLast(page)).filter(({ type }) => type === 'chose').length;
    await expect.poll(chosen).toBe(decisions);
  };
  const decide = async (
    unit: Page,
    place: number,
    at: number,
    mishaps: Mishaps,
  ): Promise<Leaving> => {
    if (at === mishaps.lostAt) {
      await sayUnheard(unit, place);
      await keptHere(at + 1);
      return GONE;
    }
    if (at === mishaps.unheardAt) await askAgain(unit, await sayUnheard(unit, place));
    else await say(unit, place);
    await keptHere(at + 1);
    return LEAVINGS[at % LEAVINGS.length] ?? GONE;
  };

  return {
    go: async (path, mishaps) => {
      const { places, note } = clicksOf(path, content);
      let unit = await open();
      await openCard(unit, content.playable.scenario.card.title); // its debrief stands before it where a run was played already
      await button(unit, 'Start').click();
      for (const [at, place] of places.entries()) {
        const leaving = await decide(unit, place, at, mishaps);
        if (mishaps.cut) {
          await leave(leaving);
          unit = await open();
          await resume(unit);
        }
        await button(unit, 'Continue').click();
      }
      if (note === undefined) await button(unit, 'See how it went').click();
      else {
        await noteForm(unit).locator(`input[value="${note}"]`).check();
        await button(unit, 'File the note').click();
      }
      await expect(unit.getByText('Your learning platform has your result.')).toBeVisible();
      const types = async () => (await factsOfLast(page)).map(({ type }) => type);
      await expect.poll(types).toContain('filed');
      await leave(CLOSED);
    },
    recorded: async () => {
      const state = replay(await factsOfLast(page));
      if (!state.ok) throw new Error(JSON.stringify(state.error));
      return score(accountOf(state.value, content.rubric), content.rubric).shown;
    },
    held: () => host.evaluate((it) => it.held()),
    violations: () => host.evaluate((it) => it.violations()),
  };
}
