// Dates in the form that a changelog already uses.

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const MONTH = `(?:${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})\\.?`;

/** For an expression without another group `sep`. `2024-01-31`, `2024/1/31`, `January 31, 2024`, `31 Jan 2024`. */
export const DATE_PATTERN = `\\d{4}(?<sep>[-/.])\\d{1,2}\\k<sep>\\d{1,2}|${MONTH} \\d{1,2},? \\d{4}|\\d{1,2} ${MONTH} \\d{4}`;

/** `day` is `YYYY-MM-DD`; `sample` a date as the file writes it. */
export function dateLike(sample: string, day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  if (/^\d{4}/.test(sample)) return [year, month, date].join(sample.charAt(4));
  const name = MONTHS[Number(month) - 1] ?? '';
  const written = /[A-Za-z]+\.?/.exec(sample)?.[0] ?? '';
  const short = written.replace('.', '').length === 3 && !/^May$/i.test(written);
  const shown = short ? `${name.slice(0, 3)}${written.endsWith('.') ? '.' : ''}` : name;
  const number = String(Number(date));
  return /^\d/.test(sample)
    ? `${number} ${shown} ${year}`
    : `${shown} ${number}${sample.includes(',') ? ',' : ''} ${year}`;
}
