import { DEBRIEF_PARTS } from '../../../group/facts/room-lists.ts';
import { plannedSteps, sessionPlan } from '../../../group/views/plan.ts';
import { leadAfter } from '../../room/console/drive/lead.ts';
import { roomDebriefWords } from '../../room/debrief/debrief-words.ts';
import type { PackMinutes, PackScene, PackSheet } from '../instructor-pack.ts';
import { instructorWords as words } from '../instructor-words.ts';

const asked = (questions: readonly string[]): string => questions.join(' ');

/** Makes the sheets that help to lead the group through each moment, with its planned minutes, and through board and debrief. */
export function talkSheets(
  { card, moments }: PackScene,
  minutes: PackMinutes,
): readonly PackSheet[] {
  const all = Object.values(moments);
  const steps = plannedSteps(sessionPlan(minutes, card.minutes), all.length);
  const heads = [words('talk.moment'), words('talk.teach'), words('talk.hear'), words('talk.ask')];
  const rows = all.map(({ teach, hear, ask }, at) => {
    const { from = 0, to = 0 } =
      steps.find((one) => one.step === 'scene' && one.moment === at + 1) ?? {};
    const span = { from: Math.round(from), to: Math.round(to), number: at + 1 };
    return [words('talk.moment.of', span), teach, hear, asked(ask)];
  });
  const after = (['board', ...DEBRIEF_PARTS] as const).map((part) => {
    const { teach = '', hear, questions } = leadAfter(part);
    const name = part === 'board' ? words('plan.board') : roomDebriefWords(part);
    return [name, teach, hear, asked(questions)];
  });
  return [
    {
      id: 'talk',
      part: 'talk',
      title: words('talk.title', { title: card.title }),
      blocks: [
        { is: 'text', text: words('talk.hint') },
        { is: 'table', name: words('sheet.talk'), heads, rows },
      ],
    },
    {
      id: 'talk-after',
      part: 'talk',
      title: words('talk.after'),
      blocks: [
        {
          is: 'table',
          name: words('talk.after'),
          heads: [words('plan.step'), ...heads.slice(1)],
          rows: after,
        },
        { is: 'text', text: words('talk.care') },
      ],
    },
  ];
}
