import process from 'node:process';

/** Launch options that keep a test browser quiet and off the network. `npm test` sets CHROMIUM. */
export const chromium = (): { executablePath: string; args: string[] } => ({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
