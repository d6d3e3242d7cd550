import { render } from 'preact';
import { recallSettings } from '../device/settings-memory.ts';
import { packedUnit } from '../lms/unit.ts';
import { App } from './app.tsx';
import { applyAppearance } from './appearance.ts';
import { undoBlankOnReturn } from './leaving.ts';
import { openVisit } from './visit.ts';

applyAppearance(recallSettings());
undoBlankOnReturn();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
const unit = packedUnit();
const visit = unit ? await (await import('../lms/open-lms.ts')).openInLms(unit) : await openVisit();
render(<App visit={visit} />, root);
