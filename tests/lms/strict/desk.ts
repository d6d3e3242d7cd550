import { Scorm12API, Scorm2004API } from 'scorm-again';
import { type Edition, SCORM_EDITIONS } from '../../../src/lms/scorm/edition.ts';
import { RULES_12 } from './rules-12.ts';
import { RULES_2004 } from './rules-2004.ts';
import { type Api, type Rules, type Strict, strictLayer } from './strict-layer.ts';

/** As much of scorm-again as is used here. */
interface Lenient {
  renderCMIToJSONObject: () => { readonly cmi: Tree };
  loadFromJSON: (json: Tree, path: string) => void;
}

type Tree = { readonly [name: string]: unknown };

/** An edition with its run-time, as a platform has it. */
export interface Kind {
  readonly edition: Edition;
  readonly rules: Rules;
  readonly open: () => Lenient & Api;
  readonly learner: (id: string, mode?: string) => Tree;
  readonly response: (option: string) => string; // how it names a line
  readonly heldIn: (cmi: Tree) => Held;
}

/** What a platform holds of a unit in the end. */
export interface Held {
  readonly complete: boolean;
  readonly success: string;
  readonly score: number | undefined;
  readonly answers: readonly string[];
}

const SILENT = { autocommit: false, logLevel: 5 } as const;

const at = (tree: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((here, name) => (here as Tree | undefined)?.[name], tree);

const figure = (value: unknown): number | undefined =>
  value === '' || value === undefined ? undefined : Number(value);

const answersIn = (cmi: Tree, name: string): readonly string[] =>
  Object.values((at(cmi, 'interactions') ?? {}) as Tree).map((one) => String(at(one, name)));

export const KIND_12: Kind = {
  edition: SCORM_EDITIONS.scorm12,
  rules: RULES_12,
  open: () => new Scorm12API(SILENT) as unknown as Lenient & Api,
  learner: (id, mode = 'normal') => ({ core: { student_id: id, lesson_mode: mode } }),
  response: (option) => option,
  heldIn: (cmi) => {
    const status = String(at(cmi, 'core', 'lesson_status'));
    return {
      complete: ['completed', 'passed', 'failed'].includes(status),
      success: status === 'passed' || status === 'failed' ? status : 'unknown',
      score: figure(at(cmi, 'core', 'score', 'raw')),
      answers: answersIn(cmi, 'student_response'),
    };
  },
};

export const KIND_2004: Kind = {
  edition: SCORM_EDITIONS.scorm2004,
  rules: RULES_2004,
  open: () => new Scorm2004API(SILENT) as unknown as Lenient & Api,
  learner: (id, mode = 'normal') => ({ learner_id: id, mode }),
  response: (option) => option.replaceAll('-', '_'),
  heldIn: (cmi) => ({
    complete: at(cmi, 'completion_status') === 'completed',
    success: String(at(cmi, 'success_status')),
    score: figure(at(cmi, 'score', 'raw')),
    answers: answersIn(cmi, 'learner_response'),
  }),
};

/** A platform's desk. It keeps what was committed from one opening of a unit to the next. */
export interface Desk {
  /** Opens the unit once more, as it was committed last. */
  readonly open: () => Strict;
  readonly held: () => Held;
  readonly suspended: () => string;
  readonly violations: () => readonly string[];
}

/** A desk for one learner and one attempt. `browse` has the unit looked at only. */
export function deskOf(kind: Kind, first: Tree = kind.learner('learner-7')): Desk {
  const opened: Strict[] = [];
  let kept = first;
  return {
    open: () => {
      const lenient = kind.open();
      lenient.loadFromJSON(structuredClone(kept), 'cmi');
      const { commit, terminate } = kind.rules.calls;
      const keeping =
        (call: string) =>
        (...args: readonly string[]): unknown => {
          kept = structuredClone(lenient.renderCMIToJSONObject().cmi);
          return lenient[call]?.(...args);
        };
      const own: Api = { [commit]: keeping(commit), [terminate]: keeping(terminate) };
      const api = new Proxy<Api>(lenient, {
        get: (target, name) => own[String(name)] ?? Reflect.get(target, name),
      });
      const strict = strictLayer(api, kind.rules);
      opened.push(strict);
      return strict;
    },
    held: () => kind.heldIn(kept),
    suspended: () => String(kept.suspend_data ?? ''),
    violations: () => opened.flatMap(({ violations }) => violations),
  };
}
