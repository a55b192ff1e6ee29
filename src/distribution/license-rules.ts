// Licences in metadata (PEP 639), judged as PyPI does. https://packaging.python.org/en/latest/specifications/license-expression/
import { raise } from '../findings/catalogue.ts';
import { indexRuleErrors } from '../findings/index-rule-errors.ts';
import type { CoreMetadata } from './core-metadata.ts';
import { fieldValues, short } from './metadata-text.ts';
import type { Refusal } from './refusal.ts';

export const licenseRules = [licenseTwice, licenseExpression, licensePaths];

function licenseTwice(metadata: CoreMetadata, index: string): readonly Refusal[] {
  const isBoth = ['license', 'license-expression'].every((field) =>
    fieldValues(metadata, field).some((value) => value !== '' && value !== 'UNKNOWN'),
  );
  if (!isBoth) return [];
  return [(filename) => raise(indexRuleErrors, 'distribution-license-twice', { filename, index })];
}

function licenseExpression(metadata: CoreMetadata, index: string): readonly Refusal[] {
  return fieldValues(metadata, 'license-expression').flatMap((written) => {
    const reason = expressionProblem(written);
    if (reason === null) return [];
    const seen = short(written);
    return [
      (filename: string) =>
        raise(indexRuleErrors, 'distribution-license-expression', { filename, seen, index, reason }),
    ];
  });
}

/** Its form: whether SPDX knows each licence is for `twine check` and the index to say. */
function expressionProblem(written: string): string | null {
  const tokens = written.replace(/[()]/g, ' $& ').trim().split(/\s+/);
  let depth = 0;
  let wantsLicense = true;
  for (const [position, token] of tokens.entries()) {
    const isOperator = /^(?:and|or|with)$/i.test(token);
    if (token === '(' ? !wantsLicense : token === ')' ? wantsLicense : isOperator === wantsLicense)
      return `${JSON.stringify(token)} is not expected at word ${position + 1}`;
    depth += token === '(' ? 1 : token === ')' ? -1 : 0;
    if (depth < 0) return 'its brackets do not match';
    if (!isOperator && !/[()]/.test(token) && !/^[A-Za-z0-9.-]+\+?$/.test(token))
      return `${JSON.stringify(token)} is no identifier of a licence`;
    if (!/[()]/.test(token)) wantsLicense = isOperator;
  }
  if (wantsLicense) return 'it ends where a licence should follow';
  return depth === 0 ? null : 'its brackets do not match';
}

function licensePaths(metadata: CoreMetadata, index: string): readonly Refusal[] {
  if (!hasLicenseFiles(metadata)) return [];
  return metadata.licenseFiles.flatMap((path) => {
    const reason = pathProblem(path);
    if (reason === null) return [];
    const license = short(path);
    return [
      (filename: string) =>
        raise(indexRuleErrors, 'distribution-license-path', { filename, license, index, reason }),
    ];
  });
}

function pathProblem(path: string): string | null {
  if (path.includes('..')) return 'it leads to a folder above';
  if (path.includes('*')) return 'it is a pattern';
  if (/^\/|^[A-Za-z]:/.test(path)) return 'it is absolute';
  return path.includes('\\') ? 'it holds a backslash' : null;
}

/** Older metadata has no such field; what old setuptools wrote there is not sent. */
export function hasLicenseFiles({ metadataVersion }: CoreMetadata): boolean {
  return /^2\.(?:[4-9]|\d\d)$/.test(metadataVersion);
}
