import { err, ok, type Result } from '../../core/kernel/result.ts';
import type { LmsProblem } from '../port.ts';

type Done<T = void> = Result<T, LmsProblem>;

/** A platform's API; every call checks for errors. */
export interface ScormCalls {
  readonly initialize: () => Done;
  readonly get: (element: string) => Done<string>;
  readonly set: (element: string, value: string) => Done;
  readonly commit: () => Done;
  readonly terminate: () => Done;
}

/** Method names of an edition's API. */
export interface CallNames {
  readonly initialize: string;
  readonly get: string;
  readonly set: string;
  readonly commit: string;
  readonly terminate: string;
  readonly lastError: string;
  readonly errorText: string;
}

/** Names of the platform's functions, by edition of SCORM. */
export const SCORM_CALLS = {
  scorm12: {
    initialize: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    terminate: 'LMSFinish',
    lastError: 'LMSGetLastError',
    errorText: 'LMSGetErrorString',
  },
  scorm2004: {
    initialize: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    terminate: 'Terminate',
    lastError: 'GetLastError',
    errorText: 'GetErrorString',
  },
} as const satisfies { readonly [edition: string]: CallNames };

/** Some platforms return a boolean or a number where the standard says the string “true”. */
const isTrue = (answer: unknown): boolean => String(answer) === 'true' || String(answer) === '1';

/** Wraps an API object; undefined if it lacks a method. */
export function callsOf(api: unknown, names: CallNames): ScormCalls | undefined {
  if ((typeof api !== 'object' && typeof api !== 'function') || api === null) return undefined;
  const methods = api as { readonly [name: string]: unknown };
  if (Object.values(names).some((name) => typeof methods[name] !== 'function')) return undefined;
  const call = (name: string, ...args: readonly string[]): unknown =>
    Reflect.apply(methods[name] as (...all: readonly string[]) => unknown, api, args);

  /** Returns the error of the last call as text; empty if there was none. */
  const fault = (): string => {
    const code = String(call(names.lastError));
    if (code === '0' || code === '') return '';
    return `${code} ${String(call(names.errorText, code))}`.trim();
  };

  const guarded = <T>(what: string, work: () => Done<T>): Done<T> => {
    try {
      return work();
    } catch (thrown) {
      const said = thrown instanceof Error ? thrown.message : String(thrown);
      return err({ code: 'silent', call: what, said });
    }
  };

  const must = (name: string, what: string, ...args: readonly string[]): Done =>
    guarded(what, () => {
      const answer = call(name, ...args);
      if (isTrue(answer)) return ok(undefined);
      const said = fault();
      return err({ code: said === '' ? 'silent' : 'refused', call: what, said });
    });

  return {
    initialize: () => must(names.initialize, names.initialize, ''),
    commit: () => must(names.commit, names.commit, ''),
    terminate: () => must(names.terminate, names.terminate, ''),
    set: (element, value) => must(names.set, element, element, value),
    get: (element) =>
      guarded(element, () => {
        const value = call(names.get, element);
        const said = fault();
        return said === ''
          ? ok(String(value ?? ''))
          : err({ code: 'refused', call: element, said });
      }),
  };
}
