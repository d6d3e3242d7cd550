/** A part of a line that can be changed: its words, or the value of a tag. */
export interface LineField {
  readonly name: string;
  readonly from: number;
  readonly value: string;
}

/** A line of the story, in fields. */
export interface FieldLine<F extends LineField = LineField> {
  readonly line: number;
  readonly kind: string; // `knot`, `option`, `text`, `tags`, `logic`, `comment`, `empty`
  readonly raw: string;
  readonly fields: readonly F[];
}

/** A knot of the story, under a name that a reader knows it by. */
export interface StoryPart<F extends LineField> {
  readonly knot: string; // empty before the first
  readonly first: number; // line
  readonly heads: readonly string[]; // ids of its moments and endings
  readonly words: string; // the first that are said in it
  readonly lines: readonly FieldLine<F>[];
}

const HEADS: readonly string[] = ['beat', 'ending'];

function partOf<F extends LineField>(
  knot: string,
  first: number,
  lines: readonly FieldLine<F>[],
): StoryPart<F> {
  const fields = lines.flatMap((line) => line.fields);
  const heads = fields.filter(({ name }) => HEADS.includes(name)).map(({ value }) => value);
  const title = fields.find(({ name }) => name === 'title')?.value;
  const said = lines.find(({ kind }) => kind === 'text')?.fields;
  const words = title ?? said?.find(({ name }) => name === 'words')?.value ?? '';
  return { knot, first, heads: [...new Set(heads)], words, lines };
}

/** Splits a story at its knots; those in which nothing can be changed in fields are left out. */
export function partsOf<F extends LineField>(
  lines: readonly FieldLine<F>[],
): readonly StoryPart<F>[] {
  const starts = lines.filter(({ kind, raw }) => kind === 'knot' && /^\s*==/.test(raw));
  const firsts = [1, ...starts.map(({ line }) => line)];
  return firsts
    .map((first, at) => {
      const own = lines.filter(({ line }) => line >= first && line < (firsts[at + 1] ?? Infinity));
      const knot = at === 0 ? '' : (own[0]?.raw ?? '').replaceAll(/[=\s]+/g, ' ').trim();
      return partOf(knot, first, own);
    })
    .filter(({ lines: own }) => own.some(({ fields }) => fields.length > 0));
}

/** Lines that stand together: one with fields, or rules that follow one another. */
export type LineGroup<F extends LineField> =
  | { readonly rules: readonly FieldLine<F>[] }
  | {
      readonly said: FieldLine<F>;
      readonly rates: readonly string[]; // what the moment it is in rates
    };

const ratesIn = (line: FieldLine): readonly string[] | undefined => {
  if (line.fields.some(({ name }) => HEADS.includes(name)) || line.kind === 'knot') {
    const rates = line.fields.find(({ name }) => name === 'rates')?.value ?? '';
    return rates.split(/\s+/).filter(Boolean);
  }
  return undefined;
};

/** Groups the lines of a part for reading; empty lines and comments are left out. */
export function groupsOf<F extends LineField>(
  lines: readonly FieldLine<F>[],
): readonly LineGroup<F>[] {
  const groups: LineGroup<F>[] = [];
  let rates: readonly string[] = [];
  for (const line of lines) {
    rates = ratesIn(line) ?? rates;
    const last = groups.at(-1);
    if (line.fields.length > 0) groups.push({ said: line, rates });
    else if (!['logic', 'option', 'text', 'tags'].includes(line.kind)) continue;
    else if (last !== undefined && 'rules' in last)
      groups[groups.length - 1] = { rules: [...last.rules, line] };
    else groups.push({ rules: [line] });
  }
  return groups;
}

/** Returns what of a line is in no field and decides something: a condition before an option, or where a line leads on. */
export function inkBeside({ kind, raw }: FieldLine): string {
  if (kind === 'option') {
    const open = raw.indexOf('[');
    const before = /\{.*\}/.exec(open < 0 ? raw : raw.slice(0, open))?.[0] ?? '';
    const after = open < 0 ? '' : raw.slice(raw.lastIndexOf(']') + 1).trim();
    return `${before} ${after}`.trim();
  }
  if (kind !== 'text') return '';
  return /(?:->|<>).*$/.exec(raw.replace(/(?<!\\)#.*$/, ''))?.[0].trim() ?? '';
}
