const two = (value: number): string => String(value).padStart(2, '0');

/** Splits seconds into hours, minutes, seconds and hundredths. */
function split(seconds: number) {
  const all = Math.max(0, Math.round(seconds * 100));
  return {
    hours: Math.floor(all / 360_000),
    minutes: Math.floor(all / 6000) % 60,
    seconds: Math.floor(all / 100) % 60,
    hundredths: all % 100,
  };
}

/** Formats a time span for SCORM 1.2: `0000:12:05.00`. */
export function timespan(seconds: number): string {
  const part = split(seconds);
  const hours = String(Math.min(part.hours, 9999)).padStart(4, '0');
  return `${hours}:${two(part.minutes)}:${two(part.seconds)}.${two(part.hundredths)}`;
}

/** Formats an ISO 8601 duration for SCORM 2004 and xAPI: `PT12M5S`. */
export function duration(seconds: number): string {
  const part = split(seconds);
  const tail = part.hundredths === 0 ? '' : `.${two(part.hundredths)}`;
  const parts = [
    part.hours > 0 ? `${part.hours}H` : '',
    part.minutes > 0 ? `${part.minutes}M` : '',
    part.seconds > 0 || tail !== '' ? `${part.seconds}${tail}S` : '',
  ].join('');
  return `PT${parts === '' ? '0S' : parts}`;
}
