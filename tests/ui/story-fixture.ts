import type { Beat, Option } from '../../src/core/scenario/beat.ts';
import { seen } from './board-fixture.ts';

/** The moments of a short Platform Four, hand-written: enough to look and feel like the real one. */

const option = (
  id: string,
  text: string,
  rest: Omit<Option, 'id' | 'text' | 'repairs'>,
): Option => ({
  id,
  text,
  repairs: [],
  ...rest,
});

export const BEATS: readonly Beat[] = [
  {
    id: 'hello',
    number: 1,
    rates: ['NONJUDGE', 'PACE', 'SETTING'],
    shows: ['RF13', 'RF8'],
    lines: [
      {
        text: 'Rain on the glass. A boy sits on the bench under the big four, two phones beside him.',
        sound: 'rain',
        observations: [seen.shoes, seen.phones],
      },
    ],
    options: [
      option(
        'frozen',
        'You look frozen! It’s way too late to be out here on your own. Do your parents even know where you are tonight?',
        { levels: { NONJUDGE: 1, PACE: 1, SETTING: 1 } },
      ),
      option(
        'socks',
        'Hi, I’m with the drop-in on Mill Street. Socks, granola bars, a charger, no strings. All right if I sit down?',
        { levels: { NONJUDGE: 3, PACE: 3, SETTING: 3 } },
      ),
      option(
        'wave',
        '(waving, from the doors) Hey! Socks and hot chocolate in the van, come on over!',
        { levels: { NONJUDGE: 2, PACE: 2, SETTING: 1 } },
      ),
    ],
    hint: { dimension: 'PACE', text: 'Think about pace. What does he need before any talk?' },
  },
  {
    id: 'cops',
    number: 2,
    rates: ['LIMITS', 'NONJUDGE', 'LISTEN'],
    shows: [],
    lines: [{ text: 'So you call the cops now?', who: 'eli', mood: 'wary' }],
    options: [
      option(
        'later',
        'Not police, just the drop-in. There are a few things I can’t keep to myself, but let’s get you warm and we can go over those later.',
        { levels: { LIMITS: 2, NONJUDGE: 2, LISTEN: 2 } },
      ),
      option(
        'fair',
        'Fair question. I’m not police. If somebody under 18 isn’t safe, I do have to bring in people for that, and I’d try to tell you first.',
        { levels: { LIMITS: 3, NONJUDGE: 3, LISTEN: 3 } },
      ),
      option(
        'promise',
        'No way, that’s not what we do. Whatever you tell me tonight stays between the two of us, I promise.',
        {
          levels: { LIMITS: 0, NONJUDGE: 2, LISTEN: 2 },
          criticalError: { code: 'PROMISE', class: 'A' },
        },
      ),
    ],
  },
  {
    id: 'complicated',
    number: 3,
    rates: ['OPEN', 'LISTEN', 'NOASSUME'],
    shows: ['RF1'],
    lines: [
      {
        text: 'I was at my friend’s. Then I wasn’t. It’s complicated.',
        who: 'eli',
        mood: 'tired',
        observations: [seen.story],
      },
    ],
    options: [
      option('wait', 'Complicated. (You wait.) What’s today been like?', {
        levels: { OPEN: 3, LISTEN: 3, NOASSUME: 3 },
      }),
      option('kicked', 'Complicated, okay. Did your friend kick you out?', {
        levels: { OPEN: 1, LISTEN: 2, NOASSUME: 1 },
        whys: {
          OPEN: 'A closed question gets a closed answer, and this one guesses at the reason.',
        },
        slides: [26],
      }),
    ],
  },
  {
    id: 'knife',
    number: 4,
    rates: ['NOTICE', 'OPEN', 'NONJUDGE'],
    shows: ['RF9'],
    lines: [
      {
        text: 'Long. I walked from the mall. Mia thinks I’m at band camp.',
        who: 'eli',
        notice: 'He digs for his charger. A small folding knife slides out with it.',
        observations: [seen.knife],
      },
    ],
    options: [
      option(
        'lockbox',
        'I saw the knife. Lots of people sleeping out carry one. The van has a lock box, you’d get it back. How do you want to do it?',
        { levels: { NOTICE: 3, OPEN: 3, NONJUDGE: 3 } },
      ),
      option(
        'worried',
        'A knife, two phones, sleeping out. I’m a bit worried what that adds up to. Is somebody having you carry things around for them?',
        { levels: { NOTICE: 0, OPEN: 1, NONJUDGE: 1 } },
      ),
    ],
  },
  {
    id: 'owe',
    number: 5,
    rates: ['PACE', 'OPEN', 'NOLABEL'],
    shows: ['RF3', 'RF6'],
    lines: [
      {
        text: 'His phone lights up on the bench. Six missed calls.',
        sound: 'phone',
        observations: [seen.calls],
      },
      {
        text: 'That’s Cal. He lets me crash. I owe him. There’s stuff I have to do to make it even. I don’t want to talk about it.',
        who: 'eli',
        mood: 'wary',
        observations: [seen.owe, seen.crash],
      },
    ],
    options: [
      option(
        'three',
        'No problem. Just so I know, though: do you live with him, can you leave when you want, does he have your stuff?',
        {
          levels: { PACE: 0, OPEN: 1, NOLABEL: 2 },
          whys: {
            PACE: 'He had just said where he stops. Then came three questions in a row, each answered by yes or no.',
          },
          slides: [26],
        },
      ),
      option(
        'leave',
        'Then we leave it there. You don’t owe me the rest. What would make tonight okay for you?',
        {
          levels: { PACE: 3, OPEN: 3, NOLABEL: 3 },
        },
      ),
      option(
        'victim',
        'None of this is your fault, Eli. There’s a word for what he’s doing: you’re a trafficking victim, and there’s help for that.',
        { levels: { PACE: 1, OPEN: 1, NOLABEL: 0 } },
      ),
      option('exactly', 'You can trust me. What kind of stuff, exactly, does he have you do?', {
        levels: { PACE: 0, OPEN: 1, NOLABEL: 2 },
        criticalError: { code: 'DETAIL', class: 'A' },
      }),
    ],
    hint: { dimension: 'PACE', text: 'He has just told you where he wants to stop.' },
  },
  {
    id: 'doors',
    number: 6,
    rates: ['SETTING', 'NOASSUME', 'PACE'],
    shows: ['RF4'],
    lines: [
      {
        text: 'There you are, man. He’s my cousin, I’ve been worried sick.',
        who: 'cal',
        notice: 'Eli goes quiet. Bea has come in with a box of socks.',
        sound: 'door',
        observations: [seen.quiet],
      },
    ],
    options: [
      option(
        'nod',
        '(leaning in, so Cal can’t see your face) Quick, just nod if you’re not okay with him, and Bea and I will handle it from there.',
        {
          levels: { SETTING: 0, NOASSUME: 1, PACE: 1 },
          criticalError: { code: 'FRONT', class: 'A' },
          whys: {
            SETTING:
              'Cal was an arm’s length away. Any nod could be seen, so Eli had one safe answer.',
          },
          slides: [16, 24],
        },
      ),
      option(
        'easy',
        '(to Cal, easy) Hi, drop-in, we’re nearly done. (to Eli, as if it were nothing) Bea’s walking back if you want that charger, or finish here.',
        { levels: { SETTING: 3, NOASSUME: 3, PACE: 3 } },
      ),
      option('wait', 'I’ll give you two a minute. I’m right outside the glass if you need me.', {
        levels: { SETTING: 1, NOASSUME: 2, PACE: 1 },
      }),
    ],
  },
  {
    id: 'after-doors',
    number: 6,
    rates: [],
    shows: [],
    lines: [{ text: 'Bea has taken Cal to the map for the late buses. Eli looks at his shoes.' }],
    options: [
      option('anyway', 'Anyway. Let’s get you over to that charger.', { levels: {} }),
      {
        ...option(
          'sorry',
          'That put you on the spot in front of him. I’m sorry. You don’t have to answer anything.',
          {
            levels: {},
          },
        ),
        repairs: ['FRONT'],
      },
    ],
  },
  {
    id: 'call',
    number: 7,
    rates: ['LIMITS', 'NONJUDGE', 'PLAN'],
    shows: [],
    lines: [
      { text: 'So that’s it, right? You don’t have to call anyone. Please don’t.', who: 'eli' },
    ],
    options: [
      option(
        'beside',
        'I do have to, tonight. Sit by me and you’ll hear every word. What should they know about what you need?',
        { levels: { LIMITS: 3, NONJUDGE: 3, PLAN: 3 } },
      ),
      option(
        'law',
        'I have to, it’s the law and my hands are tied. I’m sorry, I know that’s not what you wanted from me tonight.',
        { levels: { LIMITS: 2, NONJUDGE: 2, PLAN: 1 } },
      ),
    ],
  },
  {
    id: 'tonight',
    number: 8,
    rates: ['PLAN', 'OPEN', 'HANDOFF'],
    shows: [],
    lines: [
      { text: 'And if it goes bad again? Saturday, or whenever.', who: 'eli', mood: 'thoughtful' },
    ],
    options: [
      option(
        'who',
        'I’ll stay till their worker’s here. Say it gets bad tonight or Saturday: who would you want to call?',
        { levels: { PLAN: 3, OPEN: 3, HANDOFF: 3 } },
      ),
      option(
        'number',
        'Do you have anybody you can call? If not, the Runaway Safeline is good, here, I’ll write the number down for you.',
        { levels: { PLAN: 2, OPEN: 1, HANDOFF: 1 } },
      ),
    ],
  },
];
