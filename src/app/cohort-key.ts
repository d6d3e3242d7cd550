/** Under this key the group that a trainer's link named is kept for a person. */
export const cohortKey = (person: string): string => `cohort ${person}`;
