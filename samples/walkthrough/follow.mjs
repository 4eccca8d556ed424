// Follows onEvent over a WebSocket and prints one line of JSON for each event.
//   node follow.mjs URL TOKEN [AFTER [COUNT]]
// With COUNT it ends after that many events, else when it is told to.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const [url, token, after, count] = process.argv.slice(2);
const client = createClient({
  url: `${url.replace(/^http/, 'ws')}/graphql`,
  webSocketImpl: WebSocket,
  connectionParams: { authorization: `Bearer ${token}` },
  retryAttempts: 0,
});
client.on('connected', () => console.error('connected'));
process.on('SIGTERM', () => process.exit(0));
process.on('uncaughtException', closed => {
  console.error(`the server closed the socket: ${closed.code} ${closed.reason ?? closed.message}`);
  process.exit(1);
});

let seen = 0;
const query = `subscription ($after: String) {
  onEvent(after: $after) { cursor type aggregateKind payload }
}`;
for await (const { data, errors } of client.iterate({ query, variables: { after: after || null } })) {
  if (errors) {
    console.error(JSON.stringify(errors));
    process.exit(1);
  }
  console.log(JSON.stringify(data.onEvent));
  if (count && ++seen === Number(count)) {
    process.exit(0);
  }
}
