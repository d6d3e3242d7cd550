import type { Jurisdiction } from '../../core/jurisdiction/resource.ts';
import type { DeviceUse } from '../../ui/device-use.ts';
import type { DeviceActions } from '../../ui/settings/device-settings.tsx';
import type { Settings } from '../../ui/settings.ts';
import type { BarProps } from '../../ui/shell/bar.tsx';
import type { NavLink } from '../../ui/shell/nav-link.ts';
import type { AddressedRoute, Route } from './route.ts';
import type { Visit } from './visit.ts';

/** What every page receives: visit, settings, and navigation. */
export interface Desk {
  readonly visit: Visit;
  readonly settings: Settings;
  readonly jurisdiction: Jurisdiction;
  readonly bar: BarProps; // with the navigation links
  readonly leaveOnly: Pick<BarProps, 'presses' | 'onLeave' | 'draft'>; // for pages that fill the bar themselves
  readonly footLinks: readonly NavLink[];
  readonly changeSettings: (change: Partial<Settings>) => void;
  readonly device: DeviceActions; // for the settings: what is stored here
  readonly useDevice: (use: DeviceUse) => Promise<Visit>; // returns the visit that continues
  readonly prepare: (page: Route['page']) => void; // has its code fetched; the page opens sooner
  readonly go: (route: AddressedRoute, replace?: boolean) => void;
}

/** Props of a page: the desk and its own route. */
export interface PageProps<P extends Route['page']> {
  readonly desk: Desk;
  readonly route: Extract<Route, { page: P }>;
}
