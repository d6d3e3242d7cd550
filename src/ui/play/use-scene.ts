import { createContext, type RefObject } from 'preact';
import { useContext } from 'preact/hooks';
import type { Chose } from '../../core/run/event.ts';
import type { Speaker } from '../speaker.ts';
import type { PlayProps } from './play-props.ts';
import type { SayAgain } from './reply/use-say-again.ts';
import type { RoomBetween } from './room-between.ts';
import type { Script } from './script/script.ts';
import type { Lines } from './script/use-lines.ts';
import type { Tempo } from './script/use-tempo.ts';

/** A scene as it is shown: its run, and how far its reader is. */
export interface ShownScene {
  readonly play: PlayProps;
  readonly script: Script;
  readonly tempo: Tempo;
  readonly chose: Chose | undefined; // the response being reacted to
  readonly again: SayAgain;
  readonly choice: Lines;
  readonly forward: boolean; // continues automatically
  readonly speaker: Speaker;
  readonly room: RoomBetween | undefined; // what can be seen of trust
  readonly whole: boolean; // the whole conversation is shown
  readonly refs: {
    readonly passage: RefObject<HTMLDivElement | null>;
    readonly list: RefObject<HTMLOListElement | null>;
    readonly reading: RefObject<HTMLElement | null>;
    readonly box: RefObject<HTMLTextAreaElement | null>;
  };
  readonly onAloud: () => boolean; // whether there is a voice
  readonly onWhole: () => void;
  readonly onTap: () => void; // a press on the lines
  readonly onKeys: () => void;
}

export const SceneContext = createContext<ShownScene | undefined>(undefined);

/** Returns the scene that is shown. */
export function useScene(): ShownScene {
  const scene = useContext(SceneContext);
  if (scene === undefined) throw new Error('a part of a scene is shown outside it');
  return scene;
}
