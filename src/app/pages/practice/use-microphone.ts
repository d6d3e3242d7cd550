import { useEffect, useRef, useState } from 'preact/hooks';
import type { Microphone, SpeechTrouble } from '../../../ui/practice/practice-turn.ts';
import { beforeLeaving } from '../../shell/leaving.ts';

/** The part of the Web Speech API that is used; browsers know it in part or not at all. */
interface Recognition {
  processLocally: boolean;
  lang: string;
  onresult: (event: Pick<SpeechRecognitionEvent, 'results'>) => void;
  onerror: (event: { readonly error: string }) => void;
  onend: () => void;
  readonly start: () => void;
  readonly stop: () => void;
  readonly abort: () => void;
}

interface Recognizer {
  new (): Recognition;
  readonly prototype: Recognition;
  readonly available?: (wish: object) => Promise<string>;
  readonly install?: (wish: object) => Promise<boolean>;
}

/** Returns the recognizer of the browser if it can be told to work on the device alone. */
function ownRecognizer(): Recognizer | undefined {
  const known = (globalThis as { readonly SpeechRecognition?: Recognizer }).SpeechRecognition;
  return known?.available && 'processLocally' in known.prototype ? known : undefined;
}

const TROUBLES: { readonly [error: string]: SpeechTrouble } = {
  'not-allowed': 'refused',
  'service-not-allowed': 'refused',
  'no-speech': 'silent',
  aborted: 'cancelled',
};

/**
 * Hook: a microphone whose words are recognized on this device, and nowhere else; undefined where the browser cannot. `heard`
 * gets the words of one turn of speaking.
 */
export function useMicrophone(language: string, heard: (words: string) => void) {
  const [now, setNow] = useState<Pick<Microphone, 'is' | 'trouble'> | undefined>(undefined);
  const running = useRef<Recognition | undefined>(undefined);
  const known = ownRecognizer();
  const wish = { langs: [language], processLocally: true };
  const be = (is: Microphone['is'], trouble?: SpeechTrouble) => setNow({ is, trouble });

  useEffect(() => {
    let current = true;
    const tell = (answer: string) => {
      if (current && answer === 'available') be('ready');
      else if (current && answer === 'downloadable' && known?.install) be('to-fetch');
    };
    known?.available?.(wish).then(tell, () => {}); // where it cannot say so there is no button
    const stop = () => running.current?.abort();
    const forget = beforeLeaving(stop);
    return () => {
      current = false;
      forget();
      stop();
    };
  }, [language]);

  const start = (one: Recognition) => {
    let said = '';
    let why: SpeechTrouble = 'silent';
    one.processLocally = true;
    one.lang = language;
    one.onresult = ({ results }) => {
      said = Array.from(results, (one) => one[0]?.transcript ?? '')
        .join(' ')
        .trim();
    };
    one.onerror = ({ error }) => {
      why = TROUBLES[error] ?? 'failed';
    };
    one.onend = () => {
      be('ready', said === '' ? why : undefined);
      if (said !== '') heard(said);
    };
    running.current = one;
    try {
      one.start();
      be('listening');
    } catch {
      be('ready', 'failed');
    }
  };
  const onPress = () => {
    if (now?.is === 'listening') return running.current?.stop();
    if (now?.is === 'ready') return known && start(new known());
    be('fetching');
    const asked = known?.install?.(wish) ?? Promise.resolve(false);
    void asked.catch(() => false).then((done) => (done ? be('ready') : be('to-fetch', 'no-pack')));
  };
  return now && { ...now, onPress };
}
