import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadSubject } from '../../../src/cli/commands/proof/proof.ts';
import { loadRubric, loadScenario } from '../../../src/cli/content/content.ts';
import { makeRecord } from '../../../src/core/record/record.ts';
import { rebuilt } from '../../../src/lms/suspend/rebuilt.ts';
import { readSuspend, suspendText } from '../../../src/lms/suspend/suspend.ts';
import { verifyRecord } from '../../../src/session/audit/verify.ts';
import type { Content } from '../../../src/session/play/content.ts';
import { resumeSession } from '../../../src/session/play/session.ts';
import { verifyStory } from '../../../src/verify/verify.ts';
import { begin, finish, must, say, ticking } from '../../session/drive.ts';

const ID = 'local-stop';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'local-'));
  cpSync('stories', join(root, 'stories'), { recursive: true });
  mkdirSync(join(root, 'stories', ID));
  write('story.ink', STORY);
  write('scenario.json', JSON.stringify(SCENARIO));
  write('cast.json', JSON.stringify([{ id: 'eli', name: 'Eli' }]));
  for (const id of ['us', 'us-ct']) sign(id);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (name: string, text: string) => writeFileSync(join(root, 'stories', ID, name), text);

const example = (name: string): string =>
  readFileSync(join(import.meta.dirname, 'local', name), 'utf8');
const SCENARIO = JSON.parse(example('scenario.json'));
SCENARIO.tellings.present[0].text = 'Youth at the stop. {line} was called.';

/** A small story with two questions to a place: words, and a yes or no. */
const STORY = example('story.ink')
  .replace(
    'INCLUDE ../shared/state.ink',
    'INCLUDE ../shared/state.ink\nINCLUDE ../shared/place.ink',
  )
  .replace(
    'The bus comes.',
    'You call {line}. {arrest_duty:They must come.|They may come.}\nThe bus comes.',
  );

function contentOf(pack?: string): Content {
  const rubric = loadRubric(root);
  if (!rubric.ok) throw new Error('no rubric');
  const loaded = loadScenario(root, ID, rubric.value.rubric, pack);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return { ...rubric.value, playable: loaded.value.playable };
}

function changePack(id: string, change: (local: Record<string, { value?: unknown }>) => void) {
  const path = join(root, 'stories', 'jurisdictions', `${id}.json`);
  const pack = JSON.parse(readFileSync(path, 'utf8'));
  change(pack.local);
  writeFileSync(path, JSON.stringify(pack));
}

/** Signs every answer of a pack, since scenes use none that nobody has checked. */
const sign = (id: string): void =>
  changePack(id, (local) => {
    for (const rule of Object.values(local)) {
      Object.assign(rule, { checkedBy: 'AB', lastVerified: '2026-11-20' });
    }
  });

function played(content: Content) {
  const session = begin(content, { seed: 0, mode: 'assessment' });
  say(session, ['todays-been']);
  finish(session, 'in-his-words');
  const state = session.log.state();
  const facts = session.log.facts();
  const person = { id: '0'.repeat(32), pseudonym: 'Wren' };
  return { state, facts, record: makeRecord('s', person, state.began, facts, true) };
}

const endedIn = (content: Content) => {
  const { ended } = played(content).state;
  return { first: ended?.lines[0]?.text, note: ended?.notes.map(({ text }) => text) };
};

describe('what a story asks of a place', () => {
  test('is what holds anywhere, until somebody has checked the answer, and where there is none', () => {
    changePack('us-ct', ({ line, arrest_duty }) => {
      Reflect.deleteProperty(line ?? {}, 'checkedBy');
      Reflect.deleteProperty(arrest_duty ?? {}, 'value');
    });
    expect(endedIn(contentOf('us-ct'))).toMatchObject({
      first: 'You call the child protection line. They may come.',
    });
  });

  test('is answered by the pack in use, in the scene and in the notes', () => {
    expect(endedIn(contentOf('us-ct'))).toMatchObject({
      first: 'You call the Careline. They must come.',
      note: expect.arrayContaining(['Youth at the stop. the Careline was called.']),
    });
    expect(endedIn(contentOf('us'))).toMatchObject({
      first: 'You call the child protection line. They may come.',
    });
  });

  test('is named by a record, which is verified where another pack is in use', () => {
    const { record, state } = played(contentOf('us'));
    expect(state.began.pack).toMatchObject({
      id: 'us',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(verifyRecord(record, contentOf('us-ct')).verdict).toEqual({ is: 'verified' });
  });

  test('is another version where the place answers otherwise since', () => {
    const { record, facts } = played(contentOf('us'));
    changePack('us', (local) => Object.assign(local.line ?? {}, { value: 'the family line' }));
    const now = contentOf('us');
    expect(verifyRecord(record, now).verdict).toEqual({ is: 'other-version', versions: ['pack'] });
    expect(resumeSession(now, facts, ticking())).toMatchObject({ error: { code: 'other-story' } });
  });

  test('stays that of the run on a learning platform', () => {
    const content = contentOf('us');
    const session = begin(content, { seed: 0, mode: 'assessment' });
    must(session, { type: 'choose', option: 'todays-been' });
    const kept = readSuspend(suspendText(session.log.facts()));
    if (!kept.ok) throw new Error(kept.error);
    const again = rebuilt(kept.value, contentOf('us-ct'));
    expect(again.ok && again.value[0]).toMatchObject({ pack: { id: 'us' } });
    changePack('us', (local) => Object.assign(local.arrest_duty ?? {}, { value: true }));
    expect(rebuilt(kept.value, contentOf('us-ct'))).toEqual({ ok: false, error: 'other-story' });
  });

  test('must be answered by every pack, by file and key', () => {
    changePack('us', (local) => {
      delete local.arrest_duty;
      Object.assign(local.line ?? {}, { value: true });
      local.moon = { value: true };
    });
    expect(() => contentOf('us-ct')).toThrow(
      /stories\/jurisdictions\/us\.json.*arrest_duty.*no answer/,
    );
    expect(() => contentOf('us-ct')).toThrow(/local\.line: this is not words/);
    expect(() => contentOf('us-ct')).toThrow(/local\.moon: no story can ask this/);
  });

  test('is proved for either answer, whatever the packs say today', () => {
    const unreached = () => {
      const subject = loadSubject(root, ID);
      if (!subject.ok) throw new Error(JSON.stringify(subject.error));
      const { verdicts } = verifyStory(subject.value, { states: 1000 });
      const reached = verdicts.find(({ property }) => property === 'reached')?.found ?? [];
      return reached.map(({ values }) => values.name).filter((name) => /They/.test(String(name)));
    };
    changePack('us', (local) => Object.assign(local.arrest_duty ?? {}, { value: true }));
    expect(unreached()).toEqual([]);
    write('story.ink', STORY.replace('{arrest_duty:', '{arrest_duty && tr > 99:'));
    expect(unreached()).toEqual(['They must come.']);
  });

  test('does not stand on the card, nor under a name no pack has', () => {
    const { card } = SCENARIO;
    write('scenario.json', JSON.stringify({ ...SCENARIO, card: { ...card, role: '{line}' } }));
    expect(() => contentOf()).toThrow(/stands on the card/);
    write('scenario.json', JSON.stringify({ ...SCENARIO, caption: '{lines}' }));
    expect(() => contentOf()).toThrow(/no words of shared\/place\.ink/);
  });
});

test('a story that asks nothing of a place has no pack', () => {
  write('story.ink', example('story.ink'));
  write(
    'scenario.json',
    JSON.stringify({
      ...SCENARIO,
      tellings: JSON.parse(JSON.stringify(SCENARIO.tellings).replace('{line}', 'They')),
    }),
  );
  expect(played(contentOf()).state.began).not.toHaveProperty('pack');
});
