// https://www.rfc-editor.org/rfc/rfc9110#field.retry-after

/** Seconds to wait; null when the header is missing or makes no sense. `date` is the answer's own Date header, so that clocks need not agree. */
export function retryAfterSeconds(value: string | null, date: string | null): number | null {
  if (value === null) return null;
  if (/^\s*\d+\s*$/.test(value)) return Number(value);
  const [until, now] = [Date.parse(value), Date.parse(date ?? '')];
  return Number.isNaN(until) || Number.isNaN(now) ? null : Math.max(0, Math.ceil((until - now) / 1000));
}
