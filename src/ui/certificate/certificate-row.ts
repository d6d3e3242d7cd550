/** One finished scene, or one exercise of a room; all as words. */
export interface CertificateRow {
  readonly key: string;
  readonly title: string;
  readonly language?: string; // of title and `practiced`, BCP 47; that of the page if absent
  readonly date: string;
  readonly practiced: string; // what was practiced, such as "Open invitations and pace"
  readonly minutes?: number; // of a group session
  readonly checksum?: string; // of the record, hexadecimal; absent where there is no record
  readonly score?: string; // shown only if the learner adds it
}
