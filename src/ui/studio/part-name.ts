import { formWords } from './forms/form-words.ts';

/** Fields of a card that hold texts, with what the studio calls them. */
const FIELDS = {
  card: 'sheet.card',
  caption: 'scene.caption',
  items: 'sheet.notebook',
  tellings: 'sheet.notes',
  debrief: 'sheet.debrief',
  variants: 'variants',
} as const;

interface NamedPart {
  readonly of: 'story' | 'card';
  readonly title: string; // of a moment or an ending; of the card, the name of the field
}

/** Names a part of a scene: a moment or an ending as the story does, a sheet as the studio does. */
export const partName = ({ of, title }: NamedPart): string =>
  of === 'card' && Object.hasOwn(FIELDS, title)
    ? formWords(FIELDS[title as keyof typeof FIELDS])
    : title;
