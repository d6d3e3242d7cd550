import { afterEach, expect, test, vi } from 'vitest';
import { useMicrophone } from '../../../src/app/pages/practice/use-microphone.ts';
import { show } from '../../ui/axe.ts';

afterEach(() => vi.unstubAllGlobals());

const wishes: object[] = [];

/** A stand-in for what a browser knows of speech recognition. */
class Recognizer {
  static answer = 'available';
  static installs = true;
  static last: Recognizer | undefined;
  static available = (wish: object) => {
    wishes.push(wish);
    return Promise.resolve(Recognizer.answer);
  };
  static install = (wish: object) => {
    wishes.push(wish);
    return Promise.resolve(Recognizer.installs);
  };
  get processLocally() {
    return this.local;
  }
  set processLocally(local: boolean) {
    this.local = local;
  }
  local = false;
  startedLocally = false;
  onresult = (_: object) => {};
  onerror = (_: object) => {};
  onend = () => {};
  start() {
    this.startedLocally = this.local;
    Recognizer.last = this;
  }
  stop() {
    this.onend();
  }
  abort() {
    this.onerror({ error: 'aborted' });
    this.onend();
  }
}

const heard: string[] = [];

function Shown() {
  const microphone = useMicrophone('en-US', (words) => heard.push(words));
  return (
    <p>
      {microphone?.is ?? 'none'} {microphone?.trouble}
      <button type="button" onClick={microphone?.onPress}>
        Press
      </button>
    </p>
  );
}

async function shown(answer = 'available', of: unknown = Recognizer) {
  Recognizer.answer = answer;
  vi.stubGlobal('SpeechRecognition', of);
  const root = show(<Shown />);
  const says = (words: string) => expect.poll(() => root.textContent).toContain(words);
  const press = () => root.querySelector('button')?.click();
  return { says, press };
}

const OWN = { langs: ['en-US'], processLocally: true };

test('words are recognized on the device alone, and come once speaking ends', async () => {
  const { says, press } = await shown();
  await says('ready');
  expect(wishes.at(-1)).toEqual(OWN);
  press();
  await says('listening');
  expect(Recognizer.last?.startedLocally).toBe(true);
  Recognizer.last?.onresult({
    results: [[{ transcript: 'what is' }], [{ transcript: 'it like' }]],
  });
  expect(heard).toEqual([]);
  Recognizer.last?.stop();
  await says('ready');
  expect(heard).toEqual(['what is it like']);
});

test.each([
  ['refused', 'not-allowed'],
  ['silent', 'no-speech'],
  ['failed', 'audio-capture'],
  ['cancelled', 'aborted'],
])('%s: it says so, and can be tried again', async (trouble, error) => {
  const { says, press } = await shown();
  await says('ready');
  press();
  await says('listening');
  Recognizer.last?.onerror({ error });
  Recognizer.last?.onend();
  await says(`ready ${trouble}`);
});

test('a language pack comes only when it is asked for, with the same wish', async () => {
  const { says, press } = await shown('downloadable');
  await says('to-fetch');
  Recognizer.installs = false;
  press();
  await says('to-fetch no-pack');
  Recognizer.installs = true;
  press();
  await says('ready');
  expect(wishes.at(-1)).toEqual(OWN);
});

test.each([
  ['which does not know it', undefined],
  ['which cannot say what it has', class {}],
  [
    'which cannot be kept to the device',
    Object.assign(() => {}, { available: Recognizer.available, prototype: {} }),
  ],
])('a browser %s has no microphone here', async (_, of) => {
  const { says } = await shown('available', of);
  await says('none');
});

test.each(['unavailable', 'downloading'])('nor has a device that answers %s', async (answer) => {
  const { says } = await shown(answer);
  await says('none');
});
