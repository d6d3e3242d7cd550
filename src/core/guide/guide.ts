import {
  among,
  type Decoded,
  type Decoder,
  flag,
  list,
  optional,
  shape,
  text,
  type ValueOf,
  variant,
  where,
  whole,
} from '../kernel/json.ts';

/** Chapter ids of the field guide in order. They appear in the address bar, so they are neutral words. */
export const CHAPTERS = [
  'aims',
  'ways',
  'control',
  'meaning',
  'three',
  'who',
  'flags',
  'leaving',
  'young',
  'rights',
  'engage',
  'ladder',
  'how-replies-are-read',
  'glossary',
  'sources',
  'card',
] as const;
export type ChapterId = (typeof CHAPTERS)[number];

const id = where(text, (one) => /^[a-z][a-z0-9-]*$/.test(one), 'an id in small letters');
const slides = list(whole(1, 27)); // slides 28 to 30 have no text

const statement = shape({ text, slides });
/** A sentence or two with the slides they cite; no slides means this project's own advice. May contain links. */
export type GuideStatement = ValueOf<typeof statement>;

const POINT = { point: text, text };
/** A point of the deck in its own words, with the guide's comment. */
export type PointRow = Decoded<typeof POINT>;

const TECHNIQUE = {
  kind: among(['technique']),
  point: text,
  why: text,
  do: list(text, 1),
  say: list(text, 1),
  avoid: list(text, 1),
  tempting: list(text, 1), // looks right but is not
  fine: text,
};
/** One of the seven techniques (slide 26) with examples of what to say and what to avoid. */
export type Technique = Decoded<typeof TECHNIQUE>;

const QUESTION = { point: text, when: text, ask: text, part: text, care: text }; // part: action, means or purpose
/** A screening question of slide 27 in open form, with when to ask it. */
export type QuestionRow = Decoded<typeof QUESTION>;

const TERM = { id, term: text, forms: list(text), text, slides };
/** A glossary entry; `forms` are the spellings that other pages link. */
export type Term = Decoded<typeof TERM>;

const BLOCKS = {
  list: shape({
    kind: among(['list']),
    items: list(statement, 1),
    ordered: optional(flag),
    from: optional(text), // if the list is a scale: labels of its start and end
    to: optional(text),
  }),
  points: shape({ kind: among(['points']), head: text, rows: list(shape(POINT), 1) }),
  technique: shape(TECHNIQUE),
  questions: shape({ kind: among(['questions']), rows: list(shape(QUESTION), 1) }),
  terms: shape({ kind: among(['terms']), terms: list(shape(TERM), 1) }),
  parts: shape({ kind: among(['parts']) }), // the board of action, means and purpose
  skills: shape({ kind: among(['skills']) }), // rated dimensions other than the seven techniques
  duties: shape({ kind: among(['duties']) }), // reporting rules of the jurisdiction
  resources: shape({ kind: among(['resources']) }),
};
/** Structured content of a part, beside its sentences. */
export type Block = ValueOf<(typeof BLOCKS)[keyof typeof BLOCKS]>;

const PART = {
  id,
  title: text,
  statements: list(statement),
  block: optional(variant<Block>('kind', BLOCKS)),
  notice: optional(statement),
};
/** A linkable part of a chapter. */
export type GuidePart = Decoded<typeof PART>;

const CHAPTER = { id: among(CHAPTERS), title: text, lead: statement, parts: list(shape(PART), 1) };
export type Chapter = Decoded<typeof CHAPTER>;

/** Decodes one chapter of the field guide. */
export const decodeChapter: Decoder<Chapter> = shape(CHAPTER);

/** The field guide: its chapters in order. */
export type Guide = readonly Chapter[];

/** Returns all glossary entries of a guide. */
export const termsOf = (guide: Guide): readonly Term[] =>
  guide.flatMap(({ parts }) =>
    parts.flatMap(({ block }) => (block?.kind === 'terms' ? block.terms : [])),
  );

/** Returns the ids of the deck points that a part teaches. */
export function pointsIn({ block }: GuidePart): readonly string[] {
  if (block?.kind === 'technique') return [block.point];
  if (block?.kind === 'points' || block?.kind === 'questions')
    return block.rows.map(({ point }) => point);
  return [];
}

/** Returns every statement of a part. */
export function statementsIn({ statements, block, notice }: GuidePart): readonly GuideStatement[] {
  const more = block?.kind === 'list' ? block.items : block?.kind === 'terms' ? block.terms : [];
  return [...statements, ...more, ...(notice ? [notice] : [])];
}
