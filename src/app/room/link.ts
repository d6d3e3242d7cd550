import { useEffect, useState } from 'preact/hooks';
import type { RoomCommand } from '../../group/facts/command.ts';
import type { DeskView, StoryView } from '../../group/views/desk-view.ts';
import type { MineView } from '../../group/views/mine-view.ts';
import type { PublicView } from '../../group/views/public-view.ts';

/** How a page stands to its room. Only `offline` passes by itself. */
export type LinkStatus =
  | 'opening'
  | 'on'
  | 'offline'
  | 'ended'
  | 'gone'
  | 'not-allowed'
  | 'slow-down';

/** All that a page of a room knows. */
export interface Sight {
  readonly status: LinkStatus;
  readonly view?: PublicView;
  readonly mine?: MineView;
  readonly desk?: DeskView;
  readonly story?: StoryView;
  readonly here: readonly string[];
}

/** A page's way to its room, over a network or in the page itself. */
export interface RoomLink {
  readonly sight: () => Sight;
  /** Returns its own undo. */
  readonly subscribe: (listener: (sight: Sight) => void) => () => void;
  /** Resolves once the room has kept it, or gives why it does not. Sent again until it is answered. */
  readonly send: (command: RoomCommand) => Promise<string | undefined>;
  readonly end: () => Promise<string | undefined>;
  /** Tries at once to reach a room that could not be reached. */
  readonly retry: () => void;
  readonly close: () => void;
}

/** What a page knows of its room, as it changes. */
export function useSight(link: RoomLink): Sight {
  const [sight, setSight] = useState(link.sight);
  useEffect(() => {
    setSight(link.sight());
    return link.subscribe(setSight);
  }, [link]);
  return sight;
}

/** Holds what a page knows and tells whoever listens. */
export function sightBoard(first: Sight) {
  let sight = first;
  const listeners = new Set<(sight: Sight) => void>();
  return {
    sight: () => sight,
    subscribe: (listener: (sight: Sight) => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    put: (change: Partial<Sight>) => {
      sight = { ...sight, ...change };
      for (const listener of listeners) listener(sight);
    },
  };
}
