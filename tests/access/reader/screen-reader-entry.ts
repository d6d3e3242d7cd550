import { virtual } from '@guidepup/virtual-screen-reader';

const MOST = 600; // phrases

export const start = (): Promise<void> => virtual.start({ container: document.body });

export const hush = (): Promise<void> => virtual.clearSpokenPhraseLog();

export const saidSoFar = (): Promise<readonly string[]> => virtual.spokenPhraseLog();

export async function readTo(last: string): Promise<readonly string[]> {
  for (let step = 0; step < MOST; step += 1) {
    const said = await virtual.spokenPhraseLog();
    if (said.some((phrase) => phrase.includes(last))) return said;
    await virtual.next();
  }
  return virtual.spokenPhraseLog();
}
