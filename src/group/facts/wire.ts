import { among, type Decoder, optional, shape, text, where } from '../../core/kernel/json.ts';

/** The page types of a room. */
export const ROLES = ['phone', 'screen', 'console'] as const;
export type Role = (typeof ROLES)[number];

/** What a page sends when it connects. */
export interface Greeting {
  readonly role: Role;
  readonly code: string;
  readonly secret?: string; // the phone's own, or the facilitator's key
}

const SECRET_LEAST = 16; // characters
const SECRET_MOST = 100;
const isSecret = (one: string) => one.length >= SECRET_LEAST && one.length <= SECRET_MOST;

/** Decodes a greeting. */
export const decodeGreeting: Decoder<Greeting> = where(
  shape({
    role: among(ROLES),
    code: where(text, (one) => one.length <= SECRET_MOST, 'a code'),
    secret: optional(where(text, isSecret, 'a secret')),
  }),
  ({ role, secret }) => role === 'screen' || secret !== undefined,
  'a greeting with its secret',
);

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
