/** Which parts of the definition have been heard (slides 12 and 13). */
export interface Heard {
  readonly age: 'adult' | 'minor' | 'unknown';
  readonly action: boolean;
  readonly means: boolean;
  readonly purpose: 'sex' | 'labor' | 'unknown';
}

/** Status of one part: heard, not required by the definition, or unknown. */
export type ElementStatus = 'heard' | 'not-needed' | 'unknown';

/** The definition applied to what was heard; `rule` says why a means is required or not. */
export interface DefinitionReading {
  readonly action: ElementStatus;
  readonly means: ElementStatus;
  readonly purpose: ElementStatus;
  readonly rule: 'under-18' | 'labor' | 'adult' | 'open';
  readonly whole: boolean; // every required part has been heard
}

function ruleFor({ age, purpose }: Heard): DefinitionReading['rule'] {
  if (purpose === 'labor') return 'labor'; // a means is required at any age
  if (age === 'adult') return 'adult';
  return age === 'minor' && purpose === 'sex' ? 'under-18' : 'open';
}

/**
 * Applies the definition of slides 12 and 13. A means is not required if the person is under 18 and the purpose is a
 * commercial sex act; for labor it is required at any age.
 */
export function readDefinition(heard: Heard): DefinitionReading {
  const rule = ruleFor(heard);
  const action = heard.action ? 'heard' : 'unknown';
  const means = heard.means ? 'heard' : rule === 'under-18' ? 'not-needed' : 'unknown';
  const purpose = heard.purpose === 'unknown' ? 'unknown' : 'heard';
  const whole = [action, means, purpose].every((standing) => standing !== 'unknown');
  return { action, means, purpose, rule, whole };
}
