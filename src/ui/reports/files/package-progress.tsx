import type { ComponentChildren } from 'preact';
import { packageWords } from './package-words.ts';

/** Why a package could not be made. */
export type PackageProblem =
  | { readonly code: 'no-list' | 'two-versions' }
  | { readonly code: 'no-file'; readonly file: string }
  | { readonly code: 'broken'; readonly message: string };

/** Status of packaging. */
export type PackageState =
  | { readonly at: 'rest' | 'stopped' }
  | { readonly at: 'work'; readonly done: number; readonly of: number }
  | { readonly at: 'failed'; readonly problem: PackageProblem }
  | {
      readonly at: 'done';
      readonly name: string;
      readonly size: number; // MB
      readonly units: number;
      readonly files: number;
      readonly each?: boolean | undefined; // a package of each scenario
    };

function said(state: PackageState): string {
  switch (state.at) {
    case 'rest':
      return '';
    case 'failed':
      return packageWords(`failed.${state.problem.code}`, { ...state.problem });
    case 'done': {
      const { name, units, files, each } = state;
      return packageWords(each ? 'done.each' : 'done', {
        name,
        units,
        files,
        size: state.size.toFixed(1),
      });
    }
    default:
      return packageWords(state.at);
  }
}

interface PackageProgressProps {
  readonly state: PackageState;
  readonly children?: ComponentChildren; // said in place of the state
}

/** Announces the status when it changes, and shows progress. */
export function PackageProgress({ state, children }: PackageProgressProps) {
  return (
    <>
      <div class="small" role="status">
        {children ?? said(state)}
      </div>
      {state.at === 'work' && (
        <progress value={state.done} max={state.of} aria-label={packageWords('fetched')} />
      )}
    </>
  );
}
