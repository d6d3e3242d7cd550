import type { Page } from '@playwright/test';

/** A device with voices of its own, and one that is not. What is said is noted. */
export const withVoices = (page: Page, own: readonly string[] = ['Alba']) =>
  page.addInitScript((names) => {
    const said: string[] = [];
    Object.assign(window, { said });
    const voice = (name: string, lang: string, localService: boolean) => ({
      name,
      lang,
      localService,
      voiceURI: name,
      default: false,
    });
    const engine = {
      getVoices: () => [
        voice('Far away', 'en-US', false),
        ...names.map((name) => voice(name, 'en-US', true)),
      ],
      speak: (one: { text: string; voice: { name: string } | null }) =>
        void said.push(`${one.voice?.name}: ${one.text}`),
      cancel: () => void sessionStorage.setItem('silent', 'yes'),
      addEventListener: () => {},
      removeEventListener: () => {},
    };
    Object.defineProperty(window, 'speechSynthesis', { value: engine });
    class Utterance {
      voice = null;
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  }, own);

/** What was said, with the voice that said it. */
export const said = (page: Page) =>
  page.evaluate(() => (window as unknown as { said: readonly string[] }).said);
