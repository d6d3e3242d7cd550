import { currentTurn } from '../../src/core/run/state.ts';
import type { Content } from '../../src/session/play/content.ts';
import { startSession } from '../../src/session/play/session.ts';
import { ticking } from '../session/drive.ts';
import type { KnownPath } from './paths.ts';

/** A path as somebody at the page goes it. */
export interface Clicks {
  readonly places: readonly number[]; // of the option among those shown, a moment each
  readonly note: string | undefined; // its id; undefined where none is filed
}

/** Where the options of a path stand on the page, from the draw of the run. */
export function clicksOf({ seed, variant, options }: KnownPath, content: Content): Clicks {
  const draw = { seed, mode: 'assessment', ...(variant !== undefined && { variant }) } as const;
  const started = startSession(content, draw, ticking());
  if (!started.ok) throw new Error(JSON.stringify(started.error));
  const { log, send } = started.value;
  const places = options.map((option) => {
    const shown = currentTurn(log.state())?.beat.options ?? [];
    const place = shown.findIndex(({ id }) => id === option);
    if (place < 0) throw new Error(`${option} is not shown`);
    send({ type: 'choose', option });
    send({ type: 'goOn' });
    return place;
  });
  const { tellings } = content.playable.scenario;
  const [note] = tellings[log.state().ended?.telling ?? ''] ?? [];
  return { places, note: note?.id };
}
