import type { Page } from '@playwright/test';
import { resumeSession } from '../../src/session/play/session.ts';
import { platformFour } from '../content.ts';
import { addFacts, factsOfLast } from './keeping/browser-store.ts';
import { type Response, STRONGEST } from './responses.ts';
import { fileNote, type Mode, start } from './run.ts';

/**
 * Takes the run that waits on this page to where these answers lead, by adding their facts to what the browser keeps and
 * loading the page again. For tests that ask about a place in a run, and not about the way there.
 */
export async function playByFacts(page: Page, ids: readonly Response[]): Promise<void> {
  const before = await factsOfLast(page);
  let at = before.at(-1)?.at ?? 0;
  const session = resumeSession(platformFour(), before, () => {
    at += 1000;
    return at;
  });
  if (!session.ok) throw new Error(`the run cannot go on: ${session.error.code}`);
  for (const option of ids) {
    for (const intent of [{ type: 'choose', option }, { type: 'goOn' }] as const) {
      const sent = session.value.send(intent);
      if (!sent.ok) throw new Error(`${option}: ${intent.type} is refused: ${sent.error.code}`);
    }
  }
  await addFacts(page, session.value.log.facts().slice(before.length));
  await page.reload();
}

/** A whole run from the home page to its debrief, with these answers. */
export async function debriefByFacts(
  page: Page,
  mode: Mode,
  ids: readonly Response[] = STRONGEST,
): Promise<void> {
  await start(page, mode);
  await playByFacts(page, ids);
  await fileNote(page);
}
