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

/** A sentence or two with the slides they cite; no slides means this project's own advice. May contain links. */
export interface GuideStatement {
  readonly text: string;
  readonly slides: readonly number[];
}

/** A point of the deck in its own words, with the guide's comment. */
export interface PointRow {
  readonly point: string;
  readonly text: string;
}

/** One of the seven techniques (slide 26) with examples of what to say and what to avoid. */
export interface Technique {
  readonly kind: 'technique';
  readonly point: string;
  readonly why: string;
  readonly do: readonly string[];
  readonly say: readonly string[];
  readonly avoid: readonly string[];
  readonly tempting: readonly string[]; // looks right but is not
  readonly fine: string;
}

/** A screening question of slide 27 in open form, with when to ask it. */
export interface QuestionRow {
  readonly point: string;
  readonly when: string;
  readonly ask: string;
  readonly part: string; // action, means or purpose
  readonly care: string;
}

/** A glossary entry; `forms` are the spellings that other pages link. */
export interface Term extends GuideStatement {
  readonly id: string;
  readonly term: string;
  readonly forms: readonly string[];
}

/** Structured content of a part, beside its sentences. */
export type Block =
  | {
      readonly kind: 'list';
      readonly items: readonly GuideStatement[];
      readonly ordered?: boolean;
      readonly from?: string; // if the list is a scale: labels of its start and end
      readonly to?: string;
    }
  | { readonly kind: 'points'; readonly head: string; readonly rows: readonly PointRow[] }
  | Technique
  | { readonly kind: 'questions'; readonly rows: readonly QuestionRow[] }
  | { readonly kind: 'terms'; readonly terms: readonly Term[] }
  | { readonly kind: 'parts' } // the board of action, means and purpose
  | { readonly kind: 'skills' } // rated dimensions other than the seven techniques
  | { readonly kind: 'duties' } // reporting rules of the jurisdiction
  | { readonly kind: 'resources' };

/** A linkable part of a chapter. */
export interface GuidePart {
  readonly id: string;
  readonly title: string;
  readonly statements: readonly GuideStatement[];
  readonly block?: Block;
  readonly notice?: GuideStatement;
}

export interface Chapter {
  readonly id: ChapterId;
  readonly title: string;
  readonly lead: GuideStatement;
  readonly parts: readonly GuidePart[];
}

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
