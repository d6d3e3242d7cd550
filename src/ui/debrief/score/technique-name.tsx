import type { Dimension } from '../../../core/rubric/dimension.ts';
import { type Rubric, ruleOf } from '../../../core/rubric/rubric.ts';
import type { Ways } from '../../guide/text/ways.ts';

export interface TechniqueNameProps {
  readonly dimension: Dimension;
  readonly rubric: Rubric;
  readonly ways: Ways | undefined;
}

/** The name of a technique; one of the seven leads to its place in the guide. */
export function TechniqueName({ dimension, rubric, ways }: TechniqueNameProps) {
  const { name } = ruleOf(rubric, dimension);
  const part = ways?.links.techniques[dimension];
  if (ways === undefined || part === undefined) return <>{name}</>;
  return (
    <a class="term" href={ways.place('engage', part)}>
      {name}
    </a>
  );
}
