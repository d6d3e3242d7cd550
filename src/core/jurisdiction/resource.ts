import type { LocalAnswer } from './pack.ts';

/** A service a person can turn to, as listed in a jurisdiction pack (content guide 13). */
export interface Resource {
  readonly id: string;
  readonly name: string;
  readonly contacts: readonly string[]; // empty: ask a supervisor for the local number
  readonly area: string;
  readonly hours?: string;
  readonly languages?: readonly string[];
  readonly standard?: boolean; // the same number everywhere, such as 911; needs no verification
  readonly lastVerified?: string; // ISO date
  readonly checkedBy?: string; // name or role of who checked it on that day; for who deploys, never shown
  readonly stale?: true; // verification out of date; computed from today's date, never stored
  readonly note?: string; // advice to who calls
  readonly source?: string; // where the entry comes from and what to check; for who deploys, never shown
}

/** A reporting rule: who must report what, and by when, in plain words. */
export interface ReportingRule {
  readonly text: string;
  readonly lastVerified?: string; // ISO date
  readonly checkedBy?: string; // name or role; for who deploys, never shown
  readonly stale?: true; // verification out of date; computed from today's date, never stored
  readonly source?: string; // where the rule comes from and what to check; for who deploys, never shown
}

/** A local answer to a story's question, with the rule behind it, who checked it and when. */
export interface LocalRule {
  readonly value?: LocalAnswer; // absent: not answered, so that stories use what holds anywhere
  readonly rule?: string; // the question that it answers
  readonly source?: string; // where the answer comes from and what to check
  readonly checkedBy?: string; // name or role
  readonly lastVerified?: string; // ISO date
  readonly stale?: true; // verification out of date; computed from today's date, never stored
}

/** Services and rules of one jurisdiction, with the target of *Leave now*. */
export interface Jurisdiction {
  readonly version?: number; // of the form of the file; 1 if absent
  readonly id: string;
  readonly name: string;
  readonly exit: string; // address of a neutral page
  readonly resources: readonly Resource[];
  readonly reporting?: readonly ReportingRule[];
  readonly local?: { readonly [name: string]: LocalRule }; // keyed by story variable
  readonly names?: readonly string[]; // names of agencies and places that no story may contain
}
