// What graphql-js answers to requests with @defer and @stream.
// Reads {"sdl", "rootValue", "byPath", "requests": [{"source", "variables"}]} from standard input; writes for each request a
// line with the list of its payloads. "byPath" asks for the format of 2022.
import { readFileSync } from 'node:fs';
import { GraphQLError, buildSchema, experimentalExecuteIncrementally, legacyExecuteIncrementally, parse, validate } from 'graphql';
import { act } from './values.mjs';

const { sdl, rootValue, byPath, requests } = JSON.parse(readFileSync(0, 'utf8'));
const schema = buildSchema(sdl);
const execute = byPath ? legacyExecuteIncrementally : experimentalExecuteIncrementally;

async function answer({ source, variables }) {
  const document = parse(source);
  const errors = validate(schema, document);
  if (errors.length > 0) {
    return [{ errors }];
  }
  const result = await execute({
    schema,
    document,
    rootValue,
    variableValues: variables,
    fieldResolver: (parent, args, _context, info) => act(parent[info.fieldName], args),
    typeResolver: value => value.$type,
  });
  if (!('initialResult' in result)) {
    return [result];
  }
  const payloads = [result.initialResult];
  for await (const payload of result.subsequentResults) {
    payloads.push(payload);
  }
  return payloads;
}

const shown = (key, value) => (value instanceof GraphQLError ? value.toJSON() : value);

for (const request of requests) {
  console.log(JSON.stringify(await answer(request), shown));
}
