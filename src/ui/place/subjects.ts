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
    'child_trafficking',
    'minor_charge',
  ],
  duties: ['duty_child', 'duty_life', 'duty_adult', 'advocate_privilege', 'chart_access'],
  police: [
    'arrest_duty',
    'lethality_screen',
    'screen_sheet',
    'body_camera',
    'equipment_stop',
    'curfew_id',
    'welfare_talk',
    'night_counsel',
    'volunteered',
    'disclosure',
  ],
  immigration: ['relief'],
  work: ['retaliation', 'claim_limit'],
  victims: ['victim_compensation', 'civil_standby', 'hotline_operator'],
} as const satisfies { readonly [subject: string]: readonly string[] };

/** Questions that no scene asks so far; a pack answers them for scenes to come. */
export const UNASKED: readonly string[] = [
  'written_report',
  'consult_line',
  'child_trafficking',
  'duty_child',
  'duty_life',
  'curfew_id',
  'welfare_talk',
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
