import { MOST_STATES, readForProof } from '../content/proof-subject.ts';
import { readRoomMoments } from '../content/room.ts';
import { readTheirSide } from '../content/their-side.ts';
import type { Compile } from '../story/compile.ts';
import { type VerifyReport, verifyStory, verifyWithRoutes } from '../verify/verify.ts';
import { draftFiles } from './draft-files.ts';
import type { DraftAsk, DraftNews } from './draft-news.ts';
import { toldRoute, toldVerdict, verdictNotes } from './told/verdict-text.ts';

const FIRST_STATES = 400; // states in a first, quick search
const WALKS = 3; // walks compared with the stock runtime; few, for a fast answer
const LONGEST_MS = 60_000; // ms; what is not seen by then is said to be open

const newsOf = (stage: 'first' | 'whole', { verdicts, states, open }: VerifyReport): DraftNews => ({
  stage,
  verdicts: verdicts.map(toldVerdict),
  states,
  open,
});

/** Checks and proves a draft, and tells what is known as soon as it is. `clock` gives milliseconds. */
export function checkDraft(
  { ground, folder, pack }: DraftAsk,
  compile: Compile,
  clock: () => number,
  tell: (news: DraftNews) => void,
): void {
  const files = draftFiles(ground, folder);
  const { id } = folder;
  const read = readForProof(files, id, { pack, compile });
  if (!read.ok) {
    tell({ stage: 'broken', problems: read.error });
    return;
  }
  const { subject, original, rubric } = read.value;
  const beside = [
    readRoomMoments(files, id, original.outline),
    readTheirSide(files, id, original),
  ].flatMap((one) => (one.ok ? [] : one.error));
  tell({
    stage: 'built',
    content: { ...rubric, playable: original.playable },
    problems: beside,
  });
  const began = clock();
  const going = () => clock() - began < LONGEST_MS;
  const near = verifyStory(subject, { states: FIRST_STATES, walks: 1, going });
  if (near.open > 0) tell(newsOf('first', near));
  const { report, routes } = verifyWithRoutes(subject, {
    states: MOST_STATES,
    walks: WALKS,
    going,
  });
  tell(newsOf('whole', report));
  const found = routes(going);
  tell({
    stage: 'routes',
    notes: verdictNotes(report, found),
    places: Object.fromEntries([...found.places].map(([at, route]) => [at, toldRoute(route).run])),
  });
}
