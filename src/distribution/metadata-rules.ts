// What PyPI asks of the fields of metadata. https://docs.pypi.org/project_metadata/
import { raise } from '../findings/catalogue.ts';
import { indexRuleErrors } from '../findings/index-rule-errors.ts';
import { classifierRefusals } from './classifier-rules.ts';
import { contactRules } from './contact-rules.ts';
import type { CoreMetadata } from './core-metadata.ts';
import { licenseRules } from './license-rules.ts';
import { fieldTitle, laterThan, mayBeDynamic, METADATA_VERSIONS } from './metadata-fields.ts';
import { fieldValues, short, withoutUserInfo } from './metadata-text.ts';
import type { MetadataRule, Refusal } from './refusal.ts';
import { parseRequirement } from './requirement.ts';

/** `index` is the name for people, `PyPI` or `TestPyPI`. */
export function metadataRules(index: string): readonly MetadataRule[] {
  const rules: readonly ((metadata: CoreMetadata, index: string) => readonly Refusal[])[] = [
    metadataVersion,
    fieldVersions,
    summary,
    descriptionType,
    ...contactRules,
    classifierRefusals,
    directRequirements,
    extraNames,
    dynamicFields,
    importNames,
    ...licenseRules,
  ];
  return rules.map((rule) => (metadata) => rule(metadata, index));
}

function metadataVersion({ metadataVersion: version }: CoreMetadata, index: string): readonly Refusal[] {
  if ((METADATA_VERSIONS as readonly string[]).includes(version)) return [];
  const supported = `${METADATA_VERSIONS[0]} to ${METADATA_VERSIONS.at(-1)}`;
  return [
    (filename) =>
      raise(indexRuleErrors, 'distribution-metadata-version', { filename, version, index, supported }),
  ];
}

/** License-File in older metadata is left out of the form, as twine does: old setuptools wrote it too early. */
function fieldVersions(
  { metadataVersion: version, fields }: CoreMetadata,
  index: string,
): readonly Refusal[] {
  if (!(METADATA_VERSIONS as readonly string[]).includes(version)) return [];
  const names = [...new Set(fields.map(([name]) => name))].filter((name) => name !== 'license-file');
  return names.flatMap((name) => {
    const since = laterThan(name, version);
    if (since === null) return [];
    const field = fieldTitle(name);
    return [
      (filename) =>
        raise(indexRuleErrors, 'distribution-field-too-new', { filename, field, since, version, index }),
    ];
  });
}

/** What ends a line somewhere, and other control characters. */
const LINE_END = /(?!\t)[\p{Cc}\p{Zl}\p{Zp}]/u;

function summary(metadata: CoreMetadata, index: string): readonly Refusal[] {
  const [text = ''] = fieldValues(metadata, 'summary');
  const length = [...text].length;
  const reason =
    !/^[ -~]*$/.test(text) && LINE_END.test(text)
      ? 'it has several lines or control characters'
      : length > 512
        ? `it has ${length} characters`
        : null;
  if (reason === null) return [];
  return [(filename) => raise(indexRuleErrors, 'distribution-summary', { filename, index, reason })];
}

/** Without the field the text is taken for reStructuredText. */
function descriptionType(metadata: CoreMetadata, index: string): readonly Refusal[] {
  const [seen] = fieldValues(metadata, 'description-content-type');
  const reason = seen === undefined ? null : contentTypeProblem(seen);
  if (seen === undefined || reason === null) return [];
  return [
    (filename) =>
      raise(indexRuleErrors, 'distribution-description-type', { filename, seen: short(seen), index, reason }),
  ];
}

function contentTypeProblem(written: string): string | null {
  const [type = '', ...parameters] = written.split(';').map((part) => part.trim());
  if (!['text/plain', 'text/x-rst', 'text/markdown'].includes(type.toLowerCase()))
    return 'its type is none of text/markdown, text/x-rst and text/plain';
  const value = (name: string): string | null =>
    parameters
      .map((part) => /^([^=\s]+)\s*=\s*"?([^"]*)"?$/.exec(part))
      .find((match) => match?.[1]?.toLowerCase() === name)?.[2] ?? null;
  if ((value('charset') ?? 'utf-8').toLowerCase() !== 'utf-8') return 'its charset is not UTF-8';
  const isMarkdown = type.toLowerCase() === 'text/markdown';
  if (isMarkdown && !['GFM', 'CommonMark'].includes(value('variant') ?? 'GFM'))
    return 'its variant is neither GFM nor CommonMark';
  return null;
}

function directRequirements({ requiresDist }: CoreMetadata, index: string): readonly Refusal[] {
  return requiresDist
    .filter((text) => (parseRequirement(text)?.url ?? null) !== null)
    .map(
      (text) => (filename) =>
        raise(indexRuleErrors, 'distribution-direct-requirement', {
          filename,
          requirement: withoutUserInfo(text),
          index,
        }),
    );
}

function extraNames(metadata: CoreMetadata, index: string): readonly Refusal[] {
  return fieldValues(metadata, 'provides-extra')
    .filter((name) => !/^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(name))
    .map(
      (name) => (filename) =>
        raise(indexRuleErrors, 'distribution-extra-name', { filename, seen: short(name), index }),
    );
}

function dynamicFields(metadata: CoreMetadata, index: string): readonly Refusal[] {
  return fieldValues(metadata, 'dynamic')
    .filter((name) => !mayBeDynamic(name))
    .map(
      (name) => (filename) =>
        raise(indexRuleErrors, 'distribution-dynamic-field', { filename, seen: short(name), index }),
    );
}

/** https://peps.python.org/pep-0794/ */
function importNames(metadata: CoreMetadata, index: string): readonly Refusal[] {
  const form = /^(?:[\p{L}_][\p{L}\p{N}_]*)(?:\.[\p{L}_][\p{L}\p{N}_]*)*(?:\s*;\s*private)?$/u;
  return ['import-name', 'import-namespace']
    .flatMap((field) => fieldValues(metadata, field))
    .filter((name) => name !== '' && !form.test(name))
    .map(
      (name) => (filename) =>
        raise(indexRuleErrors, 'distribution-import-name', { filename, seen: short(name), index }),
    );
}
