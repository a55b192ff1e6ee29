// A built index comes from a repository or a web server: hostile until every field has been checked.
import { filenameProblem } from '../distribution/safe-filename.ts';
import { raise } from '../findings/catalogue.ts';
import { indexBuildErrors } from '../findings/index-build-errors.ts';
import { normalizeName } from '../project/normalize-name.ts';
import { parseDistributionName } from './distribution-name.ts';
import {
  type Fields,
  fieldsOf,
  flagAt,
  listAt,
  numberAt,
  textAt,
  textOrNullAt,
  textsAt,
  UnreadableDocument,
  urlAt,
} from './document-fields.ts';
import { type DocumentedSource, heldPath, type IndexDocument, type KnownManifest } from './index-document.ts';
import type {
  FileOrigin,
  ProjectStatus,
  ServedFile,
  ServedProject,
  ServedVersion,
} from './served-project.ts';

/** UTF-16 units of the text. */
const LONGEST = 256 * 1024 * 1024;
const MOST = 1_000_000;
const SHA256 = /^[0-9a-f]{64}$/;
const REPOSITORY = /^[A-Za-z0-9_-]+\/[A-Za-z0-9._-]{1,100}$/;
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z$/;

/** Throws `index-document-unreadable` for anything that is not allowed, `index-document-newer` for another schema. `place`: for messages. */
export function parseIndexDocument(text: string, place: string): IndexDocument {
  try {
    return readDocument(text, place);
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    throw raise(indexBuildErrors, 'index-document-unreadable', { place, reason: error.message });
  }
}

function readDocument(text: string, place: string): IndexDocument {
  if (text.length > LONGEST) throw new UnreadableDocument(`it is longer than ${LONGEST} characters`);
  const json = readJson(text);
  const { schema } = json;
  if (typeof schema === 'number' && schema !== 1)
    throw raise(indexBuildErrors, 'index-document-newer', { place, schema });
  if (schema !== 1) throw new UnreadableDocument('it has no schema number');
  const metadata = textsAt(json, 'metadata');
  const sources = listAt(json, 'sources', MOST).map((each) => readSource(fieldsOf(each, 'a source')));
  const projects = listAt(json, 'projects', MOST).map((each) =>
    readProject(fieldsOf(each, 'a project'), metadata),
  );
  const twice = firstTwice(projects.map(({ name }) => name));
  if (twice !== null) throw new UnreadableDocument(`it has the project ${twice} twice`);
  return { sources, projects, metadata };
}

function readJson(text: string): Fields {
  try {
    return fieldsOf(JSON.parse(text), 'it');
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    throw new UnreadableDocument('it is not JSON');
  }
}

function readSource(fields: Fields): DocumentedSource {
  return {
    repository: textAt(fields, 'repository', REPOSITORY),
    private: flagAt(fields, 'private'),
    archived: flagAt(fields, 'archived'),
    etag: textOrNullAt(fields, 'etag', /^[!-~]{1,200}$/),
    manifests: listAt(fields, 'manifests', MOST).map((each) => readManifest(fieldsOf(each, 'a manifest'))),
  };
}

function readManifest(fields: Fields): KnownManifest {
  return {
    asset: numberAt(fields, 'asset'),
    package: textAt(fields, 'package', NAME),
    version: textAt(fields, 'version', /^[0-9A-Za-z.!+_-]{1,1000}$/),
    files: listAt(fields, 'files', MOST).map((each) => {
      const file = fieldsOf(each, 'a file of a manifest');
      return {
        filename: filenameAt(file),
        kind: textAt(file, 'kind', /^(?:sdist|wheel|extra)$/) as KnownManifest['files'][number]['kind'],
        sha256: textAt(file, 'sha256', SHA256),
        size: numberAt(file, 'size'),
        'requires-python': textOrNullAt(file, 'requires-python'),
        'metadata-sha256': textOrNullAt(file, 'metadata-sha256', SHA256),
      };
    }),
  };
}

function filenameAt(fields: Fields): string {
  const filename = textAt(fields, 'filename');
  const problem = filenameProblem(filename);
  if (problem === null) return filename;
  throw new UnreadableDocument(
    `the file name ${JSON.stringify(filename.slice(0, 100))} is refused: ${problem}`,
  );
}

function readProject(fields: Fields, metadata: IndexDocument['metadata']): ServedProject {
  const name = textAt(fields, 'name', NAME);
  if (normalizeName(name) !== name) throw new UnreadableDocument(`the name ${name} is not normalised`);
  const files = listAt(fields, 'files', MOST).map((each) =>
    readFile(name, fieldsOf(each, `a file of ${name}`), metadata),
  );
  const twice = firstTwice(files.map(({ filename }) => filename.toLowerCase()));
  if (twice !== null) throw new UnreadableDocument(`it has the file ${twice} twice`);
  return {
    name,
    displayName: textAt(fields, 'display-name', NAME),
    summary: textAt(fields, 'summary'),
    files,
    versions: listAt(fields, 'versions', MOST).map((each) =>
      readVersion(fieldsOf(each, `a version of ${name}`)),
    ),
    status: readStatus(fieldsOf(fields['status'], `the status of ${name}`)),
  };
}

function readStatus(fields: Fields): ProjectStatus {
  const status = textAt(fields, 'status', /^(?:active|archived|quarantined|deprecated)$/);
  return { status: status as ProjectStatus['status'], reason: textOrNullAt(fields, 'reason') };
}

function readVersion(fields: Fields): ServedVersion {
  return {
    version: textAt(fields, 'version', /^[0-9a-z.!+]{1,1000}$/),
    notes: textAt(fields, 'notes'),
    url: fields['url'] === null ? null : urlAt(fields, 'url'),
    publishedAt: textAt(fields, 'published-at', TIME),
  };
}

function readFile(project: string, fields: Fields, metadata: IndexDocument['metadata']): ServedFile {
  const filename = filenameAt(fields);
  const named = parseDistributionName(filename);
  if ('problem' in named) throw new UnreadableDocument(`${filename} is refused: ${named.problem}`);
  if (named.project !== project) throw new UnreadableDocument(`${filename} is no file of ${project}`);
  if (textAt(fields, 'version') !== named.version)
    throw new UnreadableDocument(`${filename} is not of the version that is given for it`);
  const hash = textOrNullAt(fields, 'metadata-sha256', SHA256);
  const text = hash === null ? null : (metadata.get(hash) ?? null);
  if (hash !== null && text === null)
    throw new UnreadableDocument(`the metadata of ${filename} is not there`);
  const { yanked } = fields;
  return {
    ...{ filename, version: named.version },
    origin: readOrigin(fieldsOf(fields['origin'], `the origin of ${filename}`), heldPath(project, filename)),
    sha256: textAt(fields, 'sha256', SHA256),
    size: numberAt(fields, 'size'),
    requiresPython: textOrNullAt(fields, 'requires-python'),
    ...{ metadata: text, metadataSha256: hash },
    uploadTime: textAt(fields, 'upload-time', TIME),
    yanked: yanked === false ? false : textAt(fields, 'yanked'),
    provenance: fields['provenance'] === null ? null : urlAt(fields, 'provenance'),
  };
}

function readOrigin(fields: Fields, held: string): FileOrigin {
  const kind = textAt(fields, 'kind', /^(?:asset|path)$/);
  if (kind === 'path') {
    // Any other path would be one of the reader's own machine.
    if (textAt(fields, 'path') !== held) throw new UnreadableDocument(`a file lies elsewhere than ${held}`);
    return { kind, path: held };
  }
  return {
    kind: 'asset',
    repository: textAt(fields, 'repository', REPOSITORY),
    id: numberAt(fields, 'id'),
    downloadUrl: urlAt(fields, 'downloadUrl'),
  };
}

function firstTwice(names: readonly string[]): string | null {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) return name;
    seen.add(name);
  }
  return null;
}
