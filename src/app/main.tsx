import { render } from 'preact';
import { App } from './app.tsx';
import { applyAppearance } from './appearance.ts';
import { undoBlankOnReturn } from './leaving.ts';
import { recallSettings } from './settings-memory.ts';
import { openVisit } from './visit.ts';

applyAppearance(recallSettings());
undoBlankOnReturn();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
render(<App visit={await openVisit()} />, root);
