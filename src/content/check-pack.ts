import {
  ALWAYS_SHOWN_IDS,
  type Checkable,
  isAlwaysShown,
  isChecked,
  isPhoneNumber,
} from '../core/jurisdiction/checked.ts';
import type { Jurisdiction } from '../core/jurisdiction/resource.ts';
import { FRESH_DAYS, isStale } from '../core/jurisdiction/resource-age.ts';
import { err, ok, type Result } from '../core/kernel/result.ts';
import { localsIn } from '../story/local.ts';
import { problemAt, type StoryProblem } from '../story/problem.ts';
import { answerProblems, packPath, readJurisdiction, readJurisdictionIn } from './jurisdiction.ts';
import type { ProjectFiles } from './project-files.ts';
import { TRANSLATED } from './translated.ts';

type Problems = readonly StoryProblem[];

const PLACE = 'stories/shared/place.ink';
const PHONE = /\d{3}\)?[-. \u2011]\d{4}/;
const MOST_WORDS = 600; // characters of a field

/** A field of a pack by its path, such as `resources[2].note`. */
type Field = readonly [path: string, value: unknown];

/** Lists the fields that learners read, besides contacts. */
function wordsShown({ resources, reporting = [], local = {} }: Jurisdiction): readonly Field[] {
  return [
    ...resources.flatMap((one, at) =>
      (['name', 'area', 'hours', 'note'] as const).map(
        (key): Field => [`resources[${at}].${key}`, one[key]],
      ),
    ),
    ...reporting.map(({ text }, at): Field => [`reporting[${at}].text`, text]),
    ...Object.entries(local).map(([name, { value }]): Field => [`local.${name}.value`, value]),
  ];
}

/** Lists the words without which an entry means nothing. */
const wordsNeeded = ({ name, resources, reporting = [] }: Jurisdiction) =>
  [
    ['name', name] as const,
    ...resources.flatMap((one, at) => [
      [`resources[${at}].name`, one.name] as const,
      [`resources[${at}].area`, one.area] as const,
      ...one.contacts.map(
        (contact, nth) => [`resources[${at}].contacts[${nth}]`, contact] as const,
      ),
    ]),
    ...reporting.map(({ text }, at) => [`reporting[${at}].text`, text] as const),
  ] satisfies readonly Field[];

/** Lists the entries that can be checked, by path. */
const entriesOf = ({ resources, reporting = [], local = {} }: Jurisdiction) =>
  [
    ...resources.map((one, at) => [`resources[${at}]`, one] as const),
    ...reporting.map((one, at) => [`reporting[${at}]`, one] as const),
    ...Object.entries(local).map(([name, one]) => [`local.${name}`, one] as const),
  ] satisfies readonly (readonly [string, Checkable])[];

/** Lists what no decoder can tell about a pack. */
function meaningProblems(pack: Jurisdiction, id: string, today: string): Problems {
  const problem = (path: string, message: string, fix: string) =>
    problemAt({ file: packPath(id) }, 'pack', `At ${path}: ${message}`, fix);
  const ids = pack.resources.map((one) => one.id);
  return [
    ...(pack.id === id
      ? []
      : [problem('id', `this is not the name of the file.`, `Write "id": "${id}".`)]),
    ...ALWAYS_SHOWN_IDS.filter((one) => !ids.includes(one)).map((one) =>
      problem(
        'resources',
        `no entry has the id “${one}”.`,
        'Copy it from stories/jurisdictions/us.json.',
      ),
    ),
    ...pack.resources.flatMap((one, at) => [
      ...(ids.indexOf(one.id) < at
        ? [problem(`resources[${at}].id`, `“${one.id}” is there twice.`, 'Write another id.')]
        : []),
      ...(one.standard && !isAlwaysShown(one)
        ? [problem(`resources[${at}].standard`, 'this is not 911 or 988.', 'Remove “standard”.')]
        : []),
    ]),
    ...wordsNeeded(pack)
      .filter(([, value]) => value.trim() === '')
      .map(([path]) => problem(path, 'this is empty.', 'Write it, or remove the entry.')),
    ...wordsShown(pack)
      .filter(([, value]) => typeof value === 'string' && PHONE.test(value))
      .map(([path]) =>
        problem(
          path,
          'a number in words is shown even if nobody has checked it.',
          'Move it to the numbers of a service (“contacts”).',
        ),
      ),
    ...pack.resources.flatMap(({ contacts }, at) =>
      contacts.flatMap((contact, nth) =>
        contact.trim() === '' || isPhoneNumber(contact)
          ? []
          : [
              problem(
                `resources[${at}].contacts[${nth}]`,
                'this is no number that can be called or texted.',
                'Write it as 1-888-373-7888, or “text 233733”: with digits, and at most 60 characters.',
              ),
            ],
      ),
    ),
    ...wordsShown(pack).flatMap(([path, value]) => {
      if (typeof value !== 'string') return [];
      const signs = /[<>{}]/.test(value)
        ? [problem(path, 'this has signs that are no words: <, >, { or }.', 'Take them out.')]
        : [];
      const long = `this has ${value.length} characters.`;
      return value.length > MOST_WORDS
        ? [...signs, problem(path, long, `Use at most ${MOST_WORDS}.`)]
        : signs;
    }),
    ...entriesOf(pack).flatMap(([path, one]) => [
      ...(!isChecked(one) && (one.lastVerified ?? one.checkedBy) !== undefined
        ? [
            problem(
              path,
              'a check needs its day and who did it.',
              'Write both the day (“lastVerified”) and who (“checkedBy”), or neither.',
            ),
          ]
        : []),
      ...(one.lastVerified !== undefined && one.lastVerified > today
        ? [
            problem(
              `${path}.lastVerified`,
              'this day is yet to come.',
              'Write the day of the check.',
            ),
          ]
        : []),
    ]),
  ];
}

/** Lists the checks that are too old to rely on. They stop nothing: learners are told to check such a number again. */
export const oldChecks = (pack: Jurisdiction, today: string): Problems =>
  entriesOf(pack)
    .filter(([, { lastVerified: day }]) => day !== undefined && day <= today && isStale(day, today))
    .map(([path]) =>
      problemAt(
        { file: packPath(pack.id) },
        'pack',
        `At ${path}: this was checked more than ${FRESH_DAYS} days ago.`,
        'Check it again, and write the new day.',
      ),
    );

/**
 * Reads a pack and checks it: its form, what it says, its answers to `shared/place.ink`, and its translations. `today`
 * is an ISO date.
 */
export function checkedPack(
  files: ProjectFiles,
  id: string,
  today: string,
): Result<Jurisdiction, Problems> {
  const read = readJurisdiction(files, id);
  if (!read.ok) return read;
  const pack = read.value;
  const asked = localsIn([{ file: PLACE, text: files.read(PLACE) ?? '' }]);
  const problems = [
    ...meaningProblems(pack, id, today),
    ...answerProblems(packPath(id), pack.local ?? {}, asked),
    ...TRANSLATED.flatMap((language) => {
      const twin = readJurisdictionIn(files, id, language);
      return twin.ok ? [] : twin.error;
    }),
  ];
  return problems.length > 0 ? err(problems) : ok(pack);
}
