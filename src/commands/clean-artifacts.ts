// The shell's first step: what earlier builds left goes, and each path is told.
import type { ReportsSteps } from './reports-steps.ts';

export interface CleanNeeds extends Pick<ReportsSteps, 'step' | 'info'> {
  cleanArtifacts(request: { readonly folder: string; readonly project: string }): Promise<{
    readonly removed: readonly string[];
    readonly kept: readonly { readonly path: string; readonly why: string }[];
  }>;
}

/** Paths of what was removed. */
export async function cleanArtifacts(
  request: { readonly folder: string; readonly project: string },
  needs: CleanNeeds,
): Promise<readonly string[]> {
  return needs.step('Clean', async () => {
    const { removed, kept } = await needs.cleanArtifacts(request);
    for (const path of removed) needs.info(`removed ${path}`);
    for (const { path, why } of kept) needs.info(`left ${path}: ${why}`);
    if (removed.length === 0) needs.info('Nothing to remove.');
    return removed;
  });
}
