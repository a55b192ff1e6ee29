// Holds every request and answer of the REST routes against GitHub's own description.
import type { Answer } from './answer.ts';
import type { Call, Route } from './call.ts';
import {
  type Content,
  openApiSchemas,
  type OpenApiSchemas,
  type Operation,
  type Parameter,
  type Schema,
} from './openapi-schemas.ts';

type Described = Pick<Route, 'template' | 'method'>;
type Asked = Pick<Call, 'params' | 'url' | 'body' | 'json'>;

export interface OpenApiCheck {
  /** What is wrong with the request; GitHub would answer 422. */
  request(route: Described, call: Asked): string[];
  answer(route: Described, answer: Answer): void;
}

/** Statuses that any route may answer, described or not, as `basic-error`. */
const COMMON_REFUSALS = new Set([400, 401, 403, 404, 409, 422, 429]);
const BASIC_ERROR: Schema = { $ref: '#/components/schemas/basic-error' };

export function loadOpenApiCheck(report: (violation: string) => void): OpenApiCheck {
  const schemas = openApiSchemas();
  return {
    request(route, call) {
      const operation = schemas.operation(route.template, route.method);
      const name = `${route.method} ${route.template}`;
      if (operation === undefined) {
        report(`${name} is not in GitHub's description`);
        return [];
      }
      const wrong = [
        ...parameterProblems(schemas, name, operation, call),
        ...bodyProblems(schemas, name, operation, call),
      ];
      for (const problem of [...wrong, ...ignored(schemas, name, operation, call)])
        report(`request: ${problem}`);
      return wrong;
    },
    answer(route, answer) {
      const name = `${route.method} ${route.template} ${answer.status}`;
      const response = schemas.operation(route.template, route.method)?.responses[String(answer.status)];
      if (response === undefined && !COMMON_REFUSALS.has(answer.status))
        report(`answer: ${name} is not described`);
      if (Buffer.isBuffer(answer.body)) return;
      const described = response && schemas.deref<{ readonly content?: Content }>(response);
      const schema = described === undefined ? BASIC_ERROR : described.content?.['application/json']?.schema;
      if (schema !== undefined) {
        const sent: unknown = JSON.parse(JSON.stringify(answer.body ?? null));
        for (const problem of schemas.problems(name, schema, sent)) report(`answer: ${problem}`);
      } else if (answer.body !== undefined && answer.status < 300)
        report(`answer: ${name} should have no body`);
    },
  };
}

function parametersOf(schemas: OpenApiSchemas, { parameters = [] }: Operation): Parameter[] {
  return parameters.map((parameter) => schemas.deref<Parameter>(parameter));
}

function parameterProblems(
  schemas: OpenApiSchemas,
  name: string,
  operation: Operation,
  call: Asked,
): string[] {
  return parametersOf(schemas, operation).flatMap(({ name: key, in: place, required, schema }) => {
    const given =
      place === 'path' ? call.params[key] : place === 'query' ? call.url.searchParams.get(key) : undefined;
    if (given == null)
      return place === 'query' && required === true ? [`${name} needs the query parameter ${key}`] : [];
    return schemas.problems(`${name} ${key}`, schema, fromText(given, schema));
  });
}

function bodyProblems(
  schemas: OpenApiSchemas,
  name: string,
  { requestBody }: Operation,
  call: Asked,
): string[] {
  const schema = requestBody?.content['application/json']?.schema;
  if (schema === undefined) return [];
  if (call.body.length === 0) return requestBody?.required === true ? [`${name} needs a body`] : [];
  return schemas.problems(`${name} body`, schema, call.json);
}

/** What GitHub would ignore without a word is a slip of the caller. */
function ignored(schemas: OpenApiSchemas, name: string, operation: Operation, call: Asked): string[] {
  const query = parametersOf(schemas, operation).filter((parameter) => parameter.in === 'query');
  const keys = [...call.url.searchParams.keys()].filter(
    (key) => !query.some((parameter) => parameter.name === key),
  );
  const schema = operation.requestBody?.content['application/json']?.schema;
  const properties = (schema && schemas.deref<Schema>(schema)['properties']) as Schema | undefined;
  const body = properties === undefined ? [] : Object.keys(call.json).filter((key) => !(key in properties));
  return [
    ...keys.map((key) => `${name} has no query parameter ${key}`),
    ...body.map((key) => `${name} has no body property ${key}`),
  ];
}

function fromText(text: string, schema: Schema): unknown {
  if (schema['type'] === 'integer' && /^-?\d+$/.test(text)) return Number(text);
  return schema['type'] === 'boolean' && /^(true|false)$/.test(text) ? text === 'true' : text;
}
