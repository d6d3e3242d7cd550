import type { LocalAnswer } from './pack.ts';

/** A service a person can turn to, as a jurisdiction pack lists it (content guide 13). */
export interface Resource {
  readonly id: string;
  readonly name: string;
  readonly contacts: readonly string[]; // empty: ask a supervisor for the local number
  readonly area: string;
  readonly hours?: string;
  readonly languages?: readonly string[];
  readonly standard?: boolean; // the same number everywhere, such as 911: nobody has to verify it
  readonly lastVerified?: string; // ISO date
  readonly stale?: true; // verified too long ago; said by the day, never by a pack
  readonly note?: string;
}

/** One rule on who must report what, and by when, in words for the person who reads it. */
export interface ReportingRule {
  readonly text: string;
  readonly lastVerified?: string; // ISO date
  readonly stale?: true; // verified too long ago; said by the day, never by a pack
}

/** What stories ask of a place, with the rule behind it, who said so and when. */
export interface LocalRule {
  readonly value: LocalAnswer;
  readonly rule?: string;
  readonly by?: string;
  readonly lastVerified?: string; // ISO date
  readonly stale?: true; // verified too long ago; said by the day, never by a pack
}

/** The services of one jurisdiction, and where *Leave now* goes from there. */
export interface Jurisdiction {
  readonly id: string;
  readonly name: string;
  readonly exit: string; // address of a neutral page
  readonly resources: readonly Resource[];
  readonly reporting?: readonly ReportingRule[];
  readonly local?: { readonly [name: string]: LocalRule }; // by the name of the story variable
  readonly names?: readonly string[]; // of agencies and places, which no story may write out
}
