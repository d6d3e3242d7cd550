import en from '../../../ui/catalogue/en/app.json';
import { playWords } from '../../../ui/play/play-words.ts';
import type { PauseParts } from '../../../ui/play/sheets/pause-sheet.tsx';
import { Resources } from '../../../ui/resources/resources.tsx';
import { QuickSettings } from '../../../ui/settings/quick-settings.tsx';
import { troubleWords } from '../../../ui/trouble/trouble.ts';
import { wordsOf } from '../../../ui/words.ts';
import type { Desk } from '../../shell/desk.ts';
import { GUIDE, HOME } from '../../shell/route.ts';

const words = wordsOf('app', en);

/** Fills the pause: the way to stop, the settings for a scene, services. `kept` tells whether the run outlives the page. */
export const pauseParts = (
  { settings, jurisdiction, changeSettings }: Desk,
  kept: boolean,
  onSettings: () => void,
): PauseParts => ({
  stop: { label: playWords(kept ? 'pause.stop' : 'pause.stop.unkept'), href: HOME },
  quick: <QuickSettings settings={settings} onChange={changeSettings} onAll={onSettings} />,
  services: (
    <>
      <Resources jurisdiction={jurisdiction} />
      <p class="actions">
        <a href={GUIDE}>{words('nav.guide')}</a>
        <a href={HOME}>{troubleWords('home')}</a>
      </p>
    </>
  ),
});
