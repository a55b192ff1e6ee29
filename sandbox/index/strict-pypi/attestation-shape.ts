// The attestation object and the statement in it, read strictly: no key too many and none too few.
// https://peps.python.org/pep-0740/#attestation-objects

export interface Attestation {
  readonly version: 1;
  readonly verification_material: {
    /** Base64 of DER. */
    readonly certificate: string;
    readonly transparency_entries: readonly TransparencyEntry[];
  };
  readonly envelope: { readonly statement: string; readonly signature: string };
}

export interface TransparencyEntry {
  readonly kindVersion?: { readonly kind?: string; readonly version?: string };
  readonly integratedTime?: string;
  /** Base64 of JSON. */
  readonly canonicalizedBody?: string;
}

export interface Statement {
  readonly subject: readonly { readonly name?: string; readonly digest?: Readonly<Record<string, string>> }[];
  readonly predicateType: string;
  readonly predicate?: Readonly<Record<string, unknown>> | null;
}

export const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

type Json = Readonly<Record<string, unknown>>;

/** A string says what is wrong. */
export function parseAttestations(text: string): readonly Attestation[] | string {
  const list = parseJson(text);
  if (list === undefined) return 'Invalid JSON';
  if (!Array.isArray(list)) return 'Input should be a valid array';
  const problem = list.map(attestationProblem).find((each) => each !== null);
  return problem ?? (list as readonly Attestation[]);
}

export function parseStatement(bytes: Buffer): Statement | string {
  const statement = parseJson(bytes.toString('utf8'));
  if (!isMap(statement)) return 'Invalid JSON';
  if (statement['_type'] !== 'https://in-toto.io/Statement/v1') return '_type must be in-toto Statement/v1';
  if (!Array.isArray(statement['subject'])) return 'subject: Input should be a valid array';
  if (typeof statement['predicateType'] !== 'string') return 'predicateType: Input should be a valid string';
  return statement as unknown as Statement;
}

function attestationProblem(value: unknown): string | null {
  if (!isMap(value)) return 'Input should be an object';
  if (value['version'] !== 1) return 'version: Input should be 1';
  const { verification_material: material, envelope } = value;
  if (!isMap(material)) return 'verification_material: Field required';
  if (!isMap(envelope)) return 'envelope: Field required';
  for (const [map, name] of [
    [material, 'certificate'],
    [envelope, 'statement'],
    [envelope, 'signature'],
  ] as const)
    if (!isBase64(map[name])) return `${name}: Input should be valid base64`;
  const entries = material['transparency_entries'];
  if (!Array.isArray(entries) || entries.length === 0)
    return 'transparency_entries: List should have at least 1 item';
  return entries.map(entryProblem).find((each) => each !== null) ?? null;
}

/** The protobuf's JSON, in camelCase. */
function entryProblem(entry: unknown): string | null {
  if (!isMap(entry)) return 'transparency_entries: Input should be an object';
  const needed = [
    'logIndex',
    'logId',
    'kindVersion',
    'integratedTime',
    'inclusionProof',
    'canonicalizedBody',
  ];
  const missing = needed.find((name) => entry[name] === undefined || entry[name] === null);
  return missing === undefined ? null : `transparency_entries: ${missing}: Field required`;
}

function isBase64(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    value !== '' &&
    /^[A-Za-z0-9+/]+={0,2}$/.test(value) &&
    value.length % 4 === 0
  );
}

function isMap(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
