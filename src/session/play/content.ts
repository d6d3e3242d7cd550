import type { ReplyReading } from '../../core/reply/reply-reading.ts';
import type { Rubric } from '../../core/rubric/rubric.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { StoryProgram } from '../../story/runner.ts';
import type { ReplyContext } from '../../text/findings.ts';

/** A rubric, and the mark by which a record can tell which one it was scored by. */
export interface HashedRubric {
  readonly rubric: Rubric;
  readonly hash: string; // SHA-256 of its JSON, hexadecimal
}

/** A scenario ready to be played: checked, compiled, and hashed as one. */
export interface Playable {
  readonly scenario: Scenario;
  readonly program: StoryProgram;
  readonly variant: string;
  readonly hash: string; // SHA-256 of compiled story, scenario.json and cast.json, hexadecimal
  readonly language?: string; // of its words, BCP 47; English where it names none
}

/** Reads typed replies. It may come later than the rest of what a run is played on. */
export interface Analyser {
  readonly version: string;
  readonly analyse: (text: string, at: ReplyContext) => ReplyReading;
}

/** What a run is played on and scored by. */
export interface Content extends HashedRubric {
  readonly playable: Playable;
  readonly analyser?: Analyser;
  readonly translations?: { readonly [language: string]: Content }; // the same in other languages
}

/** The language that everything is written in first. */
const WRITTEN_IN = 'en';

/** The language of what is said in a scenario, BCP 47. */
export const storyLanguage = ({ playable }: Content): string => playable.language ?? WRITTEN_IN;

/** A content in the language of a run; undefined where it is not there. */
export const contentIn = (content: Content, language: string): Content | undefined =>
  storyLanguage(content) === language ? content : content.translations?.[language];
