// The audits of GraphQL over HTTP that come with the package graphql-http, SHOULD as strict as MUST.
//
//   node http-audit.mjs http://localhost:5000/graphql
import { serverAudits } from 'graphql-http';
import { run, test } from './cases.mjs';

for (const audit of serverAudits({ url: process.argv[2], fetchFn: fetch })) {
  test(`${audit.id} ${audit.name}`, async () => {
    const result = await audit.fn();
    if (result.status !== 'ok') {
      throw new Error(result.reason);
    }
  });
}

await run();
