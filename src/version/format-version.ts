import type { Version } from './version.ts';

/** The canonical spelling of PEP 440; trailing zeros of the release are kept. */
export function formatVersion({ epoch, release, pre, post, dev, local }: Version): string {
  return [
    epoch === 0 ? '' : `${epoch}!`,
    release.join('.'),
    pre === null ? '' : `${pre.kind}${pre.number}`,
    post === null ? '' : `.post${post}`,
    dev === null ? '' : `.dev${dev}`,
    local === null ? '' : `+${local}`,
  ].join('');
}
