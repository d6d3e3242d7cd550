/** Subjects of the questions that stories ask about a place, with the questions of each. */
export const SUBJECTS = {
  child: [
    'line',
    'report_hours',
    'written_report',
    'consult_line',
    'when_in_doubt',
    'absence_duty',
    'missing_minor',
    'missing_check',
    'guardian_call',
    'overnight_minor',
    'child_trafficking',
    'minor_charge',
    'child_lawyer',
    'contact_order',
    'minor_release',
    'hold_without_charge',
    'parent_told',
  ],
  duties: [
    'duty_child',
    'duty_life',
    'duty_adult',
    'limits_advocate',
    'advocate_privilege',
    'release_form',
    'chart_access',
  ],
  police: [
    'arrest_duty',
    'lethality_screen',
    'screen_sheet',
    'screen_unanswered',
    'body_camera',
    'equipment_stop',
    'curfew_id',
    'welfare_talk',
    'waiver_form',
    'custody_recording',
    'night_counsel',
    'counsel_danger',
    'custody_medical',
    'volunteered',
    'disclosure',
  ],
  immigration: ['relief'],
  work: ['retaliation', 'claim_limit', 'labor_report'],
  victims: [
    'victim_compensation',
    'strangulation_care',
    'order_today',
    'order_hearing',
    'order_firearms',
    'civil_standby',
    'hotline_operator',
    'id_proof',
  ],
} as const satisfies { readonly [subject: string]: readonly string[] };

/** Questions that no scene asks so far; a pack answers them for scenes to come. */
export const UNASKED: readonly string[] = [
  'written_report',
  'guardian_call',
  'child_trafficking',
  'duty_child',
  'strangulation_care',
  'curfew_id',
  'welfare_talk',
  'counsel_danger',
];

export type PlaceSubject = keyof typeof SUBJECTS | 'other';

/** Sorts the names of questions by subject; a question that is in none comes last. */
export function bySubject(
  names: readonly string[],
): readonly (readonly [PlaceSubject, readonly string[]])[] {
  const known = Object.entries(SUBJECTS) as readonly [PlaceSubject, readonly string[]][];
  const other = names.filter((name) => !known.some(([, own]) => own.includes(name)));
  return [
    ...known.map(
      ([subject, own]) => [subject, own.filter((name) => names.includes(name))] as const,
    ),
    ['other', other] as const,
  ].filter(([, own]) => own.length > 0);
}
