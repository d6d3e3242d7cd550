/** A way to another page, with its words. */
export interface NavLink {
  readonly href: string;
  readonly label: string;
  readonly current?: boolean;
}
