import { readDrills } from '../content/drills.ts';
import { MOST_STATES, readForProof } from '../content/proof-subject.ts';
import { readRoomMoments } from '../content/room.ts';
import { readTranslations } from '../content/scenario-files.ts';
import { readScenarioPictures } from '../content/scenario-pictures.ts';
import { readTheirSide } from '../content/their-side.ts';
import { typedMoments } from '../content/typed-bank.ts';
import { weakBank } from '../content/weak-bank.ts';
import type { Compile } from '../story/compile.ts';
import type { StoryProblem } from '../story/problem.ts';
import { verifyNearestFirst } from '../verify/nearest-first.ts';
import type { VerifyReport } from '../verify/verify.ts';
import type { DraftAsk, DraftNews } from './draft-news.ts';
import { draftFiles } from './folder/draft-files.ts';
import { templateIn } from './folder/new-scene.ts';
import type { ScenarioFolder } from './folder/scenario-folder.ts';
import { givenParts } from './text/given-parts.ts';
import { jsonFaultLine } from './text/json-edit.ts';
import { spanishLeft } from './text/spanish.ts';
import { problemIn, type ToldProblem } from './told/problem-in.ts';
import { toldWordsIn } from './told/told-in.ts';
import type { ToldWords } from './told/told-words.ts';
import { toldRoute, toldVerdict, verdictNotes } from './told/verdict-text.ts';

const LONGEST_MS = 600_000; // ms; the largest scene takes one minute on a busy machine

const newsOf = (
  stage: 'first' | 'whole',
  { verdicts, states, open }: VerifyReport,
  words: ToldWords,
): DraftNews => ({
  stage,
  verdicts: verdicts.map((verdict) => toldVerdict(verdict, words)),
  states,
  open,
});

/** Tells problems in a language. Those of files that are no JSON get the line, having no other place to name. */
const toldProblems = (
  problems: readonly StoryProblem[],
  { files }: ScenarioFolder,
  language: string,
): readonly ToldProblem[] =>
  problems.map((problem) => {
    const one = problemIn(language, problem);
    const text = one.code === 'bad-json' ? files[one.file.split('/').at(-1) ?? ''] : undefined;
    const line = text === undefined ? undefined : jsonFaultLine(text);
    return line === undefined ? one : { ...one, line };
  });

/** Checks and proves a draft, and tells what is known as soon as it is. `clock` gives milliseconds. */
export function checkDraft(
  { ground, folder, pack, language = 'en', routes: asked }: DraftAsk,
  compile: Compile,
  clock: () => number,
  tell: (news: DraftNews) => void,
): void {
  const files = draftFiles(ground, folder);
  const { id } = folder;
  const read = readForProof(files, id, { pack, compile, draft: true });
  if (!read.ok) {
    tell({ stage: 'broken', problems: toldProblems(read.error, folder, language) });
    return;
  }
  const { subject, original, rubric } = read.value;
  const views = readScenarioPictures(files, id, original);
  const beside = [
    readRoomMoments(files, id, original.outline),
    readTheirSide(files, id, original),
    readDrills(files, id, original),
    views,
  ].flatMap((one) => (one.ok ? [] : one.error));
  const left = spanishLeft(folder.files, id);
  tell({
    stage: 'built',
    content: { ...rubric, playable: original.playable },
    moments: typedMoments(original.outline),
    ...(views.ok && views.value && { views: views.value }),
    problems: toldProblems([...original.beside, ...beside], folder, language),
    given: givenParts(folder.files, templateIn(ground, id)),
    advice: toldProblems(
      [...weakBank(files, id, original.playable.bank), ...left],
      folder,
      language,
    ),
  });
  const words = toldWordsIn(language);
  const began = clock();
  const going = () => clock() - began < LONGEST_MS;
  const { report, routes } = verifyNearestFirst(subject, { states: MOST_STATES, going }, (near) =>
    tell(newsOf('first', near, words)),
  );
  tell(newsOf('whole', report, words));
  if (asked === false) return;
  const found = routes(going);
  const reading = { pack, compile, draft: true } as const;
  const twins =
    left.length > 0 ? [] : readTranslations(files, id, rubric.rubric, original, reading).behind;
  tell({
    stage: 'routes',
    behind: toldProblems(twins, folder, language),
    notes: verdictNotes(report, found, words),
    map: report.map,
    places: Object.fromEntries([...found.places].map(([at, route]) => [at, toldRoute(route).run])),
  });
}
