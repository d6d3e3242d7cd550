import { closed } from 'virtual:unscripted/closed';
import type { ClosedScene } from '../../core/scenario/review.ts';
import type { Route } from '../shell/route.ts';

/** Returns the closed scene that an address asks for. It can only be read for review. */
export function closedSceneAt(route: Route): ClosedScene | undefined {
  const id = 'scenario' in route && route.page !== 'review' ? route.scenario : undefined;
  return id !== undefined && Object.hasOwn(closed, id) ? closed[id] : undefined;
}
