import { describe, expect, test } from 'vitest';
import { openScorm } from '../../src/lms/scorm/scorm-port.ts';
import { openSitting } from '../../src/lms/sitting.ts';
import { continuesPlace, readSuspend, suspendText } from '../../src/lms/suspend/suspend.ts';
import { contentOf } from '../content.ts';
import { failingPath, heldAfter, type KnownPath, knownPaths } from './paths.ts';
import { CLOCK, openUnit, step } from './pupil.ts';
import { type Desk, deskOf, KIND_12, KIND_2004, type Kind } from './strict/desk.ts';

/** A drawn path, beside the best, the worst, the shortest and the longest; more where asked for. */
const DRAWN = Number(process.env.LMS_PATHS ?? 1);
const SCENARIOS = ['platform-four', 'the-book'];

const results = ({ complete, success, score }: ReturnType<Desk['held']>) => ({
  complete,
  success,
  score,
});

/** A whole path in one sitting. */
function throughout(kind: Kind, path: KnownPath, content: ReturnType<typeof contentOf>): Desk {
  const desk = deskOf(kind);
  const unit = openUnit(kind, desk.open(), content, path);
  while (step(unit, path.options, content));
  void unit.sitting.end();
  return desk;
}

/** The same, with the page gone after every step: closed in good order, or simply gone. */
function inPieces(kind: Kind, path: KnownPath, content: ReturnType<typeof contentOf>): Desk {
  const desk = deskOf(kind);
  for (let sitting = 0; ; sitting += 1) {
    const unit = openUnit(kind, desk.open(), content, path);
    const done = !step(unit, path.options, content);
    if (sitting % 2 === 0 || done) void unit.sitting.end(); // every other time the tab is just closed
    if (done) return desk;
  }
}

describe.each([
  ['SCORM 1.2', KIND_12],
  ['SCORM 2004', KIND_2004],
])('%s', (_, kind) => {
  describe.each(SCENARIOS)('%s', (id) => {
    const content = contentOf(id);
    const paths = knownPaths(id, DRAWN);

    test.each(paths.map((path) => [path.name, path] as const))('%s', (_name, path) => {
      const whole = throughout(kind, path, content);
      expect(results(whole.held())).toEqual(heldAfter(path));
      expect(whole.held().answers).toEqual(path.options.map(kind.response));
      expect(whole.violations()).toEqual([]);

      const pieces = inPieces(kind, path, content);
      expect(pieces.held()).toEqual(whole.held());
      expect(pieces.violations()).toEqual([]);
    });
  });

  describe('on the way', () => {
    const content = contentOf('platform-four');
    const [best] = knownPaths('platform-four', 0) as [KnownPath];
    const go = (unit: ReturnType<typeof openUnit>, steps: number) => {
      for (let at = 0; at < steps; at += 1) step(unit, best.options, content);
    };

    test('practice gives completion and nothing else', () => {
      const desk = deskOf(kind);
      const unit = openUnit(kind, desk.open(), content, { ...best, mode: 'practice' });
      while (step(unit, best.options, content));
      void unit.sitting.end();
      expect(results(desk.held())).toEqual({
        complete: true,
        success: 'unknown',
        score: undefined,
      });
      expect(desk.violations()).toEqual([]);
    });

    test('a run left for its written summary is done, and says nothing of success', () => {
      const desk = deskOf(kind);
      const unit = openUnit(kind, desk.open(), content, best);
      go(unit, 5);
      unit.session.send({ type: 'skip' });
      void unit.sitting.end();
      expect(results(desk.held())).toEqual({
        complete: true,
        success: 'unknown',
        score: undefined,
      });
    });

    test('the pass mark can be another', () => {
      const held = [best.shown ?? 0, (best.shown ?? 0) + 1].map((pass) => {
        const desk = deskOf(kind);
        const unit = openUnit(kind, desk.open(), content, best, pass);
        while (step(unit, best.options, content));
        return desk.held().success;
      });
      expect(held).toEqual(['passed', 'failed']);
    });

    test('while nothing is kept it says so, plays on, and hands all over when it is back', async () => {
      const desk = deskOf(kind);
      const strict = desk.open();
      const unit = openUnit(kind, strict, content, best);
      go(unit, 4);
      await unit.sitting.flush();
      const before = desk.suspended();
      strict.lose(true);
      go(unit, 4);
      await unit.sitting.flush();
      expect(unit.problems.at(-1)).toMatchObject({ code: 'refused' });
      expect(desk.suspended()).toBe(before);
      strict.lose(false);
      await unit.sitting.flush();
      expect(unit.problems.at(-1)).toBeUndefined();
      const kept = readSuspend(before);
      const facts = unit.session.log.facts();
      expect(kept.ok && continuesPlace(facts, kept.value)).toBe(true);
      expect(desk.suspended()).toBe(suspendText(facts));
      expect(desk.held().answers).toEqual(best.options.slice(0, 4).map(kind.response));
      expect(desk.violations()).toEqual([]);
    });

    test('a second try never lowers what was passed, and replaces what was not', () => {
      const worst = failingPath('platform-four');
      const desk = deskOf(kind);
      const unit = openUnit(kind, desk.open(), content, worst);
      while (step(unit, worst.options, content));
      expect(results(desk.held())).toEqual(heldAfter(worst));

      for (const [path, score] of [
        [best, best.shown],
        [worst, best.shown],
      ] as const) {
        const again = openUnit(kind, deskOf(kind).open(), content, path, 70).session; // begun in the page
        unit.sitting.follow(again.log, content);
        expect(desk.held().complete).toBe(true); // what was done stays done
        while (step({ ...unit, session: again }, path.options, content));
        expect(desk.held()).toMatchObject({ success: 'passed', score });
      }
      expect(desk.violations()).toEqual([]);
    });

    test.each(['response', 'latency', 'result'])(
      'an element that is refused (%s) costs that element, and no other of any decision',
      (element) => {
        const desk = deskOf(kind);
        const strict = desk.open();
        strict.refuse(new RegExp(`^\\w+ cmi\\.interactions\\.\\d+\\.\\w*${element}$`));
        const unit = openUnit(kind, strict, content, best);
        while (step(unit, best.options, content));
        void unit.sitting.end();
        expect(results(desk.held())).toEqual(heldAfter(best));
        expect(desk.held().answers).toHaveLength(best.options.length);
        const set = strict.calls.filter((call) =>
          /interactions\.\d+\.(type|result|latency)=/.test(call),
        );
        expect(set).toHaveLength(3 * best.options.length); // all is offered, whatever was refused
        expect(desk.violations()).toEqual([]);
      },
    );

    test('the id of a decision is that of its moment, in every run; its objective is the run', () => {
      const told = [1, 2].map((seed) => {
        const strict = deskOf(kind).open();
        go(openUnit(kind, strict, content, { ...best, seed }), 1);
        return ['id', 'objectives.0.id'].map(
          (name) =>
            strict.calls
              .find((call) => call.includes(`cmi.interactions.0.${name}=`))
              ?.split('=')[1],
        );
      });
      const [[id, run], [again, other]] = told as [string[], string[]];
      expect(id).toMatch(/^platform-four[.-]B1$/);
      expect(again).toBe(id);
      expect(run).toMatch(/^1-/);
      expect(other).toMatch(/^2-/);
    });

    test('a place that is refused, as one that is too long, is told and costs no result', () => {
      const desk = deskOf(kind);
      const strict = desk.open();
      strict.refuse(/Set\w* cmi\.suspend_data/);
      const unit = openUnit(kind, strict, content, best);
      while (step(unit, best.options, content));
      void unit.sitting.end();
      expect(results(desk.held())).toEqual(heldAfter(best));
      expect(unit.problems.at(-1)).toMatchObject({ code: 'refused', call: 'cmi.suspend_data' });
      expect(desk.violations()).toEqual([]);
    });

    test('a place that cannot be read is not taken for none, and stays', () => {
      const desk = deskOf(kind);
      const unit = openUnit(kind, desk.open(), content, best);
      go(unit, 4);
      const before = desk.suspended();
      const strict = desk.open();
      strict.refuse(/suspend_data/);
      const frame = { parent: { [kind.edition.api]: strict.api } };
      const opened = openScorm(frame, kind.edition, CLOCK);
      expect(opened).toMatchObject({ ok: false, error: { call: 'cmi.suspend_data' } });
      expect(desk.suspended()).toBe(before);
      expect(desk.violations()).toEqual([]);
    });

    test('a run of another scenario is not followed: its result is of another unit', () => {
      const desk = deskOf(kind);
      const unit = openUnit(kind, desk.open(), content, best);
      go(unit, 2);
      const before = desk.suspended();
      const other = contentOf('the-book');
      const [path] = knownPaths('the-book', 0) as [KnownPath];
      const run = openUnit(kind, deskOf(kind).open(), other, path).session;
      unit.sitting.follow(run.log, other);
      while (step({ ...unit, session: run }, path.options, other));
      void unit.sitting.end();
      expect(desk.suspended()).toBe(before);
      expect(desk.held()).toMatchObject({ complete: false, score: undefined });
    });

    test('a place that this version cannot read is replaced once a run begins anew, and the result goes there', () => {
      const desk = deskOf(kind, {
        ...kind.learner('learner-7'),
        suspend_data: '9.of.another.time',
      });
      const unit = openUnit(kind, desk.open(), content, best);
      while (step(unit, best.options, content));
      void unit.sitting.end();
      expect(readSuspend(desk.suspended())).toMatchObject({ ok: true });
      expect(results(desk.held())).toEqual(heldAfter(best));
      expect(desk.violations()).toEqual([]);
    });

    test('opened and closed without a run, a unit changes nothing that is kept', () => {
      const desk = deskOf(kind);
      const unit = openUnit(kind, desk.open(), content, best);
      go(unit, 6);
      const before = desk.suspended();
      const strict = desk.open();
      const port = openScorm({ parent: { [kind.edition.api]: strict.api } }, kind.edition, CLOCK);
      if (!port.ok) throw new Error(port.error.code);
      void openSitting(port.value, {
        scenario: 'platform-four',
        pass: 80,
        seconds: () => 3,
        tell: () => {},
      }).end();
      expect(desk.suspended()).toBe(before);
      expect(strict.calls.filter((call) => /progress_measure|suspend_data=/.test(call))).toEqual(
        [],
      );
      expect(desk.violations()).toEqual([]);
    });

    test('a unit that is only looked at records nothing', () => {
      const desk = deskOf(kind, kind.learner('learner-7', 'browse'));
      const unit = openUnit(kind, desk.open(), content, best);
      while (step(unit, best.options, content));
      void unit.sitting.end();
      expect(desk.suspended()).toBe('');
      expect(results(desk.held())).toMatchObject({ complete: false, score: undefined });
      expect(desk.violations()).toEqual([]);
    });
  });
});
