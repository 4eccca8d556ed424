import { getOperationAST, parse } from 'graphql';
import { createClient } from 'graphql-ws';

// Queries and mutations by HTTP, subscriptions by WebSocket, each with what the headers editor holds: browsers send no
// headers with a socket, so there they are the payload of connection_init.
export function createFetcher(endpoint) {
  const socket = new URL(endpoint, location.href);
  socket.protocol = socket.protocol.replace('http', 'ws');

  return (request, { headers = {} } = {}) =>
    isSubscription(request) ? follow(socket.href, request, headers) : post(endpoint, request, headers);
}

// The editor's own document lags behind what was typed, so that a quick hand would send a subscription by HTTP.
function isSubscription({ query, operationName }) {
  try {
    return getOperationAST(parse(query), operationName)?.operation === 'subscription';
  } catch {
    return false;
  }
}

async function post(endpoint, request, headers) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json', ...headers },
    body: JSON.stringify(request),
  });
  return response.json();
}

async function* follow(url, request, headers) {
  const client = createClient({ url, connectionParams: headers });
  try {
    yield* client.iterate(request);
  } finally {
    await client.dispose();
  }
}
