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

export interface OpenApiCheck {
  /** What is wrong with the request; GitHub would answer 422. */
  request(route: Route, call: Call): string[];
  answer(route: Route, answer: Answer): void;
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
      const found = [
        ...parameterProblems(schemas, name, operation, call),
        ...bodyProblems(schemas, name, operation, call),
      ];
      for (const problem of found) report(`request: ${problem}`);
      return found;
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

function parameterProblems(
  schemas: OpenApiSchemas,
  name: string,
  operation: Operation,
  call: Call,
): string[] {
  const parameters = (operation.parameters ?? []).map((parameter) => schemas.deref<Parameter>(parameter));
  const query = parameters.filter((parameter) => parameter.in === 'query');
  const given = call.url.searchParams;
  const unknown = [...given.keys()].filter((key) => !query.some((parameter) => parameter.name === key));
  const missing = query.filter(({ name: key, required }) => required === true && !given.has(key));
  const wrong = parameters.flatMap(({ name: key, in: place, schema }) => {
    const text = place === 'path' ? call.params[key] : place === 'query' ? given.get(key) : undefined;
    return text == null ? [] : schemas.problems(`${name} ${key}`, schema, fromText(text, schema));
  });
  return [
    ...unknown.map((key) => `${name} has no query parameter ${key}`),
    ...missing.map(({ name: key }) => `${name} needs the query parameter ${key}`),
    ...wrong,
  ];
}

/** GitHub ignores a property it doesn't know; here it is a slip of the caller. */
function bodyProblems(
  schemas: OpenApiSchemas,
  name: string,
  { requestBody }: Operation,
  call: Call,
): string[] {
  const schema = requestBody?.content['application/json']?.schema;
  if (schema === undefined) return [];
  if (call.body.length === 0) return requestBody?.required === true ? [`${name} needs a body`] : [];
  const properties = schemas.deref<Schema>(schema)['properties'] as Schema | undefined;
  const unknown =
    properties === undefined ? [] : Object.keys(call.json).filter((key) => !(key in properties));
  return [
    ...unknown.map((key) => `${name} has no body property ${key}`),
    ...schemas.problems(`${name} body`, schema, call.json),
  ];
}

function fromText(text: string, schema: Schema): unknown {
  if (schema['type'] === 'integer' && /^-?\d+$/.test(text)) return Number(text);
  return schema['type'] === 'boolean' && /^(true|false)$/.test(text) ? text === 'true' : text;
}
