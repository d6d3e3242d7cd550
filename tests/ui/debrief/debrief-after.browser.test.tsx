import { beforeEach, expect, test } from 'vitest';
import type { SessionState } from '../../../src/core/run/state.ts';
import { DebriefView } from '../../../src/ui/debrief/debrief-view.tsx';
import { lookAs, show } from '../axe.ts';
import { debriefProps, openFolds } from '../playing-fixture.ts';
import { began, closed, stateOf, UP_TO_OWE, withFacts } from '../session-fixture.ts';

beforeEach(() => lookAs('light', 1280));

const opened = (state: SessionState) => {
  show(<DebriefView {...debriefProps(state)} />);
  openFolds();
};
const part = (id: string) => document.querySelector(`[aria-labelledby=${id}]`);

test('the board and the note stand with their levels, reasons and a stronger note', () => {
  opened(closed());
  const after = part('after-h')?.textContent;
  expect(after).toContain('Cal “lets me crash” ActionReasonable.');
  expect(after).toContain('Neutral notes: Mixed“Evasive” and “controlling” are readings.');
  expect(after).toContain('Try saying');
  expect(after).toContain('Said he owes a friend he stays with');
});

test('what was noticed stands with where it went and what one wrote or picked', () => {
  opened(closed());
  const noticed = part('noticed-h')?.textContent;
  expect(noticed).toContain('“I owe him”moment 5, pinned, on the board: means');
  expect(noticed).toContain('You wrote: “Bike parts, maybe. He fixes them.”');
  expect(noticed).toContain('You picked: A hand-me-down');
  expect(noticed).toContain('moment 6, on the board: unknown');
});

test('own words withheld from a file are said to be missing', () => {
  const reading = { from: 'withheld' } as const;
  const state = withFacts(stateOf([began(), ...UP_TO_OWE]), [
    { type: 'noticed', item: 'owe', pinned: false, reading },
  ]);
  opened(state);
  expect(document.querySelector('.mine')?.textContent).toBe(
    'You wrote something of your own. It is not in this file.',
  );
});

const words = (id: string) => part(id)?.textContent;

test('one line of mine to keep and one to say differently stand first, the worst error before all', () => {
  opened(closed());
  expect(words('keep-h')).toContain('Keep moment 7');
  expect(words('try-h')).toContain('Try moment 6');
  expect(words('try-h')).toContain('You said: (leaning in, so Cal can’t see your face)');
  expect(words('try-h')).toContain('Any nod could be seen, so Eli had one safe answer.');
  expect(words('next-h')).toContain('StrongestYou put no blame on anybody.');
});

test('with nothing to name, nothing is praised and another run is the thing to try', () => {
  const props = debriefProps(closed());
  const none = { keep: undefined, try: undefined, keepLine: undefined, tryLine: undefined };
  show(<DebriefView {...props} debrief={{ ...props.debrief, ...none }} />);
  expect(part('keep-h')).toBeNull();
  expect(words('try-h')).toBe('TryPlay it once more another way, and see what changes.');
});

test('what the person wanted stands with what became of it', () => {
  const state = closed();
  const { filed } = state;
  if (filed === undefined) throw new Error('not filed');
  const wants = [
    { text: 'A dry place to sleep', met: 'yes' as const },
    { text: 'Saturday', met: 'unknown' as const },
  ];
  opened({ ...state, filed: { ...filed, debrief: { ...filed.debrief, wants } } });
  expect(words('wants-h')).toBe('What Eli wantedA dry place to sleep YesSaturday Not known');
});

test('the points of the scenario stand with their slides', () => {
  opened(closed());
  expect(
    [...(part('points-h')?.querySelectorAll('li') ?? [])].map((one) => one.textContent),
  ).toEqual([
    '“I owe him” was enough to report. Details are for specialists. slides 12, 26',
    'A friendly companion proves nothing, either way. slide 18',
    'The report also names the house he fears: someone else may live there.',
  ]);
});
