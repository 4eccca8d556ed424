import { Client, fetchExchange, subscriptionExchange } from '@urql/core';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

/** A client of a server: queries and mutations go by HTTP, subscriptions by one WebSocket, which must be closed in the end. */
export function connect(url: string, token: string): { client: Client; close: () => void } {
  const authorization = `Bearer ${token}`;
  const socket = createClient({
    url: `${url.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization },
  });
  const client = new Client({
    url: `${url}/graphql`,
    preferGetMethod: false,
    fetchOptions: { headers: { authorization } },
    exchanges: [
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query, variables }) => ({
          subscribe: sink => ({ unsubscribe: socket.subscribe({ query: query ?? '', variables: variables ?? null }, sink) }),
        }),
      }),
    ],
  });
  return { client, close: () => void socket.dispose() };
}
