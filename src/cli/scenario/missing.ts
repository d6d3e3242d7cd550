import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { translatedFile } from '../../content/json-file.ts';
import { ratedBeats, readRoomMoments } from '../../content/room.ts';
import { theirSidePath } from '../../content/their-side.ts';
import { TRANSLATED } from '../../content/translated.ts';
import { CONVERSATION_PROPERTIES } from '../../core/scenario/asked.ts';
import type { ReviewerRole } from '../../core/scenario/review.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import { decodeTheirSide, OWN_WORDS } from '../../core/scenario/teaching/their-side.ts';
import type { Outline } from '../../story/source/outline.ts';
import type { Rules } from '../../verify/scenario/rules.ts';
import { loadProgramme } from '../content/content.ts';
import { diskFiles } from '../content/disk.ts';
import { terminalWords } from '../words.ts';

/** What is known of a scenario that builds. */
export interface BuiltScenario {
  readonly id: string;
  readonly scenario: Scenario;
  readonly outline: Outline;
  readonly rules: Rules;
  readonly waitsFor: readonly ReviewerRole[]; // readers without whom it stays closed
}

/** The moments that have nothing yet to lead a room through them. */
function unled(root: string, { id, outline }: BuiltScenario): readonly string[] {
  const read = readRoomMoments(diskFiles(root), id, outline);
  const led = read.ok ? Object.keys(read.value) : [];
  return ratedBeats(outline).filter((beat) => !led.includes(beat));
}

/** The files of a scenario that are there in English and not in a language, from its folder. */
function untranslated(root: string, id: string, language: string): readonly string[] {
  const folder = join(root, 'stories', id);
  return ['story.ink', 'scenario.json', 'room.json', 'their-side.json']
    .filter((file) => existsSync(join(folder, file)))
    .map((file) => translatedFile(file, language))
    .filter((file) => !existsSync(join(folder, file)));
}

/** What their side lacks, a sentence: the whole sheet, or what was heard in own words. */
function theirSideLacks(root: string, id: string): readonly string[] {
  const path = theirSidePath(id);
  const file = join(root, path);
  if (!existsSync(file)) return [terminalWords('missing.their-side', { file: path })];
  const sheet = decodeTheirSide(JSON.parse(readFileSync(file, 'utf8'))); // it builds: it was read before
  const whole = sheet.ok && OWN_WORDS in sheet.value;
  return whole ? [] : [terminalWords('missing.own-words', { file: path })];
}

/** Whether a play of this scenario was kept, to be replayed by later releases. */
function hasGolden(root: string, id: string): boolean {
  const folder = join(root, 'tests', 'flow', 'frozen');
  const form = new RegExp(`^${id}-\\d+$`);
  return existsSync(folder) && readdirSync(folder).some((name) => form.test(name));
}

/** Whether a page of docs names a scenario. */
function isTold(root: string, page: string, id: string): boolean {
  const file = join(root, 'docs', page);
  return existsSync(file) && new RegExp(`^${id}:`, 'm').test(readFileSync(file, 'utf8'));
}

/** What a scenario that builds still lacks before it is finished, a sentence each; none of it stops play. */
export function missingOf(root: string, built: BuiltScenario): readonly string[] {
  const { id, rules, waitsFor } = built;
  const { place, endings, debrief, board, follows } = built.scenario;
  const folder = `stories/${id}`;
  const beats = unled(root, built).join(', ');
  const unasked = CONVERSATION_PROPERTIES.filter((one) => !rules.asks.includes(one)).join(', ');
  const programme = loadProgramme(root);
  const named = programme.ok && programme.value.includes(id);
  const picture = existsSync(join(root, 'assets', 'stage', place, 'stage.json'));
  return [
    ...(beats === ''
      ? []
      : [terminalWords('missing.room', { file: `${folder}/room.json`, beats })]),
    ...theirSideLacks(root, id),
    ...(board === false || (endings !== undefined && debrief.wants !== undefined)
      ? []
      : [terminalWords('missing.wants', { file: `${folder}/scenario.json` })]),
    ...(picture ? [] : [terminalWords('missing.picture', { place })]),
    ...(!picture || existsSync(join(root, folder, 'pictures.json'))
      ? []
      : [terminalWords('missing.endings', { file: `${folder}/pictures.json` })]),
    ...TRANSLATED.flatMap((language) => {
      const files = untranslated(root, id, language).join(', ');
      return files === '' ? [] : [terminalWords('missing.language', { language, files, folder })];
    }),
    ...(hasGolden(root, id) ? [] : [terminalWords('missing.golden', { id })]),
    ...(unasked === ''
      ? []
      : [terminalWords('missing.asks', { file: `${folder}/proof.json`, unasked })]),
    ...(waitsFor.length === 0
      ? []
      : [terminalWords('missing.readers', { id, readers: waitsFor.join(', ') })]),
    ...(named || waitsFor.length > 0 || follows !== undefined
      ? []
      : [terminalWords('missing.programme', { id })]),
    ...(isTold(root, 'proof.md', id) ? [] : [terminalWords('missing.docs')]),
  ];
}
