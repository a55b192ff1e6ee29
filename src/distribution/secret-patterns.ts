// Secrets by their form. Only forms that nothing else has: a finding stops a release. What is shown is the kind, never the text.

interface SecretPattern {
  readonly kind: string;
  readonly pattern: RegExp;
  /** Least number of different characters: placeholders repeat themselves. */
  readonly variety: number;
}

/** No secret by itself. */
export const ACCESS_KEY_ID = 'AWS access key id';

const PATTERNS: readonly SecretPattern[] = [
  {
    kind: 'private key',
    // The line alone is common in code; a key has its body below it, also in a string with escaped line ends.
    pattern:
      /-----BEGIN (?:(?:RSA|EC|DSA|OPENSSH|ENCRYPTED) )?PRIVATE KEY-----(?:\s|\\[rn]|["'+])+(?:[A-Za-z0-9+/=]|\s|\\[rn]|["']){60,}/g,
    variety: 16,
  },
  {
    kind: 'PGP private key',
    pattern: /-----BEGIN PGP PRIVATE KEY BLOCK-----(?:[^-]){200,}/g,
    variety: 16,
  },
  { kind: 'PyPI token', pattern: /\bpypi-AgE[A-Za-z0-9_-]{80,}/g, variety: 24 },
  { kind: 'GitHub token', pattern: /\bgh[pousr]_[A-Za-z0-9]{36,}\b/g, variety: 16 },
  { kind: 'GitHub token', pattern: /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b/g, variety: 24 },
  { kind: 'GitLab token', pattern: /\bglpat-[A-Za-z0-9_-]{20,}/g, variety: 12 },
  {
    kind: 'AWS access key',
    // The id with its secret behind it: 40 characters that are no hash.
    pattern:
      /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b[^]{1,200}?(?<![A-Za-z0-9/+])(?=[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=]))(?=[a-z0-9/+]*[A-Z])(?=[A-Z0-9/+]*[a-z])[A-Za-z0-9/+]{40}/g,
    variety: 20,
  },
  // Found in many a docstring: it names an account.
  { kind: ACCESS_KEY_ID, pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g, variety: 10 },
  { kind: 'Slack token', pattern: /\bxox[abprs]-[0-9]{8,}-[0-9]{8,}-[A-Za-z0-9-]{20,}/g, variety: 12 },
  {
    kind: 'Slack webhook',
    pattern: /hooks\.slack\.com\/services\/T[A-Z0-9]{7,}\/B[A-Z0-9]{7,}\/[A-Za-z0-9]{24}\b/g,
    variety: 16,
  },
  { kind: 'npm token', pattern: /\bnpm_[A-Za-z0-9]{36}\b/g, variety: 16 },
  { kind: 'Stripe key', pattern: /\b[rs]k_live_[A-Za-z0-9]{24,}\b/g, variety: 14 },
  { kind: 'Anthropic key', pattern: /\bsk-ant-[a-z0-9]+-[A-Za-z0-9_-]{80,}/g, variety: 24 },
  { kind: 'SendGrid key', pattern: /\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}\b/g, variety: 20 },
];

/** What all of them have: one look finds most texts free of any. */
const HINT =
  /PRIVATE KEY|pypi-AgE|gh[pousr]_|github_pat_|glpat-|AKIA|ASIA|xox[abprs]-|slack\.com\/services|npm_|k_live_|sk-ant-|SG\./;
const PLACEHOLDER =
  /example|placeholder|abcdefgh|12345678|x{6}|0{8}|(?:your|fake|dummy|sample|redacted)[-_]/i;

/** The kinds of secrets in a text, each once. */
export function secretKinds(text: string): readonly string[] {
  if (!HINT.test(text)) return [];
  const found = PATTERNS.filter(({ pattern, variety }) =>
    [...text.matchAll(pattern)].some(([match]) => new Set(match).size >= variety && !PLACEHOLDER.test(match)),
  );
  const kinds = new Set(found.map(({ kind }) => kind));
  // Said by the whole key.
  if (kinds.has('AWS access key')) kinds.delete(ACCESS_KEY_ID);
  return [...kinds];
}
