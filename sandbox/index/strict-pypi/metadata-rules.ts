// What PyPI asks of metadata beyond the standard, with Warehouse's texts. Descriptions are not rendered here, so none is refused for that.
// https://github.com/pypi/warehouse/blob/main/warehouse/forklift/metadata.py
import { readFileSync } from 'node:fs';
import { type GivenFields, type MetadataProblem, one } from './metadata-fields.ts';
import { REQUIREMENT } from './metadata-values.ts';
import type { IndexVersion } from './pep440.ts';
import { repr } from './refusal.ts';

const DYNAMIC =
  'platform supported-platform summary description description-content-type keywords home-page download-url author author-email maintainer maintainer-email license license-expression license-file classifier requires-dist requires-python requires-external project-url provides-extra provides-dist obsoletes-dist requires provides obsoletes import-name import-namespace'.split(
    ' ',
  );
/** https://github.com/JoshData/python-email-validator refuses these, whoever asks. */
const SPECIAL_DOMAINS = ['arpa', 'invalid', 'local', 'localhost', 'onion', 'test'];

/** Classifier to its successors, of which only deprecated ones have a list. */
const classifiers: ReadonlyMap<string, readonly string[] | null> = new Map(
  readFileSync(new URL('classifiers.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line): [string, readonly string[] | null] => {
      const [name = '', successors] = line.split(' =>');
      return [name, successors?.split('|').flatMap((text) => text.trim() || []) ?? null];
    }),
);

export function indexRules(given: GivenFields, version: IndexVersion): readonly MetadataProblem[] {
  const all = (field: string): readonly string[] => given.get(field) ?? [];
  return [
    ...(version.local === null
      ? []
      : [['version', `The use of local versions in '${version.text}' is not allowed.`] as const]),
    ...((one(given, 'summary') ?? '').length > 512
      ? [['summary', "'summary' field must be 512 characters or less."] as const]
      : []),
    ...['author_email', 'maintainer_email'].flatMap((field) => emailProblems(field, all(field))),
    ...classifierProblems(all('classifiers')),
    ...['home_page', 'download_url']
      .flatMap((field) => all(field).map((url) => [field.replace('_', '-'), url] as const))
      .filter(([, url]) => !isUrl(url))
      .map(([field, url]) => [field, `${repr(url)} is not a valid url.`] as const),
    ...all('project_urls').flatMap(projectUrlProblems),
    ...['provides_dist', 'obsoletes_dist', 'requires_dist'].flatMap((field) => directUrls(field, all(field))),
    ...all('dynamic')
      .filter((field) => !DYNAMIC.includes(field.toLowerCase()))
      .map(
        (field) =>
          ['dynamic', `Dynamic field ${repr(field.toLowerCase())} is not a valid dynamic field.`] as const,
      ),
    ...(given.has('license') && given.has('license_expression')
      ? [
          [
            'license',
            'License is deprecated when License-Expression is present. Only License-Expression should be present.',
          ] as const,
        ]
      : []),
  ];
}

function emailProblems(field: string, values: readonly string[]): readonly MetadataProblem[] {
  return values.flatMap((value) => {
    // `parseaddr` reads the first of several.
    const address = (/<([^>]*)>/.exec(value)?.[1] ?? value.split(',')[0] ?? '').trim();
    if (address === '') return [];
    const [, domain] = /^[^\s@<>,]+@((?:[a-z0-9-]+\.)+[a-z]{2,})$/i.exec(address) ?? [];
    const isSpecial = SPECIAL_DOMAINS.includes(domain?.split('.').at(-1)?.toLowerCase() ?? '');
    if (domain !== undefined && !isSpecial) return [];
    const why = isSpecial
      ? 'The part after the @-sign is a special-use or reserved name that cannot be used with email.'
      : 'The email address is not valid.';
    return [[field.replace('_', '-'), `${repr(address)} is not a valid email address: ${why}`] as const];
  });
}

function classifierProblems(values: readonly string[]): readonly MetadataProblem[] {
  const sorted = [...new Set(values)].sort();
  const unknown = sorted
    .filter((value) => !classifiers.has(value))
    .map((value) => ['classifier', `${repr(value)} is not a valid classifier.`] as const);
  const deprecated = sorted.flatMap((value) => {
    const successors = classifiers.get(value);
    if (successors === undefined || successors === null) return [];
    const instead =
      successors.length === 0 ? '.' : `, use one of [${successors.map(repr).join(', ')}] instead.`;
    return [['classifier', `The classifier ${repr(value)} has been deprecated${instead}`] as const];
  });
  return [...unknown, ...deprecated];
}

function projectUrlProblems(value: string): readonly MetadataProblem[] {
  const comma = value.indexOf(',');
  const label = (comma < 0 ? value : value.slice(0, comma)).trim();
  const url = comma < 0 ? '' : value.slice(comma + 1).trim();
  const problem = (text: string): readonly MetadataProblem[] => [['project-url', text]];
  if (label === '') return problem('Must have a label');
  if (label.length > 32) return problem(`${repr(label)} must be 32 characters or less.`);
  if (url === '') return problem('Must have a URL');
  return isUrl(url) ? [] : problem(`${repr(url)} is not a valid url`);
}

function directUrls(field: string, values: readonly string[]): readonly MetadataProblem[] {
  return values
    .filter((value) => REQUIREMENT.exec(value)?.groups?.['url'] !== undefined)
    .map((value) => [field.replace('_', '-'), `Can't have direct dependency: ${value}`]);
}

function isUrl(text: string): boolean {
  return /^https?:\/*[^\s/]/i.test(text) && URL.canParse(text);
}
