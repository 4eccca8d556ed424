// How graphql-js prints schemas: the reference for the library's own printer.
// Reads {"schemas": [SDL]} from standard input; writes {"declared", "byName"} for each, one a line.
import { readFileSync } from 'node:fs';
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';

for (const sdl of JSON.parse(readFileSync(0, 'utf8')).schemas) {
  const schema = buildSchema(sdl);
  console.log(JSON.stringify({ declared: printSchema(schema), byName: printSchema(lexicographicSortSchema(schema)) }));
}
