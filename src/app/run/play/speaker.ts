import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Settings } from '../../../ui/settings.ts';
import type { Speaker } from '../../../ui/speaker.ts';
import { beforeLeaving } from '../../shell/leaving.ts';

const engine = (): SpeechSynthesis | undefined => globalThis.speechSynthesis;

/** Lists the voices installed on this device. Remote ones would send the words away. */
const ownVoices = (): readonly SpeechSynthesisVoice[] =>
  (engine()?.getVoices() ?? []).filter(({ localService }) => localService);

/**
 * Picks the chosen voice if it speaks the language, else the first that does; where none does, the chosen one or the
 * first. Without a voice a browser takes one of its own choice, which may be remote. Undefined if there is none here.
 */
const voiceFor = (name: string, language: string): SpeechSynthesisVoice | undefined => {
  const voices = ownVoices();
  const short = language.slice(0, 2);
  const able = voices.filter(({ lang }) => lang.slice(0, 2).toLowerCase() === short);
  const called = (one: SpeechSynthesisVoice) => one.name === name;
  return able.find(called) ?? able[0] ?? voices.find(called) ?? voices[0];
};

/** Hook: reads aloud with the device's voices and the settings. Stops on leaving. */
export function useSpeaker({ voice, voiceSpeed }: Settings): Speaker {
  const [voices, setVoices] = useState(ownVoices);
  const [left, setLeft] = useState<readonly SpeechSynthesisUtterance[]>([]);

  useEffect(() => {
    const follow = () => setVoices(ownVoices());
    engine()?.addEventListener?.('voiceschanged', follow);
    return () => engine()?.removeEventListener?.('voiceschanged', follow);
  }, []);

  useEffect(() => {
    const stop = () => engine()?.cancel();
    const forget = beforeLeaving(stop);
    return () => {
      forget();
      stop();
    };
  }, []);

  const speaking = left.length > 0;
  return useMemo((): Speaker => {
    const stop = () => {
      setLeft([]);
      engine()?.cancel();
    };
    return {
      voices: voices.map(({ name, lang }) => ({ name, language: lang })),
      speaking,
      stop,
      speak: (texts, language = document.documentElement.lang) => {
        stop();
        const by = voiceFor(voice, language);
        if (by === undefined) return;
        const all = texts.map((text) => {
          const one = new SpeechSynthesisUtterance(text);
          one.lang = by.lang;
          one.rate = voiceSpeed / 100;
          one.voice = by;
          const over = () => setLeft((before) => before.filter((other) => other !== one));
          one.onend = over;
          one.onerror = over;
          return one;
        });
        setLeft(all);
        for (const one of all) engine()?.speak(one);
      },
    };
  }, [voices, voice, voiceSpeed, speaking]);
}
