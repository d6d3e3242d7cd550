import { SPANISH_MOMENTS } from './moment-words-es.ts';

/** What can be said in a moment that is added: its levels, a reason for each below 3, and what follows. */
interface MomentOption {
  readonly id: string;
  readonly words: string;
  readonly levels: string;
  readonly why: readonly string[];
  readonly effect?: string; // a rule in Ink
  readonly answer: string;
  readonly mood: string;
  readonly heard: string; // what the person may have heard in it
}

/** The words of a moment that is added, to be changed by whoever writes the scene. */
export interface MomentWords {
  readonly rates: string;
  readonly hint: string;
  readonly narration: string;
  readonly said: string;
  readonly mood: string;
  readonly options: readonly MomentOption[];
}

/** Moments that fit any scene, so that it is whole at once; they are taken in turn. */
const MOMENT_WORDS: readonly MomentWords[] = [
  {
    rates: 'OPEN NONJUDGE LISTEN',
    hint: 'LISTEN Some of these words can be given back.',
    narration: 'It is quiet for a moment, and nobody fills it.',
    said: 'I don’t know where to start.',
    mood: 'thoughtful',
    options: [
      {
        id: 'start',
        words: 'It’s hard to know where to start. What comes first?',
        levels: '# OPEN=3 # NONJUDGE=3 # LISTEN=3',
        why: ['LISTEN It gives back what was just said, and asks for one thing.'],
        effect: '~ trust(1)',
        answer: 'Today, maybe. Today was long.',
        mood: 'thoughtful',
        heard: 'You said it is hard to start, and you waited. So I did.',
      },
      {
        id: 'no-hurry',
        words: 'There’s no hurry, and we have time. What would be good to talk about?',
        levels: '# OPEN=3 # NONJUDGE=3 # LISTEN=1',
        why: ['LISTEN It is kind, and passes over what was just said.'],
        answer: 'I’m not sure. Something easy.',
        mood: 'neutral',
        heard: 'You had time. I could have used one easy question.',
      },
      {
        id: 'beginning',
        words: 'Just begin at the beginning, all right? That’s the easiest for both of us.',
        levels: '# OPEN=1 # NONJUDGE=2 # LISTEN=1',
        why: [
          'OPEN It tells what to do, and asks for a yes.',
          'NONJUDGE It makes light of what is hard.',
          'LISTEN What was said is put right, and not heard.',
        ],
        effect: '~ pressure(1)',
        answer: 'It isn’t, though.',
        mood: 'wary',
        heard: 'You told me to begin at the beginning. I didn’t know which one.',
      },
    ],
  },
  {
    rates: 'OPEN NONJUDGE PACE',
    hint: 'PACE Who decides how fast this goes?',
    narration: 'Somebody goes by outside, and it is quiet again.',
    said: 'There’s a lot, and it’s all mixed up.',
    mood: 'tired',
    options: [
      {
        id: 'order',
        words: 'Then let’s sort it: when did it begin, and who was there?',
        levels: '# OPEN=1 # NONJUDGE=2 # PACE=1',
        why: [
          'OPEN A date and a name answer it.',
          'NONJUDGE “Sort it” says that it is out of order.',
          'PACE Two questions at once, and both are yours.',
        ],
        effect: '~ pressure(1)',
        answer: 'I’m not doing a list.',
        mood: 'annoyed',
        heard: 'You wanted a list from me. I had no list.',
      },
      {
        id: 'any-part',
        words: 'It can stay mixed up. Which part of it is for today?',
        levels: '# OPEN=3 # NONJUDGE=3 # PACE=3',
        why: ['PACE One part is enough, and the rest can wait.'],
        effect: '~ trust(1)',
        answer: 'One part, then. The small one.',
        mood: 'relieved',
        heard: 'You said it can stay mixed up. I picked one part.',
      },
      {
        id: 'most-of-it',
        words: 'That sounds like a lot to carry. What is the most important part of it?',
        levels: '# OPEN=2 # NONJUDGE=3 # PACE=2',
        why: [
          'OPEN It asks for one thing, and a big one.',
          'PACE The most important part may be the last that is told.',
        ],
        answer: 'I can’t say which.',
        mood: 'tired',
        heard: 'You asked for the most important part. I looked at the floor.',
      },
    ],
  },
  {
    rates: 'OPEN NONJUDGE NOASSUME',
    hint: 'NOASSUME A short answer can have many reasons. Which of them do you know?',
    narration: 'The hands move to the sleeves, and stay there.',
    said: 'It depends who’s asking.',
    mood: 'wary',
    options: [
      {
        id: 'in-trouble',
        words: 'It sounds as if somebody, at home maybe, has been giving you trouble. Who is it?',
        levels: '# OPEN=1 # NONJUDGE=2 # NOASSUME=0',
        why: [
          'OPEN A name answers it.',
          'NONJUDGE It makes a case of one sentence.',
          'NOASSUME Somebody and some trouble came out of four words.',
        ],
        effect: '~ pressure(2)',
        answer: 'I didn’t say that.',
        mood: 'annoyed',
        heard: 'You heard trouble in four words. I had said nothing of it.',
      },
      {
        id: 'asked-before',
        words: 'You must get asked a lot, and not always well. What do people get wrong?',
        levels: '# OPEN=3 # NONJUDGE=3 # NOASSUME=1',
        why: ['NOASSUME “You must” is a guess, however kind.'],
        answer: 'They don’t listen, mostly.',
        mood: 'thoughtful',
        heard: 'You saw that I get asked a lot. I thought about that.',
      },
      {
        id: 'fair',
        words: 'Fair. I’m asking. What would you want to know about me first?',
        levels: '# OPEN=3 # NONJUDGE=3 # NOASSUME=3',
        why: ['NOASSUME It takes the words as they are, and asks what they need.'],
        effect: '~ trust(1)',
        answer: 'What you do with it.',
        mood: 'neutral',
        heard: 'You let me ask first. I wanted to know where it goes.',
      },
    ],
  },
];

/** Returns the words of the added moment of a number, from 1, in a language; in English where it has no others. */
export function addedMomentWords(number: number, language: string): MomentWords {
  const at = (number - 1) % MOMENT_WORDS.length;
  const english = MOMENT_WORDS[at] as MomentWords;
  const said = language === 'es' ? SPANISH_MOMENTS[at] : undefined;
  if (said === undefined) return english;
  const options = english.options.map((one, index) => ({ ...one, ...said.options[index] }));
  return { ...english, ...said, options };
}
