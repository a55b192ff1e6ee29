// What installers make of the last version: pip asked without installing, and, where code may run, a real installation.
import { UserError, UserErrors } from '../findings/user-error.ts';
import { failed, passed, unasked, unknown } from '../health/check-answers.ts';
import type { HealthCheck } from '../health/health-check.ts';
import { judgePipInstall, judgePipVersions, type PipAnswer } from '../health/pip-answers.ts';
import { formatVersion } from '../version/format-version.ts';
import type { HealthFacts } from './health-facts.ts';
import { verifyPublished, type VerifyNeeds } from './verify-published.ts';

export interface PipNeeds {
  /** `pip index versions`. */
  askVersions(project: string): Promise<PipAnswer>;
  /** `pip install --dry-run`, of wheels alone. */
  tryInstall(project: string, version: string): Promise<PipAnswer>;
}

export interface InstallableChecks {
  readonly facts: HealthFacts;
  /** Null: there is no index that pip could ask. */
  readonly pip: PipNeeds | null;
}

export async function checkPipVersions({ facts, pip }: InstallableChecks): Promise<readonly HealthCheck[]> {
  const released = await facts.released();
  if (released === null || pip === null) return [];
  return [judgePipVersions(released, await pip.askVersions(released.project))];
}

export async function checkPipInstall({ facts, pip }: InstallableChecks): Promise<readonly HealthCheck[]> {
  const released = await facts.released();
  if (released === null || pip === null) return [];
  const [answer, page] = await Promise.all([
    pip.tryInstall(released.project, formatVersion(released.version)),
    facts.page().catch(() => null),
  ]);
  return [judgePipInstall(released, page, answer)];
}

/** `needs` null: no code may run here, or nobody asked for it. */
export async function checkInstallation(
  facts: HealthFacts,
  needs: Omit<VerifyNeeds, 'step' | 'warn'> | null,
): Promise<readonly HealthCheck[]> {
  const released = await facts.released();
  if (released === null || needs === null) return [];
  const version = formatVersion(released.version);
  const subject = `${released.project} ${version}`;
  const told: string[] = [];
  try {
    const { installed } = await verifyPublished(
      {
        ...{ index: released.index, project: released.project, version: released.version, files: null },
        ...{ patience: 0, runsCode: true, allowsSource: true, verifyCommand: null },
      },
      { ...needs, step: (_, work) => work(), warn: (text) => void told.push(text) },
    );
    if (installed === null || installed.file === null)
      return [
        unasked('install', subject, {
          what: `whether ${subject} installs and runs`,
          why: (told[0] ?? 'none of its files fits this machine').replace(/\.$/, ''),
          remedy: 'Run it on a machine and with a Python that a file of it is made for.',
        }),
      ];
    const scripts = installed.scripts.length === 0 ? '' : `, ${installed.scripts.join(', ')} answer`;
    const modules = installed.modules.map(({ name }) => name).join(', ');
    const notes = told.length === 0 ? '' : ` ${told.join(' ')}`;
    return [passed('install', subject, `${installed.file} installs; ${modules} import${scripts}.${notes}`)];
  } catch (error) {
    const errors = error instanceof UserErrors ? error.errors : error instanceof UserError ? [error] : null;
    if (errors === null) throw error;
    return errors.map((each) => (NOT_PROVED.test(each.code) ? unknown : failed)('install', subject, each));
  }
}

/** The machine or the network stood in the way, which says nothing of the package. */
const NOT_PROVED = /^(?:index-|program-missing$|python-missing$|build-python-unfit$|uv-|tool-)/;
