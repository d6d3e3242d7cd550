import type { FormSheet } from './form-spec.ts';

/** What must be true of this scene alone. */
export const PROOF_SHEET: FormSheet = {
  id: 'proof',
  label: 'sheet.proof',
  file: 'proof.json',
  fields: [
    {
      kind: 'map',
      name: 'endings',
      label: 'proof.endings',
      keys: 'endings',
      begin: {},
      optional: true,
      each: {
        kind: 'group',
        name: '',
        label: 'proof.ending',
        fields: [
          { kind: 'texts', name: 'needs', label: 'proof.needs', optional: true },
          { kind: 'texts', name: 'after', label: 'proof.after', optional: true },
          { kind: 'texts', name: 'without', label: 'proof.without', optional: true },
        ],
      },
    },
    {
      kind: 'map',
      name: 'tells',
      label: 'proof.tells',
      keys: 'free',
      begin: 3,
      optional: true,
      each: { kind: 'number', name: '', label: 'proof.trust', least: 0, most: 10 },
    },
    { kind: 'many', name: 'asks', label: 'proof.asks', of: 'asked', optional: true },
    { kind: 'many', name: 'cost', label: 'proof.cost', of: 'endings', optional: true },
    { kind: 'many', name: 'early', label: 'proof.early', of: 'endings', optional: true },
    { kind: 'many', name: 'heard', label: 'proof.heard', of: 'endings', optional: true },
    { kind: 'many', name: 'recalls', label: 'proof.recalls', of: 'endings', optional: true },
    { kind: 'many', name: 'skipped', label: 'proof.skipped', of: 'rated', optional: true },
    { kind: 'texts', name: 'unrepaired', label: 'proof.unrepaired', optional: true },
    { kind: 'texts', name: 'late', label: 'proof.late', optional: true },
    {
      kind: 'list',
      name: 'excused',
      label: 'proof.excused',
      title: 'dimension',
      optional: true,
      begin: { dimension: 'OPEN', least: 2, after: [''] },
      fields: [
        { kind: 'pick', name: 'dimension', label: 'proof.dimension', of: 'dimensions' },
        { kind: 'number', name: 'least', label: 'proof.least', least: 0, most: 9 },
        { kind: 'texts', name: 'after', label: 'proof.taken' },
      ],
    },
  ],
};
