// First, since its parts import each other in a circle that only this order opens.
import 'inkjs/engine/Story';

import { JsonSerialisation } from 'inkjs/engine/JsonSerialisation';
import { ListValue } from 'inkjs/engine/Value';
import { countWords } from '../../story/source/word-count.ts';
import { arityOf } from '../interpreter/operate.ts';
import { COMMANDS, NO_NODE, type NodeBody, type Push } from './node.ts';
import { Pointer, type Target, VOID } from './value.ts';

/** A JSON value of compiled Ink that is not a container. */
export type Token = string | number | boolean | { readonly [key: string]: unknown };

/** Resolves the paths in a token, relative to its place. */
export interface Finder {
  address(path: string): { readonly node: number; readonly start: boolean };
  container(path: string): number;
  target(path: string): Target;
}

/** A token that is a JSON object. */
type Parts = { readonly [key: string]: unknown };

const textBody = (text: string): NodeBody => ({ op: 'text', text, words: countWords(text) });

function ofString(token: string): NodeBody {
  if (token.startsWith('^')) return textBody(token.slice(1));
  if (token === '\n') return textBody('\n');
  if (token === 'void') return { op: 'value', value: VOID };
  const command = (COMMANDS as { readonly [word: string]: NodeBody['op'] | undefined })[token];
  if (command !== undefined) return { op: command } as NodeBody;
  const name = token === 'L^' ? '^' : token;
  return { op: 'native', name, arity: arityOf(name) };
}

const PUSHES: readonly (readonly [string, Push])[] = [
  ['->', 'none'],
  ['f()', 'function'],
  ['->t->', 'tunnel'],
];

function ofDivert(token: Parts, find: Finder): NodeBody | undefined {
  for (const [key, push] of PUSHES) {
    const path = token[key];
    if (typeof path !== 'string') continue;
    const conditional = token.c === true;
    return token.var === true
      ? { op: 'variable-divert', name: path, conditional, push }
      : { op: 'divert', to: find.address(path), conditional, push };
  }
  return undefined;
}

const FLAGS = { conditional: 1, startText: 2, ownText: 4, invisible: 8, once: 16 } as const;

const ofChoice = (path: string, flags: number, find: Finder): NodeBody => ({
  op: 'choice',
  target: find.container(path),
  conditional: (flags & FLAGS.conditional) !== 0,
  startText: (flags & FLAGS.startText) !== 0,
  ownText: (flags & FLAGS.ownText) !== 0,
  invisible: (flags & FLAGS.invisible) !== 0,
  once: (flags & FLAGS.once) !== 0,
});

const listOf = (token: Parts): ListValue => {
  const made: unknown = JsonSerialisation.JTokenToRuntimeObject(token);
  if (!(made instanceof ListValue)) throw new Error('a list that is none');
  return made;
};

function textIn(token: Parts, key: string): string | undefined {
  const value = token[key];
  return typeof value === 'string' ? value : undefined;
}

function ofVariable(token: Parts, find: Finder): NodeBody | undefined {
  const read = textIn(token, 'VAR?');
  if (read !== undefined) return { op: 'read', name: read };
  const count = textIn(token, 'CNT?');
  if (count !== undefined) return { op: 'count', container: find.container(count) };
  const name = textIn(token, 'VAR=') ?? textIn(token, 'temp=');
  if (name !== undefined) {
    return { op: 'assign', name, fresh: token.re !== true, global: 'VAR=' in token };
  }
  const target = textIn(token, '^->');
  if (target !== undefined) return { op: 'value', value: find.target(target) };
  const pointed = textIn(token, '^var');
  if (pointed === undefined) return undefined;
  return {
    op: 'value',
    value: new Pointer(pointed, typeof token.ci === 'number' ? token.ci : NO_NODE),
  };
}

/** Reads one token. */
export function bodyOf(token: Token, find: Finder): NodeBody {
  if (typeof token === 'string') return ofString(token);
  if (typeof token === 'boolean' || typeof token === 'number') return { op: 'value', value: token };
  const choice = token['*'];
  if (typeof choice === 'string') {
    return ofChoice(choice, typeof token.flg === 'number' ? token.flg : 0, find);
  }
  const body = ofDivert(token, find) ?? ofVariable(token, find);
  if (body !== undefined) return body;
  if ('list' in token) return { op: 'value', value: listOf(token) };
  if ('#' in token && typeof token['#'] === 'string') return { op: 'nothing' };
  throw new Error(`compiled Ink holds something unknown: ${JSON.stringify(token)}`);
}
