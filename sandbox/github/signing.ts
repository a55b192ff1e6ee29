// GitHub signs commits that a bot makes through the API without naming author, committer or signature:
// https://docs.github.com/en/authentication/managing-commit-signature-verification/about-commit-signature-verification#signature-verification-for-bots
// The sandbox has no key; its signature is a text that only it writes.

export const SANDBOX_SIGNATURE = [
  '-----BEGIN PGP SIGNATURE-----',
  '',
  Buffer.from('signed by the sandbox in place of the key of GitHub').toString('base64'),
  '-----END PGP SIGNATURE-----',
].join('\n');

export function isSandboxSignature(signature: string): boolean {
  return signature.trim() === SANDBOX_SIGNATURE;
}
