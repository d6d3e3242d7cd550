import type { FormKey } from './form-words.ts';

/** Where a value stands in its file. */
export type FormPath = readonly (string | number)[];

/** Which values are offered: from the scenario, its pictures, or a closed list. */
export type ChoiceSource =
  | 'people'
  | 'places'
  | 'guess' // moments after which confidence can be asked, or never
  | 'endings'
  | 'items'
  | 'dimensions'
  | 'noteRates'
  | 'levels'
  | 'jobs'
  | 'pathways'
  | 'flags'
  | 'columns'
  | 'results'
  | 'variants' // when another truth can come
  | 'covered' // moments and the debrief
  | 'rated' // moments that rate something
  | 'heard' // moments with options, and own words
  | 'views' // of the place
  | 'drawn' // people in its pictures
  | 'lent' // people in the pictures of all places
  | 'moods'
  | 'poses'
  | 'seatings' // on a seat, or standing
  | 'languages'
  | 'asked' // properties of a conversation
  | 'scenes'
  | 'said'; // options of the moment that the path names first

interface Named {
  readonly name: string; // of the field in its object; empty for the whole file, or for each value of a map
  readonly label: FormKey;
}

/** A field of a sheet. */
export type FormField =
  | (Named & { readonly kind: 'text'; readonly optional?: true })
  | (Named & {
      readonly kind: 'number';
      readonly least: number;
      readonly most: number;
      readonly step?: number;
    })
  | (Named & { readonly kind: 'pick'; readonly of: ChoiceSource; readonly optional?: true })
  | (Named & { readonly kind: 'many'; readonly of: ChoiceSource; readonly optional?: true })
  | (Named & { readonly kind: 'flag'; readonly on: boolean }) // there with this value, or not there
  | (Named & { readonly kind: 'truth' }) // true, false, or not there
  | (Named & { readonly kind: 'numbers' }) // a list of whole numbers, in one line
  | (Named & { readonly kind: 'photo' }) // a picture of one's own, with its words
  | (Named & { readonly kind: 'values' }) // texts and truths, in one line
  | (Named & { readonly kind: 'texts'; readonly count?: number; readonly optional?: true })
  | GroupField
  | ListField
  | (Named & {
      readonly kind: 'map';
      readonly keys: ChoiceSource | 'free';
      readonly each: FormField;
      readonly begin: unknown; // value of a new entry
      readonly optional?: true;
    })
  | (Named & { readonly kind: 'heard'; readonly begin: unknown }) // what was heard in a line: one text, or a text for each case
  | (Named & { readonly kind: 'unlessAbsent'; readonly fields: FormField }); // “absent”, or a field

/** An object with named fields. */
export type GroupField = Named & {
  readonly kind: 'group';
  readonly fields: readonly FormField[];
  readonly kept?: readonly string[]; // names that are in no field, and stay as they are
};

/** A list of objects. */
export type ListField = Named & {
  readonly kind: 'list';
  readonly fields: readonly FormField[];
  readonly title: string; // name of the field that an entry is called by
  readonly begin: unknown; // a new entry
  readonly optional?: true;
};

/** A sheet: fields of one file. */
export interface FormSheet {
  readonly id: string;
  readonly label: FormKey;
  readonly file: string; // in English
  readonly fields: readonly FormField[];
}

/** Every name of a file's top that some sheet shows. */
export const namesShown = (sheets: readonly FormSheet[], file: string): readonly string[] =>
  sheets.filter((one) => one.file === file).flatMap(({ fields }) => fields.map(({ name }) => name));
