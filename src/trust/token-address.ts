// Whom an ID token speaks of and to: the two claims that the trust of a cloud is written for. Read to explain, never to believe.
import { Buffer } from 'node:buffer';
import { parseObject, textField } from './json-object.ts';

/** Null: the token does not say. */
export interface TokenAddress {
  /** `repo:acme/vault:environment:pypi` */
  readonly subject: string | null;
  readonly audience: string | null;
}

const LONGEST_CLAIM = 2048;

export function tokenAddress(token: string): TokenAddress {
  const fields = parseObject(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) ?? {};
  return {
    subject: textField(fields, 'sub', LONGEST_CLAIM),
    audience: textField(fields, 'aud', LONGEST_CLAIM),
  };
}
