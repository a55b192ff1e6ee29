// Mail addresses and web addresses in metadata, judged as PyPI does.
import { raise } from '../findings/catalogue.ts';
import { indexRuleErrors } from '../findings/index-rule-errors.ts';
import type { CoreMetadata } from './core-metadata.ts';
import { fieldTitle } from './metadata-fields.ts';
import { fieldValues, short, withoutUserInfo } from './metadata-text.ts';
import type { Refusal } from './refusal.ts';

export const contactRules = [mailAddresses, webAddresses, projectUrls];

function mailAddresses(metadata: CoreMetadata, index: string): readonly Refusal[] {
  return ['author-email', 'maintainer-email'].flatMap((name) =>
    fieldValues(metadata, name).flatMap((value) => {
      const seen = onlyAddress(value);
      const reason = seen === '' ? null : addressProblem(seen);
      if (reason === null) return [];
      const field = fieldTitle(name);
      return [
        (filename: string) =>
          raise(indexRuleErrors, 'distribution-email', { filename, seen: short(seen), field, index, reason }),
      ];
    }),
  );
}

/**
 * What stands between angle brackets, or all but comments. Empty where there are several: of those PyPI judges none (its Python reads no address
 * out of them), and setuptools of long ago wrote UNKNOWN for none.
 */
function onlyAddress(value: string): string {
  const isOne = /^(?:"(?:[^"\\]|\\.)*"|[^",;])*$/.test(value);
  if (!isOne || value.trim() === 'UNKNOWN') return '';
  const [, bracketed] = /<([^<>]*)>/.exec(value) ?? [];
  return (bracketed ?? value.replace(/\([^()]*\)/g, '')).trim();
}

/** Names that never lead to a mailbox. https://www.iana.org/assignments/special-use-domain-names/ */
const NOWHERE = /(?:^|\.)(?:arpa|invalid|local|localhost|onion|test)$/i;
const PLAIN_LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u;

function addressProblem(address: string): string | null {
  const at = address.lastIndexOf('@');
  if (at < 0) return 'it has no @';
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)];
  if (local === '' || /[\s"(),:;<>@[\\\]]|^\.|\.$|\.\./.test(local))
    return 'the part before the @ is not valid';
  const labels = domain.split('.');
  if (!labels.every((label) => PLAIN_LABEL.test(label) || LABEL.test(label)))
    return 'the part after the @ is not valid';
  if (labels.length < 2) return 'the part after the @ has no dot';
  if (/^\d+$/.test(labels.at(-1) as string) || NOWHERE.test(domain))
    return 'the part after the @ is no public domain';
  return null;
}

function webAddresses(metadata: CoreMetadata, index: string): readonly Refusal[] {
  return ['home-page', 'download-url'].flatMap((name) =>
    fieldValues(metadata, name)
      // setuptools of long ago wrote UNKNOWN for what was not set; indexes drop it.
      .filter((url) => url !== '' && url !== 'UNKNOWN' && !isWebAddress(url))
      .map((url) => {
        const [field, seen] = [fieldTitle(name), short(withoutUserInfo(url))];
        return (filename: string) =>
          raise(indexRuleErrors, 'distribution-url', { filename, seen, field, index });
      }),
  );
}

function projectUrls(metadata: CoreMetadata, index: string): readonly Refusal[] {
  const labels = new Set<string>();
  return fieldValues(metadata, 'project-url').flatMap((value) => {
    const comma = value.indexOf(',');
    const label = (comma < 0 ? value : value.slice(0, comma)).trim();
    const url = comma < 0 ? '' : value.slice(comma + 1).trim();
    const reason = labels.has(label) ? 'its label occurs twice' : projectUrlProblem(label, url);
    labels.add(label);
    if (reason === null) return [];
    const seen = short(withoutUserInfo(value));
    return [
      (filename: string) =>
        raise(indexRuleErrors, 'distribution-project-url', { filename, seen, index, reason }),
    ];
  });
}

function projectUrlProblem(label: string, url: string): string | null {
  if (label === '') return 'it has no label';
  if ([...label].length > 32) return `its label has ${[...label].length} characters, 32 at most are taken`;
  if (url === '') return 'it has no address behind a comma';
  return isWebAddress(url) ? null : 'its address is not one that begins with http:// or https://';
}

/** PyPI escapes what is not allowed in an address, but for the brackets of IPv6 hosts elsewhere. */
function isWebAddress(url: string): boolean {
  const [, behindHost] = /^https?:(?:\/\/[^/?#]*)?([^#]*)/i.exec(url) ?? [];
  return behindHost !== undefined && !/[[\]]/.test(behindHost);
}
