import { useEffect, useRef } from 'preact/hooks';
import type { SessionState } from '../../core/run/state.ts';
import type { StageProblem } from '../../stage/problem.ts';
import type { RendererWish } from '../../stage/renderer.ts';
import type { Stage } from '../../stage/stage.ts';
import type { Motion } from '../../stage/view.ts';
import type { Settings } from '../../ui/settings.ts';
import { devicePreferences } from '../device/device.ts';
import { type OwnViews, runAssets, runView } from './run-view.ts';
import { Still } from './still.tsx';

interface PlateProps {
  readonly state: SessionState;
  readonly settings: Settings;
  readonly own?: OwnViews | undefined; // of a draft that is played
  readonly onOff: () => void; // the stage failed; the still picture stays
}

const motionOf = ({ motion }: Settings): Motion => {
  const still = motion === 'device' ? devicePreferences().still : motion === 'still';
  return still ? 'reduced' : 'full';
};

/** Shows the picture beside the words: a still at first, then the stage over it once loaded. */
export function Plate({ state, settings, own, onOff }: PlateProps) {
  const host = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | undefined>(undefined);
  const assets = runAssets(state, own);
  const { renderer } = settings;
  const motion = motionOf(settings);
  const latest = useRef({ state, motion });
  latest.current = { state, motion };

  useEffect(() => {
    if (assets === undefined) return undefined;
    let wanted = true;
    const goOn = (code: StageProblem['code']): void => {
      if (code !== 'contextLost') onOff();
      else open('canvas').catch(onOff); // retry without WebGL
    };
    const open = async (wish: RendererWish): Promise<void> => {
      const { openStage } = await import('../../stage/stage.ts');
      if (!wanted || host.current === null) return;
      const now = latest.current;
      const opened = await openStage(host.current, {
        ...assets,
        renderer: wish,
        motion: now.motion,
        view: runView(now.state, now.motion, own),
        closed: ({ code }) => {
          stage.current = undefined;
          goOn(code);
        },
      });
      if (!opened.ok) goOn(opened.error.code);
      else if (wanted) stage.current = opened.value;
      else opened.value.close();
    };
    // The words come first: Phaser is loaded when the page is idle.
    const idle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 200));
    idle(() => {
      if (wanted) open(renderer).catch(onOff);
    });
    return () => {
      wanted = false;
      stage.current?.close();
      stage.current = undefined;
    };
  }, [assets, renderer]);

  useEffect(() => stage.current?.setMotion(motion), [motion]);
  useEffect(() => stage.current?.show(runView(state, motion, own)), [state, motion]);

  return (
    <>
      <Still state={state} own={own} />
      <div class="stage" ref={host} aria-hidden="true" />
    </>
  );
}
