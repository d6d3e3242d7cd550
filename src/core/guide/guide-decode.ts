import {
  among,
  type Decoder,
  flag,
  list,
  optional,
  shape,
  text,
  variant,
  where,
  whole,
} from '../kernel/json.ts';
import { type Block, CHAPTERS, type Chapter } from './guide.ts';

const id = where(text, (one) => /^[a-z][a-z0-9-]*$/.test(one), 'an id in small letters');
const slides = list(whole(1, 27)); // slides 28 to 30 have no text

const statement = shape({ text, slides });

const kindOf = <K extends Block['kind']>(kind: K) => among([kind]);

const block: Decoder<Block> = variant<Block>('kind', {
  list: shape({
    kind: kindOf('list'),
    items: list(statement, 1),
    ordered: optional(flag),
    from: optional(text),
    to: optional(text),
  }),
  points: shape({
    kind: kindOf('points'),
    head: text,
    rows: list(shape({ point: text, text }), 1),
  }),
  technique: shape({
    kind: kindOf('technique'),
    point: text,
    why: text,
    do: list(text, 1),
    say: list(text, 1),
    avoid: list(text, 1),
    tempting: list(text, 1),
    fine: text,
  }),
  questions: shape({
    kind: kindOf('questions'),
    rows: list(shape({ point: text, when: text, ask: text, part: text, care: text }), 1),
  }),
  terms: shape({
    kind: kindOf('terms'),
    terms: list(shape({ id, term: text, forms: list(text), text, slides }), 1),
  }),
  parts: shape({ kind: kindOf('parts') }),
  skills: shape({ kind: kindOf('skills') }),
  duties: shape({ kind: kindOf('duties') }),
  resources: shape({ kind: kindOf('resources') }),
});

/** Decodes one chapter of the field guide. */
export const decodeChapter: Decoder<Chapter> = shape({
  id: among(CHAPTERS),
  title: text,
  lead: statement,
  parts: list(
    shape({
      id,
      title: text,
      statements: list(statement),
      block: optional(block),
      notice: optional(statement),
    }),
    1,
  ),
});
