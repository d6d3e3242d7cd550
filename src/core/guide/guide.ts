/** The chapters of the field guide in their order. The ids stand in addresses, so they are neutral. */
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

/** A sentence or two with the slides they rest on; no slides: this project's own. May hold links. */
export interface GuideStatement {
  readonly text: string;
  readonly slides: readonly number[];
}

/** A point of the deck, which keeps its own words, and what the guide says beside it. */
export interface PointRow {
  readonly point: string;
  readonly text: string;
}

/** One of the seven techniques (slide 26), as said and as better not said. */
export interface Technique {
  readonly kind: 'technique';
  readonly point: string;
  readonly why: string;
  readonly do: readonly string[];
  readonly say: readonly string[];
  readonly avoid: readonly string[];
  readonly tempting: readonly string[]; // looks good, and is not
  readonly fine: string;
}

/** A screening question of slide 27: its open form, and when it may be asked. */
export interface QuestionRow {
  readonly point: string;
  readonly when: string;
  readonly ask: string;
  readonly part: string; // of action, means, purpose
  readonly care: string;
}

/** A word of the glossary. `forms` are the spellings that other pages link to it. */
export interface Term extends GuideStatement {
  readonly id: string;
  readonly term: string;
  readonly forms: readonly string[];
}

/** What a part holds besides its sentences. */
export type Block =
  | {
      readonly kind: 'list';
      readonly items: readonly GuideStatement[];
      readonly ordered?: boolean;
      readonly from?: string; // the list is a line: what stands at its start and its end
      readonly to?: string;
    }
  | { readonly kind: 'points'; readonly head: string; readonly rows: readonly PointRow[] }
  | Technique
  | { readonly kind: 'questions'; readonly rows: readonly QuestionRow[] }
  | { readonly kind: 'terms'; readonly terms: readonly Term[] }
  | { readonly kind: 'parts' } // the board of action, means and purpose
  | { readonly kind: 'skills' } // rated dimensions beside the seven techniques
  | { readonly kind: 'duties' } // reporting rules of the jurisdiction
  | { readonly kind: 'resources' };

/** A part of a chapter, with an address of its own. */
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

/** The words of the glossary. */
export const termsOf = (guide: Guide): readonly Term[] =>
  guide.flatMap(({ parts }) =>
    parts.flatMap(({ block }) => (block?.kind === 'terms' ? block.terms : [])),
  );

/** The points of the deck that a part teaches. */
export function pointsIn({ block }: GuidePart): readonly string[] {
  if (block?.kind === 'technique') return [block.point];
  if (block?.kind === 'points' || block?.kind === 'questions')
    return block.rows.map(({ point }) => point);
  return [];
}

/** Every statement of a part. */
export function statementsIn({ statements, block, notice }: GuidePart): readonly GuideStatement[] {
  const more = block?.kind === 'list' ? block.items : block?.kind === 'terms' ? block.terms : [];
  return [...statements, ...more, ...(notice ? [notice] : [])];
}
