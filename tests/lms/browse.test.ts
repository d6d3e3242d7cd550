import { expect, test } from 'vitest';
import { SCORM_EDITIONS } from '../../src/lms/scorm/edition.ts';
import { openScorm } from '../../src/lms/scorm/scorm-port.ts';
import { CLOCK } from './pupil.ts';

const EDITION = SCORM_EDITIONS.scorm12;
const STATUS = 'cmi.core.lesson_status';
const MODE = 'cmi.core.lesson_mode';

test.each([
  ['browse', 'not attempted', 'browsed'],
  ['browse', 'failed', 'failed'],
  ['review', 'not attempted', 'not attempted'],
])(
  'in %s mode a unit of SCORM 1.2 with the status %s ends as %s, and sets nothing else',
  (mode, status, after) => {
    const held = new Map([
      [MODE, mode],
      [STATUS, status],
    ]);
    const yes = () => 'true';
    const api = {
      LMSInitialize: yes,
      LMSCommit: yes,
      LMSFinish: yes,
      LMSGetValue: (element: string) => held.get(element) ?? '',
      LMSSetValue: (element: string, value: string) => String(held.set(element, value).size > 0),
      LMSGetLastError: () => '0',
      LMSGetErrorString: () => '',
    };
    const port = openScorm({ parent: { [EDITION.api]: api } }, EDITION, CLOCK);
    if (!port.ok) throw new Error(port.error.code);
    const nothing = { complete: false, success: 'unknown', run: '', had: 0, answers: [] } as const;
    void port.value.end({ ...nothing, seconds: 3 });
    expect(Object.fromEntries(held)).toEqual({ [MODE]: mode, [STATUS]: after });
  },
);
