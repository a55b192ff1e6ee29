import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { raise } from '../../../src/findings/catalogue.ts';
import { attestationErrors } from '../../../src/findings/attestation-errors.ts';
import type { AttestationSigner, SignedFiles } from '../../../src/gateways/trust/attestation-signer.ts';
import { type Attester, type AttesterOptions, createAttester } from '../../../src/gateways/trust/attester.ts';
import { type Attestation, attestationFilename, attestationsField } from '../../../src/trust/attestation.ts';
import type { AttestationDecision } from '../../../src/trust/attestation-decision.ts';
import { CLAIMS } from '../../trust/sample-claims.ts';
import { makeFolder, type Folder } from '../archives/make-archive.ts';
import { FILES, signingBench } from './signing-bench.ts';

const [WHEEL, SDIST] = FILES as [(typeof FILES)[number], (typeof FILES)[number]];
const YES: AttestationDecision = { attest: true, required: false, reason: 'They are made.' };
const REQUIRED: AttestationDecision = { ...YES, required: true };
const DOWN = raise(attestationErrors, 'attestation-service-down', {
  ...{ service: 'Rekor', host: 'rekor.acme.example', reason: 'HTTP 502' },
});

let signed: ReadonlyMap<string, Attestation>;
beforeAll(async () => {
  await using bench = await signingBench();
  ({ attestations: signed } = await bench.signer.signFiles(FILES));
});

const of = (filename: string): Attestation => signed.get(filename) as Attestation;

interface Stand {
  readonly attester: Attester;
  readonly asked: string[][];
  readonly said: string[];
  readonly warned: string[];
}

function stand(
  options: Partial<AttesterOptions> = {},
  answer?: (names: readonly string[]) => SignedFiles,
): Stand {
  const [asked, said, warned]: [string[][], string[], string[]] = [[], [], []];
  const signer: AttestationSigner = {
    signFiles: async (files) => {
      const names = files.map(({ filename }) => filename);
      asked.push(names);
      return (
        answer?.(names) ?? { attestations: new Map(names.map((name) => [name, of(name)])), failure: null }
      );
    },
  };
  const attester = createAttester({
    ...{ decide: async () => YES, signer, folder: null, workflowRef: CLAIMS.workflow_ref, index: 'PyPI' },
    ...{ info: (text) => void said.push(text), warn: (text) => void warned.push(text) },
    ...options,
  });
  return { attester, asked, said, warned };
}

const fields = ({ attester }: Stand): readonly (string | null)[] =>
  [WHEEL, SDIST].map(({ filename }) => attester.attestationsOf(filename));
const FIELDS = (): readonly (string | null)[] =>
  [WHEEL, SDIST].map(({ filename }) => attestationsField([of(filename)]));

test('files are signed once, however often it is asked', async () => {
  const at = stand();
  expect(fields(at)).toEqual([null, null]);
  await at.attester.attestFiles([WHEEL]);
  await at.attester.attestFiles([WHEEL, SDIST]);
  await at.attester.attestFiles([WHEEL, SDIST]);
  expect(at.asked).toEqual([[WHEEL.filename], [SDIST.filename]]);
  expect(fields(at)).toEqual(FIELDS());
  expect(at.said).toEqual(['They are made.']);
});

test('where none are to be, nothing is asked', async () => {
  const at = stand({
    decide: async () => ({ attest: false, reason: 'No attestations: they are switched off.' }),
  });
  await at.attester.attestFiles([WHEEL]);
  expect([at.asked, fields(at), at.said]).toEqual([
    [],
    [null, null],
    ['No attestations: they are switched off.'],
  ]);
});

describe('a service is down after the first file', () => {
  const answer = (): SignedFiles => ({
    attestations: new Map([[WHEEL.filename, of(WHEEL.filename)]]),
    failure: DOWN,
  });

  test('auto: goes on, and says so', async () => {
    const at = stand({}, answer);
    await at.attester.attestFiles([WHEEL, SDIST]);
    expect(fields(at)).toEqual([FIELDS()[0], null]);
    expect(at.warned).toEqual([`${DOWN.happened} 1 of 2 files are published without attestation.`]);
  });

  test('required: stops', async () => {
    const at = stand({ decide: async () => REQUIRED }, answer);
    await expect(at.attester.attestFiles([WHEEL, SDIST])).rejects.toBe(DOWN);
    expect(fields(at)).toEqual([null, null]);
  });
});

describe('files beside the distributions', () => {
  async function folderWith(contents: Readonly<Record<string, string>> = {}): Promise<Folder> {
    const folder = await makeFolder();
    for (const [name, text] of Object.entries(contents)) await writeFile(join(folder.path, name), text);
    return folder;
  }
  const text = (filename: string): string => JSON.stringify(of(filename));

  test('TestPyPI, then PyPI: the second step finds what the first signed', async () => {
    await using folder = await folderWith();
    const path = join(folder.path, 'not', 'there', 'yet');
    const first = stand({ folder: path, index: 'TestPyPI' });
    await first.attester.attestFiles([WHEEL, SDIST]);
    expect(await readdir(path)).toEqual(
      [WHEEL, SDIST].map(({ filename }) => attestationFilename(filename)).sort(),
    );
    const second = stand({ folder: path });
    await second.attester.attestFiles([WHEEL, SDIST]);
    expect([second.asked, fields(second)]).toEqual([[], FIELDS()]);
    expect(second.said).toEqual(['They are made.', '2 of 2 files have a ready attestation.']);
  });

  test.each([
    ['broken', 'publish', () => '{"version": 1}', 'PEP 740'],
    ['of other bytes', 'publish', () => text(SDIST.filename), 'another name'],
    ['too long', 'publish', () => ' '.repeat(300 * 1024), 'longer than'],
    ['binary', 'publish', () => '\u0000\ufffd', 'PEP 740'],
  ])('one that is %s is left aside, and a new one made', async (_, kind, content, clause) => {
    await using folder = await folderWith({ [`${WHEEL.filename}.${kind}.attestation`]: content() });
    const at = stand({ folder: folder.path });
    await at.attester.attestFiles([WHEEL]);
    expect(at.asked).toEqual([[WHEEL.filename]]);
    expect(at.attester.attestationsOf(WHEEL.filename)).toBe(FIELDS()[0]);
    expect(at.warned).toEqual([expect.stringContaining(clause)]);
  });

  test('of another workflow: left aside', async () => {
    await using folder = await folderWith({ [attestationFilename(WHEEL.filename)]: text(WHEEL.filename) });
    const at = stand({
      folder: folder.path,
      workflowRef: 'acme/vault/.github/workflows/other.yml@refs/heads/main',
    });
    await at.attester.attestFiles([WHEEL]);
    expect(at.warned).toEqual([expect.stringContaining('it was signed by')]);
    expect(at.asked).toHaveLength(1);
  });

  test('two of one kind: one is sent', async () => {
    const contents = { a: text(WHEEL.filename), publish: text(WHEEL.filename) };
    const named = Object.entries(contents).map(([kind, content]) => [
      `${WHEEL.filename}.${kind}.attestation`,
      content,
    ]);
    await using folder = await folderWith(Object.fromEntries(named) as Record<string, string>);
    const at = stand({ folder: folder.path });
    await at.attester.attestFiles([WHEEL]);
    expect(at.attester.attestationsOf(WHEEL.filename)).toBe(FIELDS()[0]);
    expect(at.warned).toEqual([expect.stringContaining('another one says the same')]);
  });

  test('names that only look so are none of ours', async () => {
    await using folder = await folderWith({
      [`${WHEEL.filename}.attestation`]: '?',
      [`${WHEEL.filename}.publish.attestation.bak`]: '?',
      [`${WHEEL.filename}.a.b.attestation`]: '?',
      [`x${WHEEL.filename}.publish.attestation`]: '?',
    });
    const at = stand({ folder: folder.path });
    await at.attester.attestFiles([WHEEL]);
    expect(at.warned).toEqual([]);
  });

  test('a folder that takes no files costs only the next signing', async () => {
    await using folder = await folderWith({ dist: 'a file' });
    const at = stand({ folder: join(folder.path, 'dist') });
    await at.attester.attestFiles([WHEEL]);
    expect(at.attester.attestationsOf(WHEEL.filename)).toBe(FIELDS()[0]);
    expect(at.warned).toEqual([expect.stringContaining('could not be kept for later steps')]);
  });
});

describe('the index refuses them', () => {
  const ANSWER = 'Invalid attestations supplied during upload: no such publisher';

  test('auto: none from then on, for all files, and it is said', async () => {
    const at = stand();
    await at.attester.attestFiles([WHEEL, SDIST]);
    at.attester.dropAttestations(WHEEL.filename, ANSWER);
    expect(fields(at)).toEqual([null, null]);
    expect(at.warned).toEqual([
      `PyPI refused ${WHEEL.filename} for its attestations: ${ANSWER}. The files are published without attestations.`,
    ]);
  });

  test('required: an error', async () => {
    const at = stand({ decide: async () => REQUIRED });
    await at.attester.attestFiles([WHEEL, SDIST]);
    expect(() => at.attester.dropAttestations(WHEEL.filename, ANSWER)).toThrow(/PyPI refused/);
  });
});
