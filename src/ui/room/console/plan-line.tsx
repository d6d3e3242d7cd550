import { useEffect, useState } from 'preact/hooks';
import { minutesBehind, type SessionPlace, sessionPlan } from '../../../group/views/plan.ts';
import type { PublicView } from '../../../group/views/public-view.ts';
import { consoleWords } from './console-words.ts';
import { useLedRoom } from './use-led-room.ts';

const MINUTE = 60_000; // ms
const SLACK = 2; // minutes that nobody minds

function placeOf({ step, scene }: PublicView): SessionPlace {
  const { name, of = 1 } = scene ?? {};
  const place = { moment: name?.number ?? 1, of };
  if (step === 'opening' || step === 'notice') return { ...place, step: 'opening' };
  if (step === 'sorting' || step === 'ending') return { ...place, step: 'board' };
  return { ...place, step: step === 'debrief' ? 'debrief' : 'scene' };
}

/** Shows the facilitator what minute it is, and how that fits the plan. The room never sees it. */
export function PlanLine() {
  const { view, desk, reading } = useLedRoom();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE / 4);
    return () => clearInterval(timer);
  }, []);
  if (desk.startedAt === undefined) return null;
  const minutes = Math.max(0, Math.floor((now - desk.startedAt) / MINUTE)) + 1;
  if (desk.minutes === undefined)
    return <p class="note">{consoleWords('plan.none', { minutes })}</p>;
  const behind = minutesBehind(sessionPlan(desk.minutes, reading), placeOf(view), minutes);
  return (
    <p class="note">
      <b>{consoleWords('plan.now', { minutes, of: desk.minutes })}</b>.{' '}
      {Math.abs(behind) <= SLACK
        ? consoleWords('plan.on')
        : consoleWords(behind > 0 ? 'plan.behind' : 'plan.ahead', { minutes: Math.abs(behind) })}
    </p>
  );
}
