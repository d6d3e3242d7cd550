import type { SceneDrill } from '../../core/practice/drill.ts';
import type { ReplyReading } from '../../core/reply/reply-reading.ts';
import type { TypedBank } from '../../core/reply/typed-bank.ts';
import type { Rubric } from '../../core/rubric/rubric.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { StoryProgram } from '../../story/runner.ts';
import type { ReplyContext } from '../../text/findings.ts';

/** A rubric with the hash by which records identify it. */
export interface HashedRubric {
  readonly rubric: Rubric;
  readonly hash: string; // SHA-256 of its JSON, hexadecimal
}

/** A scenario ready to play: checked, compiled and hashed. */
export interface Playable {
  readonly scenario: Scenario;
  readonly program: StoryProgram;
  readonly variant: string;
  readonly bank?: TypedBank; // what might be typed at its moments; it changes no hash
  readonly hash: string; // SHA-256 of compiled story, scenario.json and cast.json, hexadecimal
  readonly language?: string; // of its text, BCP 47; English by default
}

/** Analyzes typed replies. It may be loaded after the rest of the content. */
export interface Analyser {
  readonly version: string;
  readonly analyse: (text: string, at: ReplyContext) => ReplyReading;
}

/** Everything a run needs: scenario, rubric, analyzer. */
export interface Content extends HashedRubric {
  readonly playable: Playable;
  readonly analyser?: Analyser;
  readonly drills?: readonly SceneDrill[]; // lines of the scenario that a room can answer
  readonly translations?: { readonly [language: string]: Content }; // the same content in other languages
}

/** The source language of all content. */
const WRITTEN_IN = 'en';

/** Returns the language of a scenario's text, BCP 47. */
export const storyLanguage = ({ playable }: Content): string => playable.language ?? WRITTEN_IN;

/** Returns the content in a language; undefined if there is no translation. */
export const contentIn = (content: Content, language: string): Content | undefined =>
  storyLanguage(content) === language ? content : content.translations?.[language];
