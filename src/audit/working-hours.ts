// `hours: 7-19` in a time zone: when access is usual.

export interface WorkingHours {
  /** Whole hours, 0 to 23; the first that counts. */
  readonly from: number;
  /** 1 to 24; the first that counts no more. Less than `from`: over midnight. */
  readonly to: number;
  /** IANA name. */
  readonly zone: string;
}

/** Null for anything but two different whole hours. */
export function parseHours(text: string): Pick<WorkingHours, 'from' | 'to'> | null {
  const [, from, to] = /^(\d{1,2})-(\d{1,2})$/.exec(text.trim()) ?? [];
  if (from === undefined || to === undefined) return null;
  const hours = { from: Number(from), to: Number(to) };
  return hours.from > 23 || hours.to > 24 || hours.to < 1 || hours.from === hours.to ? null : hours;
}

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name }).format(0);
    return true;
  } catch {
    return false;
  }
}

/** Tells of any moment (Unix milliseconds) whether it is within. */
export function withinHours({ from, to, zone }: WorkingHours): (at: number) => boolean {
  const format = new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone: zone });
  return (at) => {
    const hour = Number(format.format(at));
    return from < to ? hour >= from && hour < to : hour >= from || hour < to;
  };
}
