import { useMemo } from 'preact/hooks';
import { replay } from '../../core/run/reduce.ts';
import type { StoryView } from '../../group/views/desk-view.ts';
import type { Settings } from '../../ui/settings.ts';
import { Plate } from '../picture/plate.tsx';
import type { OwnViews } from '../picture/run-view.ts';

interface RoomPictureProps {
  readonly story: StoryView | undefined;
  readonly settings: Settings;
  readonly own?: OwnViews | undefined; // of a draft that the room goes through
}

/** Shows the stage of a room's story, once it has begun. */
export function RoomPicture({ story, settings, own }: RoomPictureProps) {
  const state = useMemo(() => (story ? replay(story.facts) : undefined), [story]);
  if (!settings.stage || state === undefined || !state.ok) return null;
  return <Plate state={state.value} settings={settings} own={own} onOff={() => {}} />;
}
