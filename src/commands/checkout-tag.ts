// The tag of a version that is released from a checkout: looked for before anything is sent, made when the files are on the index.
import { raise } from '../findings/catalogue.ts';
import { checkoutErrors } from '../findings/checkout-errors.ts';
import type { Project } from '../project/project.ts';
import { formatVersion } from '../version/format-version.ts';
import { formatTag, parseTagFormat } from '../version/tag-format.ts';
import type { Version } from '../version/version.ts';
import type { ReportsSteps } from './reports-steps.ts';

export interface CheckoutTag {
  readonly name: string;
  /** This run made it, or pushed it. */
  readonly made: boolean;
  readonly exists: boolean;
  /** Also on origin, as far as this run has looked. */
  readonly isPushed: boolean;
}

export interface TagCalls {
  /** The commit of a tag; null when there is none. */
  readLocalTag(tag: string): Promise<string | null>;
  /** The same on `origin`. Throws when origin can't be asked. */
  readRemoteTag(tag: string): Promise<string | null>;
  /** Asks origin whether it would take the tag, without sending it. */
  tryPushTag(tag: string, sha: string): Promise<void>;
  /** Annotated. */
  makeTag(tag: string, sha: string, message: string): Promise<void>;
  /** To `origin`; returns where that is. */
  pushTag(tag: string): Promise<string>;
}

/**
 * A tag of this version that names another commit would lie about what is published. `willPush`: origin is asked too, and whether it takes
 * tags, since after the upload is too late.
 */
export async function findTag(
  { configuration }: Pick<Project, 'configuration'>,
  version: Version,
  { sha, willPush }: { readonly sha: string; readonly willPush: boolean },
  needs: TagCalls,
): Promise<CheckoutTag> {
  const name = formatTag(parseTagFormat(configuration.tagFormat), version);
  const refuse = (commit: string, where: string): never => {
    throw raise(checkoutErrors, 'checkout-tag-elsewhere', {
      tag: name,
      where,
      version: formatVersion(version),
      commit: commit.slice(0, 7),
      head: sha.slice(0, 7),
    });
  };
  const local = await needs.readLocalTag(name);
  if (local !== null && local !== sha) refuse(local, '');
  const found = { name, made: false, exists: local !== null, isPushed: false };
  if (!willPush) return found;
  const remote = await needs.readRemoteTag(name);
  if (remote === null) await needs.tryPushTag(name, sha);
  else if (remote !== sha) refuse(remote, ' on origin');
  return { ...found, exists: found.exists || remote !== null, isPushed: remote !== null };
}

export async function pushTag(
  tag: CheckoutTag,
  { sha, what }: { readonly sha: string; readonly what: string },
  needs: TagCalls & Pick<ReportsSteps, 'step' | 'info'>,
): Promise<CheckoutTag> {
  return needs.step('Tag', async () => {
    if (tag.isPushed) {
      needs.info(`${tag.name} is on origin already, at this commit`);
      return tag;
    }
    if (!tag.exists) await needs.makeTag(tag.name, sha, what);
    const where = await needs.pushTag(tag.name);
    needs.info(`${tag.name} is on ${where}`);
    return { ...tag, made: true, exists: true, isPushed: true };
  });
}
