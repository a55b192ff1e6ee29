// A GraphQL request body read far enough to be named, logged and executed.
import { type DocumentNode, GraphQLError, Kind, OperationTypeNode, parse } from 'graphql';

export interface Operation {
  /** undefined: `problem` says why. */
  readonly document: DocumentNode | undefined;
  readonly problem: GraphQLError | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly name: string | undefined;
  /** Root fields without aliases, each once. */
  readonly fields: readonly string[];
  readonly writes: boolean;
}

const known = new WeakMap<Buffer, Operation>();

export function readOperation(body: Buffer): Operation {
  const operation = known.get(body) ?? parseOperation(body);
  known.set(body, operation);
  return operation;
}

function parseOperation(body: Buffer): Operation {
  const none = { document: undefined, variables: {}, name: undefined, fields: [], writes: false };
  try {
    const request = JSON.parse(body.toString()) as Record<string, unknown>;
    const document = parse(String(request['query']));
    const operations = document.definitions.filter(
      (definition) => definition.kind === Kind.OPERATION_DEFINITION,
    );
    const selections = operations.flatMap((operation) => operation.selectionSet.selections);
    const fields = selections.flatMap((selection) =>
      selection.kind === Kind.FIELD ? [selection.name.value] : [],
    );
    return {
      document,
      problem: undefined,
      variables: (request['variables'] ?? {}) as Record<string, unknown>,
      name: typeof request['operationName'] === 'string' ? request['operationName'] : undefined,
      fields: [...new Set(fields)],
      writes: operations.some((operation) => operation.operation === OperationTypeNode.MUTATION),
    };
  } catch (error) {
    const problem = error instanceof GraphQLError ? error : new GraphQLError('Problems parsing JSON');
    return { ...none, problem };
  }
}
