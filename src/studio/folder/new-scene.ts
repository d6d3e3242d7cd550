import type { StudioGround } from './draft-files.ts';
import type { ScenarioFolder } from './scenario-folder.ts';

/** The small scene with which a new one begins. */
export const TEMPLATE_ID = 'night-bus';
export const TEMPLATE_FOLDER = 'template/'; // in what drafts are read beside
const TEMPLATE_TITLE = 'Night Bus';

/** Makes a title from an id: `night-bus` becomes “Night Bus”. */
export const titleFromId = (id: string): string =>
  id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

/** Returns the template as a new scene of an id began from it. */
export function templateIn(ground: StudioGround, id: string): ScenarioFolder['files'] {
  const own = Object.entries(ground).filter(([path]) => path.startsWith(TEMPLATE_FOLDER));
  const files = own.map(([path, text]) => [path.slice(TEMPLATE_FOLDER.length), text]);
  return newFolder(Object.fromEntries(files), id).files;
}

/** Makes the folder of a new scene from the files of the template, with its own id and title. */
export const newFolder = (template: ScenarioFolder['files'], id: string): ScenarioFolder => ({
  id,
  files: Object.fromEntries(
    Object.entries(template).map(([name, text]) => [
      name,
      text.replaceAll(TEMPLATE_ID, id).replaceAll(TEMPLATE_TITLE, titleFromId(id)),
    ]),
  ),
});
