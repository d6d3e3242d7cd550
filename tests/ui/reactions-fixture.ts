import type { Line } from '../../src/core/scenario/line/line.ts';

const eli = (text: string, notice?: string): Line => ({
  text,
  who: 'eli',
  ...(notice === undefined ? {} : { notice }),
});

/** What happens after each option of the short Platform Four. */
export const REACTIONS: { readonly [option: string]: readonly Line[] } = {
  socks: [eli('It’s a free bench.')],
  frozen: [eli('I’m fine.')],
  fair: [eli('Okay. At least you said it.')],
  later: [eli('Whatever.')],
  kicked: [eli('No.')],
  lockbox: [eli('It’s for the bike. Lock box is fine.')],
  worried: [eli('You don’t know anything.')],
  three: [
    eli('I said I don’t want to.', 'He pulls his sleeve over the phone and looks at the doors.'),
  ],
  leave: [eli('Sleep. And not going back till I figure it out.')],
  exactly: [{ text: 'Silence. His hood goes up.' }],
  nod: [eli('Yeah. He’s good.', 'His voice is flat.')],
  wait: [{ text: 'Through the glass you see Cal talking. Eli nods at the floor.' }],
  sorry: [eli('It’s fine. Thanks.')],
  anyway: [eli('Sure.')],
  beside: [eli('Tell them not the house. And Saturday.')],
  law: [eli('Knew it.')],
  who: [eli('Mia’s coach. And I’ll save it my own way.')],
  number: [eli('Okay.')],
};
