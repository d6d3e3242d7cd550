import { useEffect, useState } from 'preact/hooks';
import { LmsLine, type LmsLineProps } from '../../ui/shell/lms-line.tsx';
import type { LmsLink } from './link.ts';

/** Returns what the line about the learning platform says. */
export function stateOfLink({ sitting, standing }: LmsLink): LmsLineProps['state'] {
  const { problem, done, ended } = standing();
  if (sitting === undefined && problem === undefined) return 'unfetched';
  if (sitting === undefined) return problem?.code === 'over' ? 'over' : 'silent';
  if (ended) return 'ended';
  if (problem !== undefined) return problem.code === 'over' ? 'over' : 'waiting';
  if (!done) return 'none';
  return sitting.outcome().score === undefined ? 'noted' : 'done';
}

/** Shows the status of the connection to the learning platform. */
export function LmsStatus({ link }: { readonly link: LmsLink }) {
  const [state, setState] = useState(() => stateOfLink(link));
  useEffect(() => link.onChange(() => setState(stateOfLink(link))), [link]);
  return <LmsLine state={state} onRetry={link.retry} onLeave={link.leave} />;
}
