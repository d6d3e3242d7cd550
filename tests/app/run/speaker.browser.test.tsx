import { afterEach, expect, test, vi } from 'vitest';
import { useSpeaker } from '../../../src/app/run/play/speaker.ts';
import { DEFAULT_SETTINGS } from '../../../src/ui/settings.ts';
import { show } from '../../ui/axe.ts';

afterEach(() => vi.unstubAllGlobals());

interface Spoken {
  readonly text: string;
  readonly voice?: { readonly name: string };
}

/** A browser with these voices; returns what it was asked to say. */
function browserWith(voices: readonly object[]): readonly Spoken[] {
  const said: Spoken[] = [];
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices,
    cancel: () => {},
    speak: (one: Spoken) => said.push(one),
  });
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  return said;
}

function Reader() {
  const { speak } = useSpeaker(DEFAULT_SETTINGS);
  return <button type="button" onClick={() => speak(['Buenas noches.'], 'es')} />;
}

const press = () =>
  show(<Reader />)
    .querySelector('button')
    ?.click();

const OWN = { name: 'Own', lang: 'en-US', localService: true };
const REMOTE = { name: 'Remote', lang: 'es-US', localService: false };

test('words are never sent to a remote voice, not even where no own voice has the language', () => {
  const said = browserWith([REMOTE, OWN]);
  press();
  expect(said).toMatchObject([{ text: 'Buenas noches.', voice: { name: 'Own' } }]);
});

test('without a voice of its own a device says nothing', () => {
  const said = browserWith([REMOTE]);
  press();
  expect(said).toEqual([]);
});
