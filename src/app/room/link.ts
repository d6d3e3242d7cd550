import { useEffect, useState } from 'preact/hooks';
import type { RoomCommand } from '../../group/facts/command.ts';
import type { DeskView, StoryView } from '../../group/views/desk-view.ts';
import type { MineView } from '../../group/views/mine-view.ts';
import type { PublicView } from '../../group/views/public-view.ts';

/** Status of a page's connection to its room. Only `offline` recovers by itself. */
export type LinkStatus =
  | 'opening'
  | 'on'
  | 'offline'
  | 'ended'
  | 'gone'
  | 'not-allowed'
  | 'locked'
  | 'removed'
  | 'slow-down';

/** Everything a page of a room knows. */
export interface Sight {
  readonly status: LinkStatus;
  readonly view?: PublicView;
  readonly mine?: MineView;
  readonly desk?: DeskView;
  readonly story?: StoryView;
  readonly here: readonly string[];
}

/** A page's connection to its room, over a network or inside the page. */
export interface RoomLink {
  readonly sight: () => Sight;
  /** Adds a listener and returns a function that removes it. */
  readonly subscribe: (listener: (sight: Sight) => void) => () => void;
  /**
   * Sends a command, repeating it until answered. Resolves once the room has stored it, or with the reason for refusal.
   */
  readonly send: (command: RoomCommand) => Promise<string | undefined>;
  readonly end: () => Promise<string | undefined>;
  /** Reconnects at once. */
  readonly retry: () => void;
  readonly close: () => void;
}

/** Hook: what the page knows of its room, updated on change. */
export function useSight(link: RoomLink): Sight {
  const [sight, setSight] = useState(link.sight);
  useEffect(() => {
    setSight(link.sight());
    return link.subscribe(setSight);
  }, [link]);
  return sight;
}

/** Holds a page's knowledge of its room and notifies listeners. */
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
