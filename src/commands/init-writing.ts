// The end of `init`: show, ask, look once more, write whole files. All of them or none.
import { raise } from '../findings/catalogue.ts';
import { setupErrors } from '../findings/setup-errors.ts';
import type { PlannedFile } from '../setup/setup-plan.ts';
import type { InitOutcome, InitRequest } from './init-project.ts';

export interface WritesSetup {
  /** Somebody can be asked. */
  readonly canAsk: boolean;
  readFile(path: string): Promise<Buffer | null>;
  /** Whole or not at all. */
  writeFile(path: string, content: Buffer): Promise<void>;
  removeFile(path: string): Promise<void>;
  /** Before any question. */
  show(outcome: Omit<InitOutcome, 'result'>): void;
  /** `y` or `n`. */
  confirm(question: string): Promise<boolean>;
}

/** Throws `setup-not-confirmed`, `setup-workflow-…`, `setup-file-meanwhile`. */
export async function writeSetup(
  { mode, yes }: Pick<InitRequest, 'mode' | 'yes'>,
  outcome: Omit<InitOutcome, 'result'>,
  needs: WritesSetup,
): Promise<InitOutcome['result']> {
  const { files } = outcome;
  needs.show(outcome);
  if (files.length === 0) return 'nothing';
  if (mode !== 'write') return mode === 'check' ? 'differs' : 'dry-run';
  const agreed: PlannedFile[] = [];
  for (const file of files.filter(isOfPerson)) {
    if (!needs.canAsk) throw refusal(file);
    const what = file.standing === 'foreign' ? 'which is not of py-release' : 'which a person changed';
    if (await needs.confirm(`Replace ${file.path}, ${what}?`)) agreed.push(file);
  }
  const plain = files.filter((file) => !isOfPerson(file));
  if (plain.length > 0) {
    const paths = plain.map(({ path }) => path).join(' and ');
    if (!yes && !(needs.canAsk && (await needs.confirm(`Write ${paths}?`))))
      throw raise(setupErrors, 'setup-not-confirmed', { files: paths });
  }
  const wanted = files.filter((file) => plain.includes(file) || agreed.includes(file));
  if (wanted.length === 0) return 'kept';
  await writeAll(wanted, needs);
  return 'written';
}

function isOfPerson({ standing }: PlannedFile): boolean {
  return standing === 'changed' || standing === 'foreign';
}

function refusal({ path, standing }: PlannedFile): Error {
  return standing === 'foreign'
    ? raise(setupErrors, 'setup-workflow-foreign', { path })
    : raise(setupErrors, 'setup-workflow-changed', { path });
}

async function writeAll(files: readonly PlannedFile[], needs: WritesSetup): Promise<void> {
  for (const { path, before } of files) {
    const now = await needs.readFile(path);
    const isSame = now === null || before === null ? now === before : now.equals(before);
    if (!isSame) throw raise(setupErrors, 'setup-file-meanwhile', { path });
  }
  const written: PlannedFile[] = [];
  try {
    for (const file of files) {
      await needs.writeFile(file.path, file.after);
      written.push(file);
    }
  } catch (error) {
    for (const { path, before } of written)
      await (before === null ? needs.removeFile(path) : needs.writeFile(path, before));
    throw error;
  }
}
