import type { FormField, FormSheet } from './form-spec.ts';

/** A sentence in each language of the scene. */
const inLanguages = (name: string, label: 'pictures.view' | 'pictures.alt'): FormField => ({
  kind: 'map',
  name,
  label,
  keys: 'languages',
  begin: '',
  each: { kind: 'text', name: '', label: 'pictures.words' },
});

const LIGHT_STEP = 0.05;

/** What the pictures show, in words, and how those of the endings are put together. */
export const PICTURE_SHEET: FormSheet = {
  id: 'pictures',
  label: 'sheet.pictures',
  file: 'pictures.json',
  fields: [
    {
      kind: 'map',
      name: 'people',
      label: 'pictures.lent',
      keys: 'people',
      begin: '',
      optional: true,
      each: { kind: 'pick', name: '', label: 'pictures.lent-as', of: 'lent' },
    },
    { kind: 'photo', name: 'own', label: 'own' },
    {
      kind: 'map',
      name: 'views',
      label: 'pictures.views',
      keys: 'views',
      begin: { en: '' },
      optional: true,
      each: inLanguages('', 'pictures.view'),
    },
    {
      kind: 'map',
      name: 'endings',
      label: 'pictures.endings',
      keys: 'endings',
      begin: { people: [], light: 0.5, alt: { en: '' } },
      optional: true,
      each: {
        kind: 'group',
        name: '',
        label: 'pictures.ending',
        fields: [
          { kind: 'pick', name: 'place', label: 'pictures.place', of: 'views', optional: true },
          { kind: 'text', name: 'time', label: 'pictures.time', optional: true },
          { kind: 'text', name: 'door', label: 'pictures.door', optional: true },
          {
            kind: 'list',
            name: 'people',
            label: 'pictures.people',
            title: 'id',
            begin: { id: '', mood: 'neutral' },
            fields: [
              { kind: 'pick', name: 'id', label: 'pictures.who', of: 'drawn' },
              { kind: 'pick', name: 'mood', label: 'pictures.mood', of: 'moods' },
              { kind: 'pick', name: 'pose', label: 'pictures.pose', of: 'poses', optional: true },
              {
                kind: 'pick',
                name: 'seating',
                label: 'pictures.seating',
                of: 'seatings',
                optional: true,
              },
            ],
          },
          {
            kind: 'number',
            name: 'light',
            label: 'pictures.light',
            least: 0,
            most: 1,
            step: LIGHT_STEP,
          },
          inLanguages('alt', 'pictures.alt'),
        ],
      },
    },
  ],
};
