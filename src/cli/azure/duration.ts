/** ISO 8601 durations, as Azure writes them. */

const UNITS = { D: 86_400, H: 3600, M: 60, S: 1 } as const;

/** Seconds of `PT5M` and the like; nothing for a text that is no duration. */
export function durationSeconds(text: string | undefined): number | undefined {
  const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(text ?? '');
  if (!parts || text === 'P') return undefined;
  const [, days, hours, minutes, seconds] = parts.map((part) => Number(part ?? 0));
  return (days ?? 0) * UNITS.D + (hours ?? 0) * UNITS.H + (minutes ?? 0) * UNITS.M + (seconds ?? 0);
}

/** `5 min`, `1 h 30 min`; the text itself when it is no duration. */
export function durationText(text: string): string {
  const seconds = durationSeconds(text);
  if (seconds === undefined) return text;
  const parts: [number, string][] = [
    [Math.floor(seconds / UNITS.D), 'd'],
    [Math.floor(seconds / UNITS.H) % 24, 'h'],
    [Math.floor(seconds / UNITS.M) % 60, 'min'],
    [seconds % 60, 's'],
  ];
  return (
    parts
      .filter(([count]) => count > 0)
      .map(([count, unit]) => `${count} ${unit}`)
      .join(' ') || '0 s'
  );
}
