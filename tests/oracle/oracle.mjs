// What graphql-js answers to requests: the reference that the GraphQL library is compared with.
// Reads {"sdl", "rootValue", "requests": [{"source", "operationName", "variables"}]} from standard input; writes one response a line.
import { readFileSync } from 'node:fs';
import { GraphQLError, buildSchema, execute, getOperationAST, parse, validate } from 'graphql';
import { act } from './values.mjs';

const { sdl, rootValue, requests } = JSON.parse(readFileSync(0, 'utf8'));
const schema = buildSchema(sdl);

async function answer({ source, operationName, variables }) {
  let document;
  try {
    document = parse(source, { allowEmptySelectionSets: false });
  } catch (error) {
    return { errors: [error] };
  }
  const errors = validate(schema, document);
  if (errors.length > 0) {
    return { errors };
  }
  const operation = getOperationAST(document, operationName);
  return operation?.operation === 'subscription' ? { isSubscription: true } : execute({
    schema,
    document,
    rootValue,
    operationName,
    variableValues: variables,
    fieldResolver: (parent, args, _context, info) => act(parent[info.fieldName], args),
    typeResolver: value => value.$type,
  });
}

for (const request of requests) {
  const { errors, ...rest } = await answer(request);
  const shown = errors?.map(error => (error instanceof GraphQLError ? error : new GraphQLError(String(error))).toJSON());
  console.log(JSON.stringify(shown ? { errors: shown, ...rest } : rest));
}
