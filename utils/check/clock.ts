const DAY_MINUTES = 24 * 60;

function minuteOfDay(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Minutes from start to end ('HH:MM'); an end before the start is on the next day. */
export function minutesBetween(start: string, end: string): number {
  return (minuteOfDay(end) - minuteOfDay(start) + DAY_MINUTES) % DAY_MINUTES;
}

/** Whole days from one 'YYYY-MM-DD' to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
