import { describe, expect, test } from '@jest/globals';
import { publishFiles, type PublishEvent, type PublishNeeds } from '../../src/commands/publish-files.ts';
import type { DescribedFile } from '../../src/distribution/described-file.ts';
import { raise } from '../../src/findings/catalogue.ts';
import { uploadErrors } from '../../src/findings/upload-errors.ts';
import type { ListedFile } from '../../src/upload/upload-verdict.ts';
import { acmeFile, SDIST, WHEEL } from '../distribution/acme-file.ts';

interface Index extends PublishNeeds {
  readonly listed: ListedFile[];
  readonly sent: string[];
  readonly waits: number[];
  /** Most uploads at one time. */
  most: number;
  reads: number;
}

interface Behaviour {
  readonly listed?: readonly ListedFile[];
  /** Reads after the first that do not show new files yet. */
  readonly stale?: number;
  readonly refuse?: readonly string[];
  readonly answer?: 'stored' | 'already-there';
}

function index(behaviour: Behaviour = {}): Index {
  let running = 0;
  const fresh: ListedFile[] = [];
  const self: Index = {
    listed: [...(behaviour.listed ?? [])],
    sent: [],
    waits: [],
    most: 0,
    reads: 0,
    attestFiles: async () => undefined,
    readPage: async () => {
      self.reads += 1;
      if (self.reads > 1 + (behaviour.stale ?? 0)) self.listed.push(...fresh.splice(0));
      return self.listed.length === 0 ? 'empty' : { files: [...self.listed] };
    },
    uploadFile: async (file, onProgress) => {
      self.sent.push(file.filename);
      self.most = Math.max(self.most, (running += 1));
      onProgress?.(file.size, file.size);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      if (behaviour.refuse?.includes(file.filename))
        throw raise(uploadErrors, 'upload-refused', {
          index: 'x',
          filename: file.filename,
          status: 400,
          text: 'no',
        });
      fresh.push(entry(file));
      return behaviour.answer ?? 'stored';
    },
    wait: async (milliseconds) => void self.waits.push(milliseconds),
    uploadsAtATime: () => 4,
    storesApart: false,
  };
  return self;
}

function entry(file: DescribedFile, sha256: string | null = file.sha256): ListedFile {
  return { filename: file.filename, url: `https://acme.example/${file.filename}`, sha256 };
}

const WHEELS = Array.from({ length: 12 }, (_, n) =>
  acmeFile({ filename: `acme_vault-1.3.0-${n}-py3-none-any.whl` }),
);
const OPTIONS = { index: 'acme.example' };

describe('publishFiles', () => {
  test('as many at a time as the index is asked after its first answer', async () => {
    const one = index();
    const askedAfter: number[] = [];
    const uploadsAtATime = (): number => {
      askedAfter.push(one.sent.length);
      return 6;
    };
    await publishFiles({ ...one, uploadsAtATime }, WHEELS, OPTIONS);
    expect([askedAfter, one.most]).toEqual([[1], 6]);
  });

  test('none alone where the index stores each for itself', async () => {
    const askedAfter: number[] = [];
    const one = index();
    const uploadsAtATime = (): number => {
      askedAfter.push(one.sent.length);
      return 2;
    };
    await publishFiles({ ...one, storesApart: true, uploadsAtATime }, WHEELS.slice(0, 2), OPTIONS);
    expect([askedAfter, one.most]).toEqual([[0], 2]);
  });

  test('a page that was read a moment ago is judged and not read again', async () => {
    const [there, ...rest] = WHEELS.slice(0, 3) as [DescribedFile, ...DescribedFile[]];
    const page = { files: [entry(there)] };
    // The only read is the one afterwards.
    const one = index({ listed: page.files, stale: -1 });
    await publishFiles(one, [there, ...rest], { ...OPTIONS, page });
    expect([one.sent, one.reads]).toEqual([rest.map(({ filename }) => filename), 1]);
    const other = { ...OPTIONS, page: { files: [entry(there, 'f'.repeat(64))] } };
    await expect(publishFiles(index(), [there], other)).rejects.toMatchObject({
      code: 'version-file-differs',
    });
  });

  test('sends what is missing, in parallel, the first alone and the sdist last', async () => {
    const one = index();
    const uploaded = await publishFiles(one, [SDIST, ...WHEELS], OPTIONS);
    expect(one.sent).toHaveLength(13);
    expect(one.sent.at(-1)).toBe(SDIST.filename);
    expect(one.most).toBe(4);
    expect(uploaded[0]).toEqual({
      filename: SDIST.filename,
      sha256: SDIST.sha256,
      size: SDIST.size,
      url: `https://acme.example/${SDIST.filename}`,
      outcome: 'uploaded',
    });
    expect(uploaded.map(({ filename }) => filename)).toEqual(
      [SDIST, ...WHEELS].map(({ filename }) => filename),
    );
    expect([one.reads, one.waits]).toEqual([2, []]);
  });

  test('run again: nothing is sent, the page is read once', async () => {
    const one = index({ listed: [entry(WHEEL), entry(SDIST)] });
    const events: PublishEvent[] = [];
    const uploaded = await publishFiles(one, [WHEEL, SDIST], {
      ...OPTIONS,
      onProgress: (event) => events.push(event),
    });
    expect([one.sent, one.reads]).toEqual([[], 1]);
    expect(uploaded.map(({ outcome, url }) => [outcome, url])).toEqual([
      ['already-there', `https://acme.example/${WHEEL.filename}`],
      ['already-there', `https://acme.example/${SDIST.filename}`],
    ]);
    expect(events.map(({ kind }) => kind)).toEqual(['already-there', 'already-there']);
  });

  test('half a release is completed', async () => {
    const one = index({ listed: [entry(WHEEL)] });
    const uploaded = await publishFiles(one, [WHEEL, SDIST], OPTIONS);
    expect(one.sent).toEqual([SDIST.filename]);
    expect(uploaded.map(({ outcome }) => outcome)).toEqual(['already-there', 'uploaded']);
  });

  test('other bytes there: nothing is sent, all of them are named', async () => {
    const one = index({ listed: [entry(WHEEL, 'b'.repeat(64)), entry(SDIST, null)] });
    const error: Error = await publishFiles(one, [WHEEL, SDIST, ...WHEELS], OPTIONS).then(
      () => new Error('published'),
      (thrown: Error) => thrown,
    );
    expect(error).toMatchObject({
      errors: [{ code: 'version-file-differs' }, { code: 'upload-listed-without-hash' }],
    });
    expect(error.message).toContain(WHEEL.sha256);
    expect(one.sent).toEqual([]);
  });

  test('the page cannot be read: nothing is sent', async () => {
    const one = index();
    const failing = { ...one, readPage: () => Promise.reject(new Error('401')) };
    await expect(publishFiles(failing, [WHEEL], OPTIONS)).rejects.toThrow('401');
    expect(one.sent).toEqual([]);
  });

  test('the first is refused: no other is sent', async () => {
    const one = index({ refuse: [WHEEL.filename] });
    await expect(publishFiles(one, [SDIST, WHEEL], OPTIONS)).rejects.toMatchObject({
      code: 'upload-refused',
    });
    expect(one.sent).toEqual([WHEEL.filename]);
  });

  test('later refusals: those under way end, no new one starts, all errors are told', async () => {
    const refuse = WHEELS.slice(1, 3).map(({ filename }) => filename);
    const one = index({ refuse });
    await expect(publishFiles({ ...one, uploadsAtATime: () => 3 }, WHEELS, OPTIONS)).rejects.toMatchObject({
      errors: [{ code: 'upload-refused' }, { code: 'upload-refused' }],
    });
    expect(one.sent.length).toBeLessThan(8);
  });

  test('waits until the index shows the files', async () => {
    const one = index({ stale: 3 });
    const events: PublishEvent[] = [];
    const uploaded = await publishFiles(one, [WHEEL], {
      ...OPTIONS,
      onProgress: (event) => events.push(event),
    });
    expect(uploaded).toMatchObject([{ outcome: 'uploaded' }]);
    expect(one.waits).toEqual([500, 1000, 2000]);
    expect(events.filter(({ kind }) => kind === 'waiting')).toHaveLength(3);
    expect(one.sent).toEqual([WHEEL.filename]);
  });

  test('patience ends', async () => {
    const one = index({ stale: 99 });
    await expect(publishFiles(one, [WHEEL], OPTIONS)).rejects.toMatchObject({
      code: 'upload-not-served',
      message: expect.stringContaining(WHEEL.filename),
    });
    expect(one.waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThan(5 * 60_000);
  });

  test('the index serves other bytes than were sent', async () => {
    const one = index();
    const swapping = {
      ...one,
      readPage: async () =>
        one.sent.length === 0 ? ('empty' as const) : { files: [entry(WHEEL, 'c'.repeat(64))] },
    };
    await expect(publishFiles(swapping, [WHEEL], OPTIONS)).rejects.toMatchObject({
      code: 'version-file-differs',
    });
  });

  test('another run was faster', async () => {
    expect(await publishFiles(index({ answer: 'already-there' }), [WHEEL], OPTIONS)).toMatchObject([
      { outcome: 'already-there' },
    ]);
  });

  test('a bug is not dressed up', async () => {
    const bug = new TypeError('undefined is not a function');
    const one = { ...index(), uploadFile: () => Promise.reject(bug) };
    await expect(publishFiles(one, [WHEEL], OPTIONS)).rejects.toBe(bug);
  });
});
