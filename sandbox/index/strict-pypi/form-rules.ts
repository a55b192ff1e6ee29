// What Warehouse asks of the form before it looks at the metadata, with its texts.
// https://github.com/pypi/warehouse/blob/main/warehouse/forklift/forms.py
import { fieldValue, type ReceivedForm } from './received-form.ts';
import { refuse, repr } from './refusal.ts';

const METADATA_HELP = 'See https://packaging.python.org/specifications/core-metadata for more information.';
const NAME = /^(?:[A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i;
const DIGEST = /^[A-F0-9]{64}$/i;

type Problem = readonly [field: string, text: string];

export function checkForm(form: ReceivedForm): void {
  if (
    form.fields.some(([name]) => name === 'protocol_version') &&
    fieldValue(form, 'protocol_version') !== '1'
  )
    refuse('Unknown protocol version.');
  const [tuple] = form.tuples;
  if (tuple !== undefined) refuse(`${tuple}: Should not be a tuple.`);
  const problems = fieldProblems(form);
  const problem = problems.find(([field]) => field === 'name') ?? problems.toSorted()[0];
  if (problem !== undefined) refuse(problemText(form, problem));
  const combined = combinationProblem(form);
  if (combined !== null) refuse(combined);
}

function fieldProblems(form: ReceivedForm): readonly Problem[] {
  const value = (name: string): string => fieldValue(form, name);
  const problems: Problem[] = [];
  if (value('name') === '') problems.push(['name', 'This field is required.']);
  else if (!NAME.test(value('name')))
    problems.push([
      'name',
      "Start and end with a letter or numeral containing only ASCII numeric and '.', '_' and '-'.",
    ]);
  if (value('filetype') === '') problems.push(['filetype', 'This field is required.']);
  else if (!['sdist', 'bdist_wheel'].includes(value('filetype')))
    problems.push(['filetype', 'Use a known file type.']);
  for (const [field, name] of [
    ['sha256_digest', 'SHA256'],
    ['blake2_256_digest', 'BLAKE2'],
  ] as const) {
    if (value(field).trim() !== '' && !DIGEST.test(value(field)))
      problems.push([field, `Use a valid, hex-encoded, ${name} message digest.`]);
  }
  return problems;
}

function problemText(form: ReceivedForm, [field, text]: Problem): string {
  if (field !== 'name') return `Invalid value for ${field}. Error: ${text}`;
  const seen = fieldValue(form, 'name');
  const shown = seen.length > 60 ? `${seen.slice(0, 30)}...${seen.slice(-30)}` : seen;
  return `${repr(shown)} is an invalid value for Name. Error: ${text} ${METADATA_HELP}`;
}

function combinationProblem(form: ReceivedForm): string | null {
  const value = (name: string): string => fieldValue(form, name).trim();
  if (value('filetype') === 'bdist_wheel' && value('pyversion') === '')
    return 'Invalid value for pyversion. Error: Python version is required for binary distribution uploads.';
  if (value('filetype') === 'sdist' && !['', 'source'].includes(value('pyversion')))
    return "Invalid value for pyversion. Error: Use 'source' as Python version for an sdist.";
  if (['md5_digest', 'sha256_digest', 'blake2_256_digest'].every((name) => value(name) === ''))
    return 'Error: Include at least one message digest.';
  return null;
}
