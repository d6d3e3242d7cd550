import { among, optional, shape, text, type ValueOf, where } from '../../core/kernel/json.ts';

/** The page types of a room. */
const ROLES = ['phone', 'screen', 'console'] as const;

const MIN_SECRET_CHARS = 16; // characters
const MAX_SECRET_CHARS = 100;
const isSecret = (one: string) => one.length >= MIN_SECRET_CHARS && one.length <= MAX_SECRET_CHARS;

/** Decodes what a page sends when it connects. */
export const decodeGreeting = where(
  shape({
    role: among(ROLES),
    code: where(text, (one) => one.length <= MAX_SECRET_CHARS, 'a code'),
    secret: optional(where(text, isSecret, 'a secret')), // the phone's own, or the facilitator's key
  }),
  ({ role, secret }) => role === 'screen' || secret !== undefined,
  'a greeting with its secret',
);
export type Greeting = ValueOf<typeof decodeGreeting>;

/** Names of the messages between server and pages. */
export const TO_SERVER = 'do';
export const END_ROOM = 'end';
export const TO_PAGE = {
  view: 'view', // PublicView, to everybody
  mine: 'mine', // MineView, to one person's phone
  desk: 'desk', // DeskView, to consoles
  story: 'story', // StoryView, to consoles and projectors
  here: 'here', // ids of the people whose phones are connected, to consoles
  ended: 'ended', // the room was ended
} as const;

/** The server's answer to a command. Without a problem the command is stored. */
export type CommandReply = { readonly problem: string | undefined };
