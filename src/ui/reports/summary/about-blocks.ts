import type { Roster } from '../../../core/cohort/people/people-facts.ts';
import type { CohortHead } from '../../../core/cohort/report/cohort-head.ts';
import type { DocumentBlock } from '../../../core/cohort/report/document-block.ts';
import { isSmall } from '../../../core/cohort/small-cells.ts';
import type { StudyReport } from '../../../core/cohort/study/study-report.ts';
import { reportWords } from '../reports-words.ts';
import { primaryText, type StudyTelling } from '../study/study-blocks.ts';
import { studyWords } from '../study/study-words.ts';
import { countText, findingWords } from './finding-words.ts';

/** What a summary needs to know besides the figures. */
export interface SummaryContext extends StudyTelling {
  readonly madeAt: number; // milliseconds since 1970, UTC
  readonly roleIn: (scenario: string) => string | undefined; // in the pages' language
  readonly isRead: (scenario: string) => boolean; // somebody outside the project has read it as it is now
  readonly leftOut: readonly string[]; // why each file was left out
  readonly roster: Roster | undefined;
  readonly study: StudyReport | undefined;
}

/** Names the group a report is about. */
export const groupName = ({ about }: CohortHead): string =>
  about.filter.cohort ?? findingWords('all.groups');

function scenarioNames({ about, choices }: CohortHead): string {
  const { scenario } = about.filter;
  if (scenario === undefined) return findingWords('all.scenarios');
  return choices.scenarios.find(({ id }) => id === scenario)?.title ?? scenario;
}

function roleName({ about, choices }: CohortHead, { roleIn }: SummaryContext): string {
  const { role } = about.filter;
  if (role === undefined) return findingWords('all.roles');
  const known = choices.roles.find((one) => one.role === role);
  return (known && roleIn(known.scenario)) ?? role;
}

function peopleText({ about }: CohortHead): string {
  const { people, coded, records } = about;
  if (people === undefined || records === undefined) return findingWords('about.people.few');
  return coded === 0
    ? findingWords('about.people.profiles', { people, records })
    : findingWords('about.people.coded', { people, coded: countText(coded), records });
}

function periodText({ about: { from, to } }: CohortHead, { dayOf }: SummaryContext): string {
  if (from === undefined || to === undefined) return findingWords('about.period.none');
  const days = { from: dayOf(from), to: dayOf(to) };
  return days.from === days.to ? days.from : findingWords('about.period.days', days);
}

/** Says how many of the scenes somebody outside the project has read as they are now. */
function readText({ about, choices }: CohortHead, { isRead }: SummaryContext): string {
  const { scenario } = about.filter;
  const scenes = scenario === undefined ? choices.scenarios.map(({ id }) => id) : [scenario];
  return findingWords('about.read.of', { read: scenes.filter(isRead).length, of: scenes.length });
}

const besideText = ({ about: { beside } }: CohortHead): string =>
  beside.length === 0
    ? findingWords('about.beside.none')
    : beside
        .map(({ why, records }) => findingWords(`about.beside.${why}`, { count: records ?? 0 }))
        .join('; ');

/** Counts the reasons why files were left out. */
function filesText({ leftOut }: SummaryContext): string {
  if (leftOut.length === 0) return findingWords('about.files.none');
  const counts = new Map<string, number>();
  for (const why of leftOut) counts.set(why, (counts.get(why) ?? 0) + 1);
  const why = [...counts].map(([reason, count]) => `${count} × ${reason}`).join(' ');
  return findingWords('about.files.count', { count: leftOut.length, why });
}

function signedText({ about: { signed, records } }: CohortHead): string {
  if (signed === undefined || records === undefined) return findingWords('about.invited.few');
  return signed === 0
    ? findingWords('about.signed.none')
    : findingWords('about.signed.of', { signed, records });
}

function invitedText({ invited, started, finished }: Roster): string {
  const parts = [invited, started, finished, invited - started, started - finished];
  return parts.some(isSmall)
    ? findingWords('about.invited.few')
    : findingWords('about.invited.of', { invited, started, finished });
}

const versionsText = ({ rubrics, analysers }: CohortHead['versions']): string =>
  findingWords('about.versions.of', {
    rubrics: rubrics.join(', '),
    analysers: analysers.join(', '),
  });

const fact = (name: Parameters<typeof findingWords>[0], value: string) =>
  [findingWords(name), value] as const;

/** Says what a report is about: what was chosen, what it holds, what was left out, and when it was made. */
export function aboutBlocks(head: CohortHead, context: SummaryContext): readonly DocumentBlock[] {
  const { about, versions } = head;
  const { mode, checks = 'all' } = about.filter;
  const facts = [
    fact('about.group', groupName(head)),
    fact('about.scenarios', scenarioNames(head)),
    fact('about.role', roleName(head, context)),
    fact('about.mode', mode ? reportWords(`filter.mode.${mode}`) : findingWords('all.modes')),
    fact('about.checks', findingWords(`about.checks.${checks}`)),
    fact('about.period', periodText(head, context)),
    [
      studyWords('primary'),
      context.study
        ? primaryText(context.study.study, context)
        : findingWords('about.primary.none'),
    ] as const,
    fact('about.made', context.dayOf(context.madeAt)),
    fact('about.people', peopleText(head)),
    ...(context.roster ? [fact('about.invited', invitedText(context.roster))] : []),
    ...(about.brought !== 0
      ? [fact('about.brought', findingWords('about.brought.of', { count: about.brought ?? 0 }))]
      : []),
    fact('about.signed', signedText(head)),
    ...(versions.rubrics.length > 0 ? [fact('about.versions', versionsText(versions))] : []),
    fact('about.read', readText(head, context)),
    fact('about.beside', besideText(head)),
    fact('about.files', filesText(context)),
  ];
  const texts = [
    ...(head.verdicts.pending > 0 ? [findingWords('about.pending')] : []),
    ...(about.simulated ? [findingWords('about.simulated')] : []),
    ...(about.filter.people === 'single' ? [findingWords('about.named')] : []),
    findingWords('about.verified'),
  ];
  return [
    { is: 'heading', id: 'about', text: findingWords('about') },
    { is: 'facts', facts },
    ...texts.map((text) => ({ is: 'text' as const, text })),
  ];
}
