import type { DeskView, StoryView } from '../../../src/group/views/desk-view.ts';
import type { MineView } from '../../../src/group/views/mine-view.ts';
import type { PublicView } from '../../../src/group/views/public-view.ts';

/** What a real room sent, for the bare server to send the same. */
export interface Sample {
  readonly after: {
    [order: string]: {
      readonly view: PublicView;
      readonly desk: DeskView;
      readonly story: StoryView;
      readonly screen: StoryView;
    };
  };
  readonly mine: MineView;
}
