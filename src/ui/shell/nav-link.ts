/** A link to another page. */
export interface NavLink {
  readonly href: string;
  readonly label: string;
  readonly current?: boolean;
}
