import { beforeEach, expect, test } from 'vitest';
import type { SessionState } from '../../../src/core/run/state.ts';
import { DebriefView } from '../../../src/ui/debrief/debrief-view.tsx';
import { lookAs, show } from '../axe.ts';
import { debriefProps } from '../playing-fixture.ts';
import { began, closed, stateOf, UP_TO_OWE, withFacts } from '../session-fixture.ts';

beforeEach(() => lookAs('light', 1280));

const opened = (state: SessionState) => show(<DebriefView {...debriefProps(state)} />);
const part = (id: string) => document.querySelector(`[aria-labelledby=${id}]`);

test('the board and the note stand with their levels, reasons and a stronger note', () => {
  opened(closed());
  const after = part('after-h')?.textContent;
  expect(after).toContain('Cal “lets me crash” ActionA careful person could put it there.');
  expect(after).toContain('Neutral notes: Mixed“Evasive” and “controlling” are readings.');
  expect(after).toContain('A stronger wording');
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

test('one thing to keep and one to try are named', () => {
  opened(closed());
  expect(part('next-h')?.textContent).toBe(
    'NextKeepYou took what they said as told.TryFirst make room: a dull errand, a form at the desk. Ask only when nobody else can see or hear.',
  );
});

test('with nothing to name, nothing is praised and another run is the thing to try', () => {
  const props = debriefProps(closed());
  const none = { ...props.debrief, keep: undefined, try: undefined };
  show(<DebriefView {...props} debrief={none} />);
  expect(part('next-h')?.textContent).toBe(
    'NextTryPlay it once more another way, and see what changes.',
  );
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
