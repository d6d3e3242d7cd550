import { render } from 'preact';
import { recallSettings } from '../device/settings-memory.ts';
import { isOnPlatform, packedUnit } from '../lms/unit.ts';
import { PAGES } from '../pages/pages.ts';
import { App } from './app.tsx';
import { applyAppearance } from './appearance.ts';
import { reloadWhereImportsFail } from './failed-imports.ts';
import { undoBlankOnReturn } from './leaving.ts';
import { parseRoute } from './route.ts';
import { openVisit } from './visit.ts';

applyAppearance(recallSettings());
undoBlankOnReturn();
reloadWhereImportsFail();

// The page is fetched while the visit opens; where that fails, the app tries again and says so.
PAGES[parseRoute(location.hash).page].load().catch(() => {});

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
const unit = packedUnit();
const visit =
  unit && isOnPlatform(unit)
    ? await (await import('../lms/open-lms.ts')).openInLms(unit)
    : await openVisit();
render(<App visit={visit} />, root);
