// GitHub's OpenAPI description as compiled checks. Read by path (the package's index would load 400 MB); a schema is translated
// and compiled when it is first used, once for all sandboxes of a process.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';

export type Schema = Readonly<Record<string, unknown>>;
export type Content = Readonly<Record<string, { readonly schema: Schema }>>;

export interface Reference {
  readonly $ref: string;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
}

export interface Operation {
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content } | Reference>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface OpenApiSchemas {
  operation(template: string, method: string): Operation | undefined;
  /** What a reference stands for; anything else as it is. */
  deref<Value>(value: object): Value;
  /** `key` names the schema, in the texts and so that it is compiled once. */
  problems(key: string, schema: Schema, value: unknown): string[];
}

let loaded: OpenApiSchemas | undefined;

export function openApiSchemas(): OpenApiSchemas {
  loaded ??= load();
  return loaded;
}

function load(): OpenApiSchemas {
  const description = readDescription();
  const ajv = newAjv();
  const added = new Set<string>();
  const validators = new Map<string, ValidateFunction>();
  const add = (name: string): void => {
    if (added.has(name)) return;
    added.add(name);
    const component = description.components['schemas']?.[name];
    ajv.addSchema(translate(component, add) as Schema, `urn:github:${name}`);
  };
  return {
    operation: (template, method) => description.paths[template]?.[method.toLowerCase()],
    deref<Value>(value: object) {
      if (!('$ref' in value)) return value as Value;
      const [kind = '', name = ''] = String(value.$ref).split('/').slice(2);
      return description.components[kind]?.[name] as Value;
    },
    problems(key, schema, value) {
      const validate = validators.get(key) ?? ajv.compile(translate(schema, add) as Schema);
      validators.set(key, validate);
      if (validate(value)) return [];
      return (validate.errors ?? []).map(
        ({ instancePath, message = '' }) => `${key}${instancePath} ${message}`,
      );
    },
  };
}

function readDescription(): Description {
  const folder = dirname(createRequire(import.meta.url).resolve('@octokit/openapi/package.json'));
  return JSON.parse(readFileSync(join(folder, 'generated', 'api.github.com.json'), 'utf8')) as Description;
}

function newAjv(): Ajv {
  const ajv = new Ajv({ strict: false, validateSchema: false, logger: false, allErrors: true });
  ajv.addFormat('uri', (text: string) => URL.canParse(text));
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/);
  ajv.addFormat('email', /@/);
  return ajv;
}

const LEFT_OUT = new Set([
  'example',
  'examples',
  'default',
  'description',
  'title',
  'nullable',
  'deprecated',
]);

/**
 * OpenAPI 3.0 to JSON Schema: `nullable` becomes a type, references get names that ajv knows, examples (whose ids confuse it) go.
 */
function translate(schema: unknown, refer: (name: string) => void): unknown {
  if (Array.isArray(schema)) return schema.map((item) => translate(item, refer));
  if (typeof schema !== 'object' || schema === null) return schema;
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema as Schema)) {
    if (LEFT_OUT.has(key)) continue;
    if (key === '$ref') result[key] = `urn:github:${referredName(String(value), refer)}`;
    else if (key === 'properties') result[key] = translateEach(value as Schema, refer);
    else if (key === 'enum') result[key] = withStarter(value as unknown[]);
    else result[key] = translate(value, refer);
  }
  return (schema as Schema)['nullable'] === true ? { anyOf: [{ type: 'null' }, result] } : result;
}

function translateEach(properties: Schema, refer: (name: string) => void): Schema {
  return Object.fromEntries(Object.entries(properties).map(([name, item]) => [name, translate(item, refer)]));
}

function referredName(reference: string, refer: (name: string) => void): string {
  const name = reference.slice(reference.lastIndexOf('/') + 1);
  refer(name);
  return name;
}

/**
 * The states of an asset lack the one that the text of the description names:
 * https://docs.github.com/en/rest/releases/assets#upload-a-release-asset
 */
function withStarter(values: unknown[]): unknown[] {
  return String(values) === 'uploaded,open' ? [...values, 'starter'] : values;
}
