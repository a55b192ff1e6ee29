// Attestations on the wire, and what happens when the index does not want them.
import type { ServerResponse } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import { attestationErrors } from '../../../src/findings/attestation-errors.ts';
import { raise } from '../../../src/findings/catalogue.ts';
import { createDirectFetch } from '../../../src/gateways/direct-fetch.ts';
import {
  type AttestationSource,
  createPackageIndex,
} from '../../../src/gateways/package-index/package-index.ts';
import { indexProfile } from '../../../src/upload/index-profile.ts';
import { acmeFile } from '../../distribution/acme-file.ts';
import { makeFolder } from '../archives/make-archive.ts';
import { type Seen, startFaultServer } from './fault-server.ts';

const CONTENT = 'bytes of the wheel';
const FIELD = '[{"version":1}]';
const REFUSED = '400 Invalid attestations supplied during upload: signed by another workflow';

interface Upload {
  readonly sent: readonly Seen[];
  readonly outcome: unknown;
  readonly dropped: readonly (readonly string[])[];
}

async function upload(
  answers: readonly (readonly [number, string])[],
  source: Partial<AttestationSource> = {},
): Promise<Upload> {
  let count = 0;
  await using server = await startFaultServer((_, response) => {
    const [status, code] = answers[count] ?? [500, 'no more answers'];
    count += 1;
    answer(response, status, code);
  });
  await using folder = await makeFolder();
  const file = acmeFile({ content: CONTENT, path: await folder.write('wheel.whl', Buffer.from(CONTENT)) });
  const dropped: (readonly string[])[] = [];
  const index = createPackageIndex({
    ...{ profile: indexProfile(server.url), credentials: null, fetch: createDirectFetch(), version: '1' },
    ...{ log: () => undefined, wait: async () => undefined },
    attestations: {
      attestFiles: async () => undefined,
      attestationsOf: (filename) => (filename === file.filename ? FIELD : null),
      dropAttestations: (...told) => void dropped.push(told),
      ...source,
    },
  });
  const outcome: unknown = await index.uploadFile(file).catch((error: unknown) => error);
  return { sent: server.seen.filter(({ method }) => method === 'POST'), outcome, dropped };
}

function answer(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ code }));
}

const hasField = ({ body }: Seen): boolean => body.toString().includes('name="attestations"');

describe('attestations of an upload', () => {
  test('are one field, as given', async () => {
    const { sent, outcome } = await upload([[200, '']]);
    expect(outcome).toBe('stored');
    expect(sent[0]?.body.toString()).toContain(`name="attestations"\r\n\r\n${FIELD}\r\n`);
    expect(Number(sent[0]?.headers['content-length'])).toBe(sent[0]?.body.length);
  });

  test('without any there is no field', async () => {
    const { sent } = await upload([[200, '']], { attestationsOf: () => null });
    expect(sent.map(hasField)).toEqual([false]);
  });

  test('are left out when the index refuses them, and somebody is told', async () => {
    const { sent, outcome, dropped } = await upload([
      [400, REFUSED],
      [200, ''],
    ]);
    expect(outcome).toBe('stored');
    expect(sent.map(hasField)).toEqual([true, false]);
    expect(dropped).toEqual([[acmeFile().filename, REFUSED.slice(4)]]);
  });

  test('are not left out when that is no choice', async () => {
    const error = raise(attestationErrors, 'attestation-refused', {
      index: 'PyPI',
      filename: 'f',
      answer: 'no',
    });
    const dropAttestations = (): never => {
      throw error;
    };
    const { sent, outcome } = await upload([[400, REFUSED]], { dropAttestations });
    expect([sent.length, outcome]).toEqual([1, error]);
  });

  test.each([
    [400, '400 unknown classifier'],
    [400, "400 File 'attestations-1.0.tar.gz' is no distribution"],
    [403, '403 attestations need another right'],
  ])('are not blamed for HTTP %i %s', async (status, text) => {
    const { sent, dropped } = await upload([[status, text]]);
    expect([sent.map(hasField), dropped]).toEqual([[true], []]);
  });

  test('a refusal for them that stays a refusal is told as it is', async () => {
    const { outcome, sent } = await upload([
      [400, REFUSED],
      [400, '400 unknown classifier'],
    ]);
    expect(outcome).toMatchObject({ code: 'upload-refused' });
    expect(sent).toHaveLength(2);
  });
});
