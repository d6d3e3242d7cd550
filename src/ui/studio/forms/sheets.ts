import type { FormField, FormSheet } from './form-spec.ts';
import { PICTURE_SHEET } from './picture-sheet.ts';
import { PROOF_SHEET } from './proof-sheet.ts';

const slides: FormField = { kind: 'numbers', name: 'slides', label: 'slides' };

const debriefFields: readonly FormField[] = [
  { kind: 'text', name: 'wanted', label: 'debrief.wanted' },
  {
    kind: 'list',
    name: 'wants',
    label: 'debrief.wants',
    title: 'text',
    optional: true,
    begin: { text: '', at: {} },
    fields: [
      { kind: 'text', name: 'text', label: 'debrief.want' },
      {
        kind: 'map',
        name: 'at',
        label: 'debrief.at',
        keys: 'endings',
        begin: 'unknown',
        each: { kind: 'pick', name: '', label: 'debrief.met', of: 'results' },
      },
    ],
  },
  { kind: 'text', name: 'truth', label: 'debrief.truth', optional: true },
  { kind: 'truth', name: 'trafficking', label: 'debrief.trafficking' },
  {
    kind: 'list',
    name: 'points',
    label: 'debrief.points',
    title: 'text',
    begin: { text: '', slides: [] },
    fields: [{ kind: 'text', name: 'text', label: 'debrief.point' }, slides],
  },
];

const notes: FormField = {
  kind: 'list',
  name: '',
  label: 'notes.notes',
  title: 'id',
  begin: { id: '', text: '', levels: {}, why: '', slides: [24] },
  fields: [
    { kind: 'text', name: 'id', label: 'id' },
    { kind: 'text', name: 'text', label: 'notes.text' },
    {
      kind: 'map',
      name: 'levels',
      label: 'notes.levels',
      keys: 'noteRates',
      begin: 2,
      each: { kind: 'pick', name: '', label: 'notes.level', of: 'levels' },
    },
    { kind: 'text', name: 'why', label: 'notes.why' },
    slides,
  ],
};

const card: FormSheet = {
  id: 'card',
  label: 'sheet.card',
  file: 'scenario.json',
  fields: [
    {
      kind: 'group',
      name: 'card',
      label: 'card',
      kept: ['id'],
      fields: [
        { kind: 'text', name: 'title', label: 'card.title' },
        { kind: 'text', name: 'role', label: 'card.role' },
        { kind: 'text', name: 'setting', label: 'card.setting' },
        { kind: 'text', name: 'asks', label: 'card.asks', optional: true },
        { kind: 'text', name: 'you', label: 'card.you', optional: true },
        { kind: 'text', name: 'trains', label: 'card.trains' },
        { kind: 'text', name: 'notice', label: 'card.notice' },
        { kind: 'number', name: 'minutes', label: 'card.minutes', least: 1, most: 60 },
        { kind: 'many', name: 'work', label: 'card.work', of: 'jobs', optional: true },
        { kind: 'pick', name: 'pathway', label: 'card.pathway', of: 'pathways', optional: true },
        { kind: 'texts', name: 'summary', label: 'card.summary' },
      ],
    },
    { kind: 'pick', name: 'person', label: 'scene.person', of: 'people' },
    { kind: 'pick', name: 'place', label: 'scene.place', of: 'places' },
    { kind: 'text', name: 'caption', label: 'scene.caption' },
    { kind: 'number', name: 'beats', label: 'scene.beats', least: 1, most: 20 },
    { kind: 'pick', name: 'guessAt', label: 'scene.guess', of: 'guess' },
    { kind: 'many', name: 'endings', label: 'scene.endings', of: 'endings', optional: true },
    { kind: 'flag', name: 'minor', label: 'scene.minor', on: true },
    { kind: 'flag', name: 'decides', label: 'scene.decides', on: true },
    { kind: 'texts', name: 'needs', label: 'scene.needs', optional: true },
    { kind: 'flag', name: 'board', label: 'scene.board', on: false },
    { kind: 'texts', name: 'carries', label: 'scene.carries', optional: true },
    {
      kind: 'map',
      name: 'covers',
      label: 'scene.covers',
      keys: 'covered',
      begin: ['TQ1'],
      optional: true,
      each: { kind: 'texts', name: '', label: 'scene.covered' },
    },
  ],
};

const notebook: FormSheet = {
  id: 'notebook',
  label: 'sheet.notebook',
  file: 'scenario.json',
  fields: [
    {
      kind: 'list',
      name: 'items',
      label: 'items',
      title: 'seen',
      begin: { id: '', seen: '', slowDown: '', readings: [''], places: ['unknown'] },
      fields: [
        { kind: 'text', name: 'id', label: 'id' },
        { kind: 'text', name: 'seen', label: 'items.seen' },
        { kind: 'pick', name: 'flag', label: 'items.flag', of: 'flags', optional: true },
        { kind: 'text', name: 'slowDown', label: 'items.slow' },
        { kind: 'texts', name: 'readings', label: 'items.readings' },
        { kind: 'many', name: 'places', label: 'items.places', of: 'columns' },
      ],
    },
  ],
};

const report: FormSheet = {
  id: 'notes',
  label: 'sheet.notes',
  file: 'scenario.json',
  fields: [
    { kind: 'many', name: 'noteRates', label: 'notes.rates', of: 'dimensions' },
    {
      kind: 'map',
      name: 'tellings',
      label: 'notes.tellings',
      keys: 'free',
      begin: [],
      each: notes,
    },
  ],
};

const debrief: FormSheet = {
  id: 'debrief',
  label: 'sheet.debrief',
  file: 'scenario.json',
  fields: [
    { kind: 'group', name: 'debrief', label: 'debrief', fields: debriefFields },
    {
      kind: 'list',
      name: 'variants',
      label: 'variants',
      title: 'id',
      optional: true,
      begin: { id: 'v2', drawn: 'later', debrief: { wanted: '', points: [] } },
      fields: [
        { kind: 'text', name: 'id', label: 'id' },
        { kind: 'pick', name: 'drawn', label: 'variants.drawn', of: 'variants' },
        { kind: 'group', name: 'debrief', label: 'debrief', fields: debriefFields },
        {
          kind: 'map',
          name: 'places',
          label: 'variants.places',
          keys: 'items',
          begin: ['ordinary'],
          optional: true,
          each: { kind: 'many', name: '', label: 'items.places', of: 'columns' },
        },
      ],
    },
  ],
};

const people: FormSheet = {
  id: 'people',
  label: 'sheet.people',
  file: 'cast.json',
  fields: [
    {
      kind: 'list',
      name: '',
      label: 'people',
      title: 'name',
      begin: { id: '', name: '' },
      fields: [
        { kind: 'text', name: 'id', label: 'id' },
        { kind: 'text', name: 'name', label: 'people.name' },
        { kind: 'text', name: 'other', label: 'people.other', optional: true },
      ],
    },
  ],
};

const room: FormSheet = {
  id: 'room',
  label: 'sheet.room',
  file: 'room.json',
  fields: [
    {
      kind: 'map',
      name: '',
      label: 'room',
      keys: 'rated',
      begin: { teach: '', hear: '', ask: ['', ''] },
      each: {
        kind: 'group',
        name: '',
        label: 'room.moment',
        fields: [
          { kind: 'text', name: 'teach', label: 'room.teach' },
          { kind: 'text', name: 'hear', label: 'room.hear' },
          { kind: 'texts', name: 'ask', label: 'room.ask', count: 2 },
        ],
      },
    },
  ],
};

const theirSide: FormSheet = {
  id: 'their-side',
  label: 'sheet.their-side',
  file: 'their-side.json',
  fields: [
    {
      kind: 'map',
      name: '',
      label: 'side',
      keys: 'heard',
      begin: {},
      each: {
        kind: 'unlessAbsent',
        name: '',
        label: 'side.absent',
        fields: {
          kind: 'map',
          name: '',
          label: 'side.said',
          keys: 'said',
          begin: '',
          each: { kind: 'heard', name: '', label: 'side.heard', begin: { heard: '' } },
        },
      },
    },
  ],
};

const second: FormSheet = {
  id: 'second',
  label: 'sheet.second',
  file: 'scenario.json',
  fields: [
    {
      kind: 'group',
      name: 'follows',
      label: 'second',
      fields: [
        { kind: 'pick', name: 'scenario', label: 'second.scene', of: 'scenes' },
        {
          kind: 'map',
          name: 'facts',
          label: 'second.facts',
          keys: 'free',
          begin: [false, true],
          each: { kind: 'values', name: '', label: 'second.values' },
        },
      ],
    },
  ],
};

/** The sheets of a scenario, in the order in which they are written. */
export const FORM_SHEETS: readonly FormSheet[] = [
  card,
  people,
  notebook,
  report,
  debrief,
  room,
  theirSide,
  second,
  PICTURE_SHEET,
  PROOF_SHEET,
];
