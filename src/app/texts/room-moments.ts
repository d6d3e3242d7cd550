import { moments } from 'virtual:unscripted/room-moments';
import { translated } from '../i18n/translated.ts';

/** What helps to lead a room through each moment, by scenario; in English where it is in no other language. */
export const ROOM_MOMENTS = translated(moments, 'room-moments', (other) =>
  Object.fromEntries(
    Object.entries(moments).map(([id, all]) => [id, { ...all, ...other.moments[id] }] as const),
  ),
);
