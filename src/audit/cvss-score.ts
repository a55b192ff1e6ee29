// The base score of a CVSS 3 vector. https://www.first.org/cvss/v3.1/specification-document#7-1-Base-Metrics-Equations

const ATTACK_VECTOR: Readonly<Record<string, number>> = { N: 0.85, A: 0.62, L: 0.55, P: 0.2 };
const COMPLEXITY: Readonly<Record<string, number>> = { L: 0.77, H: 0.44 };
const PRIVILEGES: Readonly<Record<string, number>> = { N: 0.85, L: 0.62, H: 0.27 };
const PRIVILEGES_CHANGED: Readonly<Record<string, number>> = { N: 0.85, L: 0.68, H: 0.5 };
const INTERACTION: Readonly<Record<string, number>> = { N: 0.85, R: 0.62 };
const IMPACT: Readonly<Record<string, number>> = { H: 0.56, L: 0.22, N: 0 };

/** 0 to 10, in tenths; null for what is no such vector. */
export function baseScore(vector: string): number | null {
  const [name = '', ...parts] = vector.split('/');
  if (!/^CVSS:3\.[01]$/.test(name)) return null;
  const metrics = new Map(parts.map((part) => part.split(':', 2) as [string, string]));
  const scope = metrics.get('S');
  if (scope !== 'U' && scope !== 'C') return null;
  const changed = scope === 'C';
  const weight = (metric: string, weights: Readonly<Record<string, number>>): number =>
    weights[metrics.get(metric) ?? ''] ?? Number.NaN;
  const exploitability =
    8.22 *
    weight('AV', ATTACK_VECTOR) *
    weight('AC', COMPLEXITY) *
    weight('PR', changed ? PRIVILEGES_CHANGED : PRIVILEGES) *
    weight('UI', INTERACTION);
  const base = 1 - (1 - weight('C', IMPACT)) * (1 - weight('I', IMPACT)) * (1 - weight('A', IMPACT));
  const impact = changed ? 7.52 * (base - 0.029) - 3.25 * (base - 0.02) ** 15 : 6.42 * base;
  if (Number.isNaN(exploitability) || Number.isNaN(impact)) return null;
  if (impact <= 0) return 0;
  return roundUp(Math.min((changed ? 1.08 : 1) * (impact + exploitability), 10));
}

/** To tenths, without the errors of binary fractions. https://www.first.org/cvss/v3.1/specification-document#Appendix-A---Floating-Point-Rounding */
function roundUp(score: number): number {
  const hundredThousandths = Math.round(score * 100_000);
  return hundredThousandths % 10_000 === 0
    ? hundredThousandths / 100_000
    : (Math.floor(hundredThousandths / 10_000) + 1) / 10;
}
