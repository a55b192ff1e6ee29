// Certificates in the text form that all programs read (PEM, https://www.rfc-editor.org/rfc/rfc7468).

const BLOCK =
  /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g;

/** Each once, without what stands between them. */
export function readCertificates(pem: string): readonly string[] {
  const blocks = pem.match(BLOCK) ?? [];
  return [...new Set(blocks.map((block) => block.replace(/\s*\r?\n\s*/g, '\n')))];
}

export function writeBundle(certificates: readonly string[]): string {
  return certificates.map((certificate) => `${certificate}\n`).join('');
}

export function holdsPrivateKey(pem: string): boolean {
  return /-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem);
}

export function looksLikePem(text: string): boolean {
  return text.includes('-----BEGIN ');
}
