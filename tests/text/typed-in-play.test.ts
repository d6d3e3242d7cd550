import { describe, expect, test } from 'vitest';
import type { ReplyFlag, ReplyQuestion, ReplyUnread } from '../../src/core/reply/reply-reading.ts';
import type { CriticalCode } from '../../src/core/rubric/critical-error.ts';
import type { Dimension } from '../../src/core/rubric/dimension.ts';
import type { Levels } from '../../src/core/scenario/beat.ts';
import { analyse, READS } from '../../src/text/analyse.ts';
import { namedIn } from '../bench/analyser/named.ts';

/** What a reading must hold, and what it must not. */
interface Expected {
  readonly flags?: readonly ReplyFlag[]; // at least these
  readonly clean?: true; // no flag at all
  readonly levels?: Levels; // at least these
  readonly notStrong?: readonly Dimension[]; // below the top level, or not rated
  readonly unrated?: readonly Dimension[];
  readonly question?: ReplyQuestion;
  readonly reflection?: boolean;
  readonly unread?: ReplyUnread;
  readonly possible?: CriticalCode;
  readonly notice?: true;
}

const COP = ['You can sit here. Eli. That’s what two bars get you.', 'You a cop?'];
const DRIVERS = [
  'Third one tonight. I’m rating the drivers.',
  'I was at my friend’s. Then I wasn’t. It’s complicated.',
];
const OWE = [
  'That’s Cal. He lets me crash.',
  'I owe him. There’s stuff I have to do, to make it even.',
  'I don’t want to talk about it.',
];
const COUSIN = ['There you are, man!', 'He’s my cousin, I’ve been worried sick.'];
const TRAIN = ['A train that left.'];
const KYLE = ['He’s a prince.', 'So this is the part where you’re my friend.'];
const BOOK = ['Six of us to a room, and up at six. Another day on the book.'];
const CHOSE = ['I see how you all look at me. I chose this. Keep the pity.'];
const RENT = [
  'They say I have to help with the rent.',
  'On Fridays.',
  'I don’t want to talk about it.',
];
const SHAMED: readonly Dimension[] = ['NONJUDGE', 'NOASSUME', 'NOLABEL'];

/** Replies that a stranger typed while playing, beside the last lines they answered. */
const TYPED: readonly (readonly [string, readonly string[], Expected])[] = [
  [
    'No problem, you don’t have to tell me. Want some coffee?',
    ['No.'],
    { clean: true, levels: { PACE: 3 }, question: 'none' },
  ],
  [
    'No, I’m not police. But if I think you’re in danger I have to tell someone, and I’ll tell you first.',
    COP,
    { clean: true, levels: { LIMITS: 3 } },
  ],
  [
    'nah man i aint callin nobody lol',
    COP,
    { flags: ['false_promise'], possible: 'PROMISE', notStrong: SHAMED },
  ],
  ['WHY ARE YOU SO SCARED OF THE COPS? DID YOU DO SOMETHING?', COP, { notStrong: SHAMED }],
  ['That depends on what you tell me. What makes you ask?', COP, { question: 'open' }],
  ['No sé, ¿prefieres hablar en español? No soy policía.', COP, { unread: 'language' }],
  ['Complicated how?', DRIVERS, { clean: true, question: 'open', levels: { OPEN: 3 } }],
  [
    'Sounds like it’s been a long night. I’m in no hurry.',
    DRIVERS,
    { clean: true, reflection: true },
  ],
  ['Which driver got five stars?', DRIVERS, { clean: true, question: 'closed' }],
  [
    'You were at your cousin’s a minute ago. Stop lying to me.',
    DRIVERS,
    { flags: ['judgmental'], notStrong: SHAMED },
  ],
  ['Are you being trafficked?', DRIVERS, { flags: ['labelling'], notStrong: SHAMED }],
  [
    'Listen, my brother went through this too so I know exactly how you feel and you would be crazy to stay out here. There is food in the van. Just get in the van and we can talk about the rest.',
    DRIVERS,
    { flags: ['directive'], notStrong: SHAMED },
  ],
  [
    'OK. We don’t have to talk about that.',
    OWE,
    { clean: true, levels: { PACE: 3 }, question: 'none' },
  ],
  [
    'What kind of stuff does he make you do?',
    OWE,
    { flags: ['too_soon'], possible: 'DETAIL', notStrong: SHAMED },
  ],
  [
    'Sounds like sex trafficking to me, you’re a victim and Cal is a pimp.',
    OWE,
    { flags: ['labelling'], levels: { NOLABEL: 0 }, notStrong: SHAMED },
  ],
  ['ok', DRIVERS, { notStrong: READS }],
  ['asdf jkl qwer', DRIVERS, { unread: 'words' }],
  ['😊', DRIVERS, { unread: 'nothing' }],
  ['   ', DRIVERS, { unread: 'nothing' }],
  ['Even. What would ‘even’ look like for you?', OWE, { notStrong: ['PACE', 'LISTEN', ...SHAMED] }],
  ['Está bien, no tienes que contarme nada. Aquí estoy.', OWE, { unread: 'language' }],
  [
    'I won’t ask. If you ever want to, I’m here till eleven. Another hot chocolate?',
    OWE,
    { clean: true, levels: { PACE: 3 }, question: 'none' },
  ],
  ['You shouldn’t owe anybody anything at your age, that’s messed up', OWE, { notStrong: READS }],
  ['Has Cal ever hurt you?', OWE, { flags: ['too_soon'], levels: { PACE: 0 }, notStrong: SHAMED }],
  [
    'Hey man, we’re just finishing up here. Eli, you want to grab that charger from Bea?',
    COUSIN,
    { clean: true, question: 'none', reflection: false },
  ],
  ['Who the hell are you?', COUSIN, { flags: ['judgmental'], notStrong: [...SHAMED, 'PACE'] }],
  [
    'Evening folks, station’s closing, you two need anything?',
    TRAIN,
    { clean: true, question: 'none' },
  ],
  ['how u doin 2nite', TRAIN, { clean: true, question: 'open' }],
  ['GET UP AND MOVE IT ALONG PEOPLE', TRAIN, { flags: ['directive'], notStrong: READS }],
  [
    'Miss, is this man bothering you?',
    TRAIN,
    { question: 'closed', reflection: false, notStrong: [...SHAMED, 'LISTEN'] },
  ],
  [
    'Good evening. We got a call, somebody was worried. How are you both doing?',
    TRAIN,
    { clean: true, question: 'open' },
  ],
  ['Hi. Cold night. I’m just making sure everybody gets home okay.', TRAIN, { unread: 'words' }],
  [
    'You don’t look like brother and sister to me.',
    TRAIN,
    { flags: ['assumption'], notStrong: SHAMED },
  ],
  ['[I sit down two seats away and say nothing]', TRAIN, { unread: 'words' }],
  ['Ask for John Smith at 555-123-4567, he can help.', TRAIN, { notice: true, unread: 'words' }],
  [
    'I gotta tell you, anything you say in here can be used. You want a lawyer? I’ll stop right now.',
    KYLE,
    { clean: true, question: 'none', levels: { LIMITS: 3 } },
  ],
  [
    'Come on bro, just tell me who gave it to you and you’re home by midnight.',
    KYLE,
    { flags: ['directive'], possible: 'THREAT', notStrong: SHAMED },
  ],
  ['Off the record, just you and me.', KYLE, { possible: 'PROMISE', notStrong: SHAMED }],
  [
    'You hungry? I can grab you something before we start.',
    KYLE,
    { clean: true, question: 'none' },
  ],
  [
    'Listen buddy, I don’t care about the dope. I care about you.',
    KYLE,
    { notStrong: SHAMED, question: 'none' },
  ],
  ['What’s the book?', BOOK, { clean: true, question: 'open' }],
  ['Is your boss holding your pay?', BOOK, { question: 'closed', notStrong: SHAMED }],
  ['You sound exhausted. What time did you start?', BOOK, { question: 'closed' }],
  ['Tell me about the book.', BOOK, { clean: true, question: 'open', levels: { OPEN: 3 } }],
  [
    'Nobody forced you to carry that package, be a man about it.',
    BOOK,
    { flags: ['judgmental'], notStrong: SHAMED },
  ],
  ['¿Qué es el libro?', BOOK, { unread: 'language' }],
  ['You’re right. It’s your life.', CHOSE, { notStrong: READS }],
  ['i feel u', CHOSE, { notStrong: READS }],
  [
    'You chose this? Honey, nobody chooses this.',
    CHOSE,
    { flags: ['judgmental'], notStrong: SHAMED },
  ],
  ['Okay. What would make this week suck less?', CHOSE, { clean: true, question: 'open' }],
  [
    'You’re a prostitute and a victim, let me save you.',
    CHOSE,
    { flags: ['labelling'], notStrong: SHAMED },
  ],
  ['Fair enough. No pity. Coffee?', CHOSE, { clean: true, question: 'none' }],
  ['That’s ok sweetie you dont have to', RENT, { clean: true, levels: { PACE: 3 } }],
  [
    'What do you mean help with rent, are they pimping you out?',
    RENT,
    { flags: ['labelling'], notStrong: SHAMED },
  ],
  [
    'Thank you for telling me. I’ll leave it there. Would you like to keep drawing for a bit?',
    RENT,
    { clean: true, question: 'none', levels: { PACE: 3 } },
  ],
  [
    'Is your aunt’s boyfriend touching you?',
    RENT,
    { flags: ['too_soon'], levels: { PACE: 0 }, notStrong: SHAMED },
  ],
  [
    'We can stop. I do have to tell someone that you said that, and I’ll tell you first.',
    RENT,
    { clean: true, levels: { PACE: 3 } },
  ],
  ['Hola, ¿todo bien? Soy de la estación.', TRAIN, { unread: 'language' }],
];

describe.each(TYPED)('%s', (text, context, expected) => {
  const reading = analyse(text, { context, disclosed: [], rates: READS });

  test('is read with care', () => {
    if (expected.clean) expect(namedIn(reading)).toEqual([]);
    expect(namedIn(reading)).toEqual(expect.arrayContaining([...(expected.flags ?? [])]));
    expect(reading.levels).toMatchObject(expected.levels ?? {});
    const strong = (expected.notStrong ?? []).filter((one) => reading.levels[one] === 3);
    expect(strong).toEqual([]);
    if (expected.question) expect(reading.question).toBe(expected.question);
    if (expected.reflection !== undefined) expect(reading.reflection).toBe(expected.reflection);
    expect(reading.unread).toBe(expected.unread);
    if (expected.possible) expect(reading.possible?.code).toBe(expected.possible);
    if (expected.notice) expect(reading.notice).toBeDefined();
  });

  test('is never reworded by a machine', () => {
    expect(reading.stronger).toBeUndefined();
  });
});
