// POST /graphql: checked against GitHub's own schema, executed over the sandbox's state, errors worded as GitHub's.
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  execute,
  type GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  validate,
} from 'graphql';
import type { Sandbox } from '../sandbox.ts';
import { type Answer, ok, Refusal } from '../serving/answer.ts';
import { limitsOf } from '../serving/rate-limit.ts';
import type { Incoming } from '../serving/serve.ts';
import type { Token } from '../state.ts';
import { readOperation } from './operation.ts';
import { type GraphqlContext, rootValue } from './root.ts';

/** By path: the package exports no file but its entry. */
const SCHEMA = new URL('../../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url);

let built: GraphQLSchema | undefined;

/** Building it takes 0.2 s, so it waits for the first request or for `listen`. */
export function githubSchema(): GraphQLSchema {
  built ??= buildSchema(readFileSync(SCHEMA, 'utf8'), {
    assumeValid: true,
    noLocation: true,
  });
  return built;
}

export async function executeGraphql(sandbox: Sandbox, incoming: Incoming, token: Token): Promise<Answer> {
  const operation = readOperation(incoming.body);
  const refuse = (errors: readonly GraphQLError[]): Answer => {
    for (const error of errors) sandbox.violations.push(`GraphQL request: ${error.message}`);
    return ok({ errors: errors.map(errorJson) });
  };
  if (operation.document === undefined)
    return refuse(operation.problem === undefined ? [] : [operation.problem]);
  const schema = githubSchema();
  const invalid = validate(schema, operation.document);
  if (invalid.length > 0) return refuse(invalid);
  if (!sandbox.state.updateRefs && operation.fields.includes('updateRefs'))
    return ok({ errors: [unknownMutation] });

  const context: GraphqlContext = {
    state: sandbox.state,
    rate: limitsOf(sandbox.limits, token).graphql,
    hosts: incoming.hosts,
    token,
    missing: (what) => void sandbox.violations.push(`not emulated: GraphQL ${what}`),
  };
  const result = await execute({
    schema,
    document: operation.document,
    variableValues: operation.variables,
    operationName: operation.name,
    rootValue: rootValue(context),
    contextValue: context,
    fieldResolver: resolveField,
  });
  for (const error of result.errors ?? []) {
    if (!(error.originalError instanceof Refusal))
      sandbox.violations.push(`GraphQL answer: ${error.message}`);
  }
  const errors = result.errors === undefined ? {} : { errors: result.errors.map(errorJson) };
  return ok({ ...(result.data === undefined ? {} : { data: result.data }), ...errors });
}

/** A field that GitHub has and no one has emulated must be seen, not answered with null. */
const resolveField: GraphQLFieldResolver<Record<string, unknown>, GraphqlContext> = (
  source,
  args,
  context,
  info,
) => {
  if (!(info.fieldName in source)) {
    context.missing(`${info.parentType.name}.${info.fieldName}`);
    return null;
  }
  const value = source[info.fieldName];
  return typeof value === 'function' ? (value as (given: unknown) => unknown)(args) : value;
};

function errorJson(error: GraphQLError): Record<string, unknown> {
  const { originalError, path, locations, message } = error;
  const [, field, type] = /^Cannot query field "(.+?)" on type "(.+?)"/.exec(message) ?? [];
  return {
    ...(originalError instanceof Refusal ? { type: originalError.type } : {}),
    ...(path === undefined ? {} : { path }),
    ...(field === undefined
      ? {}
      : { extensions: { code: 'undefinedField', typeName: type, fieldName: field } }),
    locations: locations ?? [],
    message: field === undefined ? message : `Field '${field}' doesn't exist on type '${type}'`,
  };
}

const unknownMutation = {
  path: ['mutation', 'updateRefs'],
  extensions: { code: 'undefinedField', typeName: 'Mutation', fieldName: 'updateRefs' },
  locations: [{ line: 1, column: 1 }],
  message: "Field 'updateRefs' doesn't exist on type 'Mutation'",
};
