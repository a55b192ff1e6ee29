// What the scan for known vulnerabilities came to, in one sentence: also that it found nothing, or was not made.
import type { VulnerabilityScan } from '../audit/audit-report.ts';
import { counted } from './index-report.ts';

export function scanLine(scan: VulnerabilityScan | null): string {
  if (scan === null) return 'Dependencies were not scanned for known vulnerabilities.';
  const packages = scan.scanned.flatMap((source) => source.packages);
  const found = packages.flatMap(({ vulnerabilities }) => vulnerabilities).length;
  const of = scan.scanned.map(({ what }) => what).join(', ');
  const known =
    of === ''
      ? 'Nothing could be scanned for known vulnerabilities.'
      : `${found === 0 ? 'No known vulnerability' : counted(found, 'known vulnerability', 'known vulnerabilities')} in ${counted(packages.length, 'package')} of ${of} (${scan.scanner}).`;
  const open = scan.unknown.map(({ what, why }) => `Not known of ${what}: ${why}`);
  return [known, ...open].join(' ');
}
