/** An interface as a platform offers it. */
export type Api = { readonly [call: string]: (...args: readonly string[]) => unknown };

/** What an edition allows, to the letter. */
export interface Rules {
  readonly calls: {
    readonly [C in
      | 'initialize'
      | 'get'
      | 'set'
      | 'commit'
      | 'terminate'
      | 'lastError'
      | 'errorText']: string;
  };
  readonly read: readonly string[];
  readonly write: { readonly [element: string]: RegExp };
  readonly answer: { readonly [name: string]: RegExp };
  readonly responses: { readonly [type: string]: RegExp };
  readonly responseName: string;
}

/** A platform that keeps to the letter, with all that it did not like. */
export interface Strict {
  readonly api: Api;
  readonly violations: readonly string[];
  readonly calls: readonly string[];
  /** From now on the network is lost: nothing is kept until it is back. */
  lose: (lost: boolean) => void;
  /** From now on calls like this (`SetValue cmi.…`) are refused with an error of the platform's own. */
  refuse: (call: RegExp) => void;
}

/**
 * Wraps a lenient run-time so that what a strict platform refuses is refused here: order of calls,
 * sizes, forms, places in lists, and errors that nobody looks at.
 */
export function strictLayer(lenient: Api, rules: Rules): Strict {
  const violations: string[] = [];
  const made: string[] = [];
  const types = new Map<string, string>();
  let stage: 'before' | 'open' | 'after' = 'before';
  let answers = 0;
  let lost = false;
  let refused = /^(?!)/;
  let unlooked = false; // the last call set an error, and nobody has asked for it
  let error = '0';
  const { calls } = rules;

  const blame = (what: string): 'false' => {
    violations.push(what);
    error = '101';
    unlooked = true;
    return 'false';
  };
  /** Refuses without blame: the call was sound. */
  const fail = (): void => {
    error = '101';
    unlooked = true;
  };
  const on = (call: string, detail: string): void => {
    made.push(`${call} ${detail}`.trim());
    if (unlooked) violations.push(`${call}: nobody looked at the error before it`);
    unlooked = false;
    error = '0';
  };
  const pass = (call: string, ...args: readonly string[]): unknown => lenient[call]?.(...args);

  /** What is wrong with a response, by the type that was set before it. */
  const responseFault = (element: string, place: string, value: string): string | undefined => {
    const type = types.get(place);
    if (type === undefined) return `${element}: the type comes before the response`;
    const fits = rules.responses[type]?.test(value) === true;
    return fits ? undefined : `${element}: “${value}” is no ${type}`;
  };

  const answerFault = (element: string, value: string): string | undefined => {
    const [, place = '', name = ''] =
      /^cmi\.interactions\.(\d+)\.(objectives\.0\.id|\w+)$/.exec(element) ?? [];
    const form = rules.answer[name];
    if (form === undefined) return `${element}: no such element`;
    if (Number(place) > answers) return `${element}: there are ${answers} answers before it`;
    if (Number(place) === answers && name !== 'id') return `${element}: the id comes first`;
    if (!form.test(value)) return `${element}: “${value}” has not its form`;
    if (name === 'type') types.set(place, value);
    if (Number(place) === answers) answers += 1;
    return name === rules.responseName ? responseFault(element, place, value) : undefined;
  };

  const wrongIn = (element: string, value: string): string | undefined => {
    if (stage !== 'open') return `${calls.set} ${element}: ${stage}`;
    if (element.startsWith('cmi.interactions.')) return answerFault(element, value);
    const form = rules.write[element];
    if (form === undefined) return `${element}: not to be written`;
    return form.test(value) ? undefined : `${element}: “${value.slice(0, 60)}” has not its form`;
  };

  const api: Api = {
    [calls.initialize]: (argument) => {
      on(calls.initialize, '');
      if (argument !== '') return blame(`${calls.initialize} takes an empty text`);
      if (stage !== 'before') return blame(`${calls.initialize} ${stage}`);
      stage = 'open';
      const begun = pass(calls.initialize, '');
      answers = Number(pass(calls.get, 'cmi.interactions._count')) || 0;
      return begun;
    },
    [calls.get]: (element = '') => {
      on(calls.get, element);
      if (stage !== 'open' || !rules.read.includes(element)) {
        blame(`${calls.get} ${element}: ${stage === 'open' ? 'not to be read' : stage}`);
        return '';
      }
      if (!refused.test(`${calls.get} ${element}`)) return pass(calls.get, element);
      fail();
      return '';
    },
    [calls.set]: (element = '', value = '') => {
      on(calls.set, `${element}=${value.length > 80 ? `${value.length} characters` : value}`);
      const wrong = wrongIn(element, value);
      if (wrong !== undefined) return blame(wrong);
      if (refused.test(`${calls.set} ${element}`)) {
        fail();
        return 'false';
      }
      const taken = pass(calls.set, element, value);
      if (String(taken) !== 'true')
        violations.push(`${element}: “${value}” is refused even leniently`);
      return taken;
    },
    [calls.commit]: (argument) => {
      on(calls.commit, '');
      if (argument !== '') return blame(`${calls.commit} takes an empty text`);
      if (stage !== 'open') return blame(`${calls.commit} ${stage}`);
      if (!lost) return pass(calls.commit, '');
      error = '391';
      unlooked = true;
      return 'false';
    },
    [calls.terminate]: (argument) => {
      on(calls.terminate, '');
      if (argument !== '') return blame(`${calls.terminate} takes an empty text`);
      if (stage !== 'open') return blame(`${calls.terminate} ${stage}`);
      stage = 'after';
      return lost ? 'false' : pass(calls.terminate, '');
    },
    [calls.lastError]: () => {
      unlooked = false;
      return error === '0' ? pass(calls.lastError) : error;
    },
    [calls.errorText]: (code = '') => (error === '0' ? pass(calls.errorText, code) : 'refused'),
  };
  return {
    api,
    violations,
    calls: made,
    lose: (now) => {
      lost = now;
    },
    refuse: (call) => {
      refused = call;
    },
  };
}
