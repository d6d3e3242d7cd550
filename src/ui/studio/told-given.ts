import type { DraftProblem } from './checks-pane.tsx';
import { formWords } from './forms/form-words.ts';
import { FORM_SHEETS } from './forms/sheets.ts';
import { partName } from './part-name.ts';
import { studioWords } from './studio-words.ts';
import { lineWords } from './words/line-words.ts';
import { tagName } from './words/tag-field.tsx';

/** A part with words of the template or of a new part. */
interface GivenWords {
  readonly file: string;
  readonly line: number;
  readonly place: string; // moment or ending; in a sheet, the name of the field
  readonly answer?: { readonly number: number; readonly of: number };
  readonly fields: readonly string[];
}

const fieldName = (name: string): string =>
  name === 'option' || name === 'words' || name === 'levels' ? lineWords(name) : tagName(name);

/** Names a part by its moment, answer and fields, or by its sheet, as the forms do. */
export function toldGiven({ file, line, place, answer, fields }: GivenWords): DraftProblem {
  const { number = 0, of = 0 } = answer ?? {};
  const named = number > 0 ? [place, lineWords('answer', { number, of })] : [place];
  const sheet = FORM_SHEETS.find((one) => one.file === file);
  const part = partName({ of: 'card', title: place });
  const where = file.startsWith('scenario') || !sheet ? [part] : [formWords(sheet.label), place];
  const message =
    fields.length === 0
      ? where.join(', ')
      : studioWords('given.part', {
          place: named.join(', '),
          fields: fields.map(fieldName).join(', '),
        });
  return { file, line, message, fix: '' };
}
