import { beforeEach, expect, test } from 'vitest';
import type { SessionState } from '../../../src/core/run/state.ts';
import { DebriefView } from '../../../src/ui/debrief/debrief-view.tsx';
import { lookAs, show } from '../axe.ts';
import { debriefProps } from '../playing-fixture.ts';
import { closed, talking } from '../session-fixture.ts';

beforeEach(() => lookAs('light', 1280));

const text = (place: string) => document.querySelector(place)?.textContent ?? '';
const meaning = () => text('.one-score .small');

/** A run shown with its levels taken away, so that there is too little for a band. */
function unrated(state: SessionState, typed = false): SessionState {
  const turns = state.turns.map((turn) => ({
    ...turn,
    attempts: turn.attempts.map(({ chose: { criticalError: _error, ...chose }, ...attempt }) => ({
      ...attempt,
      chose: { ...chose, evidence: [] },
      ...(typed && {
        reply: {
          type: 'replied' as const,
          beat: turn.beat.id,
          said: { from: 'self' as const, text: 'Words of mine.' },
          reading: {
            act: 'other' as const,
            question: 'none' as const,
            stacked: false,
            reflection: false,
            flags: [],
            levels: {},
            spans: [],
            abstain: true,
          },
        },
      }),
    })),
  }));
  return { ...state, turns };
}

const shown = (state: SessionState) => show(<DebriefView {...debriefProps(state)} />);

test('own words that could not be read are named as the reason, and nobody is told of skipping', () => {
  shown(unrated(closed(), true));
  expect(meaning()).toMatch(/^We couldn’t read \d+ of your own replies, so they aren’t rated\./);
  expect(text('.debrief')).not.toContain('Skipping is fine');
});

test('a short conversation with nothing wrong may have been right', () => {
  const state = unrated(closed());
  shown({ ...state, began: { ...state.began, beats: 40 } });
  expect(meaning()).toBe(
    'The conversation was a short one, so there’s too little here for a band. Short can be right.',
  );
});

test('a run that is not finished says so', () => {
  shown(talking());
  expect(meaning()).toBe('This run isn’t finished. What’s here is too little for a band.');
});

test('serious errors stand on the first screen by moment, with the words said and what they did', () => {
  shown(closed(false));
  expect(text('.at-risk h2')).toBe('Serious: moment 6');
  expect(text('.at-risk li')).toContain('just nod if');
  expect(text('.at-risk li')).toContain('You put Eli on the spot where someone could hear.');
  expect(text('.at-risk')).not.toContain('It was repaired.');
  shown(closed());
  expect(text('.at-risk h2')).toBe('Serious, and repaired: moment 6');
  expect(text('.at-risk')).toContain('It was repaired.');
});

test('turns without a level are named with the reason, and a run where all have one names none', () => {
  shown(closed());
  expect(text('.not-rated')).toBe('');
  shown(unrated(closed(), true));
  expect(text('.not-rated')).toMatch(
    /^Not rated: \d turns\. Moments 1, 2, .+: typed, and not read\.$/,
  );
  shown(talking());
  expect(text('.not-rated')).toBe('Not rated: 1 turn. Moment 5: not answered.');
});
