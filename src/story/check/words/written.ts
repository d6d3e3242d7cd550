import { DIMENSIONS } from '../../../core/rubric/dimension.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { SourceFile } from '../../compile.ts';
import { problemAt, type SourceSpot, type StoryProblem } from '../../problem.ts';
import type { Outline } from '../../source/outline.ts';
import { commentsInText } from '../../source/source.ts';
import { type WrittenText, wordsInScenario, wordsInStory } from './words.ts';

/** A name of a tag with a value that it may have, at the end of a text: its hash was forgotten. */
const BARE_TAG = new RegExp(
  `(?:^|\\s)(?:(?:id|who|mood|pose|place|door|time|shot|leaves|sits|stands|sfx|vo|item|telling|return|beat|ending|rates|shows|ce|repairs|fails): ?[\\w-]+|(?:${DIMENSIONS.join('|')})=[0-3])$`,
);

/** Ink in front of words: the condition of `{shut():No.|No. Not yet.}`. */
const CONDITION = /\{[^{}:|]*:/g;

const QUOTED = /^[“"][^“”"]*[”"]$/;

/** What the learner does stands in round brackets, beside what is said. */
const spokenIn = (text: string): string => text.replaceAll(/\([^)]*\)/g, '').trim();

/** What is wrong with the signs of one text that somebody reads. */
function signsOf({ spot, text, spoken }: WrittenText): readonly StoryProblem[] {
  const problems: StoryProblem[] = [];
  const plain = text.replaceAll(CONDITION, '');
  const wrong = (code: string, message: string, fix: string): void => {
    problems.push(problemAt(spot, code, message, fix));
  };
  const [straight] = /["']/.exec(plain) ?? [];
  if (straight !== undefined) {
    const around = plain.slice(Math.max(0, plain.indexOf(straight) - 12)).slice(0, 24);
    wrong('straight-quote', `A straight ${straight} stands in “${around}”.`, 'Write ’ or “ ”.');
  }
  if (plain.includes('<>')) {
    const message = '“<>” glues this line to its neighbor, and the tags of both run together.';
    wrong('glue', message, 'Take it out, and write one line.');
  }
  if (spoken && QUOTED.test(spokenIn(plain))) {
    const message = 'What is said stands in quotation marks here, and the page adds its own.';
    wrong('speech-quoted', message, 'Take the quotation marks off.');
  }
  const bare = BARE_TAG.exec(plain)?.[0].trim();
  if (bare !== undefined) {
    wrong('tag-without-hash', `“${bare}” will be shown as text.`, `Write “# ${bare}”.`);
  }
  return problems;
}

function checkComments(sources: readonly SourceFile[]): readonly StoryProblem[] {
  return sources.flatMap(commentsInText).map((spot: SourceSpot) => {
    const message = 'What stands after // in a line of text is cut off, with its tags.';
    const fix = 'Write a comment on a line of its own, and an address without “//”.';
    return problemAt(spot, 'comment-in-text', message, fix);
  });
}

/** Finds signs that Ink or the page reads otherwise than their author meant, or that no book prints. */
export const checkSigns = (
  outline: Outline,
  scenario: Scenario,
  file: string,
  sources: readonly SourceFile[],
): readonly StoryProblem[] => [
  ...checkComments(sources),
  ...[...wordsInStory(outline), ...wordsInScenario(scenario, file)].flatMap(signsOf),
];
