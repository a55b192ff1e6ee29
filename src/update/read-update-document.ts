// The document of tested updates comes from a job that runs code of the project: hostile until every field has been checked.
import { raise } from '../findings/catalogue.ts';
import { updateProposalErrors } from '../findings/update-proposal-errors.ts';
import { normalizeName } from '../project/normalize-name.ts';
import {
  type Fields,
  fieldsOf,
  flagAt,
  listAt,
  textAt,
  textOrNullAt,
  UnreadableDocument,
} from '../simple-index/document-fields.ts';
import { formatVersion } from '../version/format-version.ts';
import { parseVersion } from '../version/parse-version.ts';
import type {
  CurrentPackage,
  TestedUpdate,
  TestRun,
  UpdatedFile,
  UpdatedPackage,
  UpdateKind,
  UpdateResult,
} from './update-result.ts';
import { COMPARED_STEPS, comparedStep } from './without-update.ts';

const MOST_UPDATES = 200;
const MOST = 1000;
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const SHA256 = /^[0-9a-f]{64}$/;
const ID = /^[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?$/;

/** Throws `update-document-wrong`. Texts of packages, tests and resolvers are as they came: for people, never for decisions. */
export function readUpdateDocument(text: string): UpdateResult {
  try {
    return readResult(fieldsOf(JSON.parse(text), 'it'));
  } catch (error) {
    if (!(error instanceof UnreadableDocument) && !(error instanceof SyntaxError)) throw error;
    throw raise(updateProposalErrors, 'update-document-wrong', { what: error.message });
  }
}

function readResult(json: Fields): UpdateResult {
  if (json['schema'] !== 1) throw new UnreadableDocument('its schema is not 1');
  const head = textOrNullAt(json, 'head');
  if (head !== null && !OBJECT_ID.test(head)) throw new UnreadableDocument('its head is no commit');
  const updates = listAt(json, 'updates', MOST_UPDATES).map((each) =>
    readUpdate(fieldsOf(each, 'an update')),
  );
  const ids = updates.map(({ id }) => id);
  if (new Set(ids).size < ids.length) throw new UnreadableDocument('it has an update twice');
  const current = listAt(json, 'current', MOST).map((each) => readCurrent(fieldsOf(each, 'a package')));
  return { schema: 1, head, path: textAt(json, 'path'), updates, current };
}

function readUpdate(json: Fields): TestedUpdate {
  const id = textAt(json, 'id');
  if (!ID.test(id) || normalizeName(id) !== id) throw new UnreadableDocument('an update has no proper id');
  const packages = listAt(json, 'packages', MOST).map((each) => readPackage(fieldsOf(each, 'a package')));
  if (packages.length === 0) throw new UnreadableDocument(`the update of ${id} has no packages`);
  const files = listAt(json, 'files', 100).map((each) => readFile(fieldsOf(each, 'a file')));
  const paths = files.map(({ path }) => path);
  if (new Set(paths).size < paths.length)
    throw new UnreadableDocument(`the update of ${id} has a file twice`);
  const state = wordAt(json, 'state', ['green', 'red', 'conflict'] as const);
  if (state === 'green' && files.length === 0)
    throw new UnreadableDocument(`the update of ${id} changes nothing`);
  const tests = listAt(json, 'tests', MOST + 20).map((each) => readTest(fieldsOf(each, 'a test run')));
  const hasPassed = tests.length > 0 && tests.every(({ passed }) => passed);
  if (state !== 'conflict' && hasPassed !== (state === 'green'))
    throw new UnreadableDocument(`the update of ${id} is ${state}, but its tests say something else`);
  const conflict = textOrNullAt(json, 'conflict');
  const update: TestedUpdate = { id, state, packages, files, tests, conflict };
  return json['without'] === undefined ? update : { ...update, without: readWithout(json, update) };
}

/** Runs that could not have been, so that what they say of an update is no answer. */
function readWithout(json: Fields, update: TestedUpdate): readonly TestRun[] {
  const wrong = new UnreadableDocument(`the update of ${update.id} has runs without it that can't be`);
  const last = comparedStep(update);
  const runs = listAt(json, 'without', COMPARED_STEPS.length).map((each) =>
    readTest(fieldsOf(each, 'a test run')),
  );
  const steps = runs.map(({ name }) => COMPARED_STEPS.findIndex((step) => step === name));
  const isOrdered = steps.every((step, position) => step > (steps[position - 1] ?? -1));
  const isEnded = runs.slice(0, -1).every(({ passed }) => passed);
  if (last === null || !isOrdered || !isEnded || (steps.at(-1) ?? 0) > COMPARED_STEPS.indexOf(last))
    throw wrong;
  return runs;
}

function readPackage(json: Fields): UpdatedPackage {
  const asked = fieldsOf(json['asked'], 'a requirement');
  const from = textOrNullAt(json, 'from');
  return {
    name: nameAt(json),
    from: from === null ? null : versionOf(from),
    to: versionOf(textAt(json, 'to')),
    kind: wordAt<UpdateKind>(json, 'kind', ['patch', 'minor', 'major']),
    asked: { before: textAt(asked, 'before'), after: textAt(asked, 'after') },
    widened: flagAt(json, 'widened'),
    notes: listAt(json, 'notes', MOST).map((each) => {
      const note = fieldsOf(each, 'a note');
      return {
        version: versionOf(textAt(note, 'version')),
        url: textOrNullAt(note, 'url'),
        text: textAt(note, 'text'),
      };
    }),
    ...(json['passedOver'] === undefined ? {} : { passedOver: readPassedOver(json) }),
  };
}

function readFile(json: Fields): UpdatedFile {
  const before = textOrNullAt(json, 'before');
  const after = textAt(json, 'after');
  if (!SHA256.test(after) || (before !== null && !SHA256.test(before)))
    throw new UnreadableDocument('a file has no sha256');
  return { path: textAt(json, 'path'), before, after };
}

function readTest(json: Fields): TestRun {
  const { seconds } = json;
  if (typeof seconds !== 'number' || !(seconds >= 0 && seconds < 1e7))
    throw new UnreadableDocument('a test run has no duration');
  const command = listAt(json, 'command', MOST);
  if (!command.every((word) => typeof word === 'string'))
    throw new UnreadableDocument('a command is no list of words');
  return {
    name: textAt(json, 'name'),
    command,
    passed: flagAt(json, 'passed'),
    seconds,
    log: textAt(json, 'log'),
  };
}

function readCurrent(json: Fields): CurrentPackage {
  return {
    name: nameAt(json),
    version: textOrNullAt(json, 'version'),
    passedOver: readPassedOver(json),
  };
}

function readPassedOver(json: Fields): CurrentPackage['passedOver'] {
  return listAt(json, 'passedOver', MOST).map((each) => {
    const passed = fieldsOf(each, 'a version');
    return { version: textAt(passed, 'version'), why: textAt(passed, 'why') };
  });
}

function nameAt(json: Fields): string {
  const name = textAt(json, 'name');
  if (!ID.test(name) || normalizeName(name) !== name)
    throw new UnreadableDocument('a package has no normalised name');
  return name;
}

function versionOf(text: string): string {
  const version = text.length > 100 ? null : parseVersion(text);
  if (version === null) throw new UnreadableDocument('a version is none');
  return formatVersion(version);
}

function wordAt<Word extends string>(json: Fields, key: string, words: readonly Word[]): Word {
  const word = words.find((each) => each === json[key]);
  if (word === undefined) throw new UnreadableDocument(`${key} is none of ${words.join(', ')}`);
  return word;
}
