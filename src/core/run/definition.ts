/** What has been heard of the parts of the definition (slides 12 and 13). */
export interface Heard {
  readonly age: 'adult' | 'minor' | 'unknown';
  readonly action: boolean;
  readonly means: boolean;
  readonly purpose: 'sex' | 'labor' | 'unknown';
}

/** Where one part stands: heard of, not asked for by the definition, or not known. */
export type ElementStatus = 'heard' | 'not-needed' | 'unknown';

/** What the definition says of that. `means` is why a means is asked for, or not. */
export interface DefinitionReading {
  readonly action: ElementStatus;
  readonly means: ElementStatus;
  readonly purpose: ElementStatus;
  readonly rule: 'under-18' | 'labor' | 'adult' | 'open';
  readonly whole: boolean; // every part that is asked for has been heard of
}

function ruleFor({ age, purpose }: Heard): DefinitionReading['rule'] {
  if (purpose === 'labor') return 'labor'; // a means at any age
  if (age === 'adult') return 'adult';
  return age === 'minor' && purpose === 'sex' ? 'under-18' : 'open';
}

/**
 * The definition of slides 12 and 13. A means is not asked for when the person is under 18 and the
 * purpose is a commercial sex act; for labor it is, at any age.
 */
export function readDefinition(heard: Heard): DefinitionReading {
  const rule = ruleFor(heard);
  const action = heard.action ? 'heard' : 'unknown';
  const means = heard.means ? 'heard' : rule === 'under-18' ? 'not-needed' : 'unknown';
  const purpose = heard.purpose === 'unknown' ? 'unknown' : 'heard';
  const whole = [action, means, purpose].every((standing) => standing !== 'unknown');
  return { action, means, purpose, rule, whole };
}
