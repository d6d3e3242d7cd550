const SIMULATED = 'simulated-';

/** Makes the id of an invented person. */
export const simulatedPerson = (name: string): string => `${SIMULATED}${name}`;

/** Tells by their id whether a person was invented. */
export const isSimulated = (person: string): boolean => person.startsWith(SIMULATED);
