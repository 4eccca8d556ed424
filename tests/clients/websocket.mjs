// The client graphql-ws, and the protocol message by message.
//
//   node websocket.mjs http://localhost:5000/graphql
import assert from 'node:assert/strict';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { run, test } from './cases.mjs';
import { incremental, merge } from './parts.mjs';

const url = process.argv[2].replace(/^http/, 'ws');

function connect(options = {}) {
  return createClient({ url, webSocketImpl: WebSocket, lazy: true, retryAttempts: 0, ...options });
}

async function using(options, work) {
  const client = connect(options);
  try {
    return await work(client);
  } finally {
    await client.dispose();
  }
}

async function one(client, query, variables) {
  for await (const result of client.iterate({ query, variables })) {
    return result;
  }
}

async function until(condition) {
  while (!(await condition())) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const sources = (client) => one(client, '{ sources }').then((result) => result.data.sources);

/** A socket without a client: what it is told, and the code by which it is closed. */
async function raw(messages, protocol = 'graphql-transport-ws') {
  const socket = new WebSocket(url, protocol);
  const received = [];
  socket.on('message', (data) => received.push(JSON.parse(data)));
  socket.on('open', () => messages.forEach((message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message))));
  const code = await new Promise((resolve) => socket.on('close', resolve));
  return { code, received };
}

const INIT = { type: 'connection_init' };
const endless = (id) => ({ id, type: 'subscribe', payload: { query: 'subscription { said }' } });

test('a query has its answer', () => using({}, async (client) => {
  assert.deepEqual(await one(client, 'query ($b: Int!) { sum(a: 1, b: $b) }', { b: 2 }), { data: { sum: 3 } });
}));

test('a mutation has its answer', () => using({}, async (client) => {
  assert.deepEqual(await one(client, 'mutation { say(text: "hi") }'), { data: { say: 'hi' } });
}));

test('a subscription gives every event in order and ends', () => using({}, async (client) => {
  const numbers = [];
  for await (const result of client.iterate({ query: 'subscription { count(to: 500) }' })) {
    numbers.push(result.data.count);
  }
  assert.deepEqual(numbers, Array.from({ length: 500 }, (_, index) => index + 1));
}));

test('a query that is not valid throws the errors', () => using({}, async (client) => {
  await assert.rejects(one(client, '{ nothing }'), (errors) => /nothing/.test(errors[0].message));
}));

test('several operations run at once on one connection', () => {
  let opened = 0;
  return using({ lazyCloseTimeout: 1000, on: { connected: () => opened++ } }, async (client) => {
    const sums = Array.from({ length: 40 }, (_, index) => one(client, `{ sum(a: ${index}, b: 1) }`));
    assert.deepEqual((await Promise.all(sums)).map((result) => result.data.sum), Array.from({ length: 40 }, (_, index) => index + 1));
    assert.equal(opened, 1);
  });
});

test('a response comes in parts', () => using({}, (client) => merge(client.iterate({ query: incremental }))));

test('an event reaches every subscriber', () => using({}, async (client) => {
  const iterators = [1, 2, 3].map(() => client.iterate({ query: 'subscription { said }' }));
  const events = iterators.map((iterator) => iterator.next());
  await until(async () => (await sources(client)) === 3);
  await one(client, 'mutation { say(text: "all") }');
  assert.deepEqual((await Promise.all(events)).map((event) => event.value.data.said), ['all', 'all', 'all']);
  await Promise.all(iterators.map((iterator) => iterator.return()));
}));

test('return() closes the source', () => using({ lazyCloseTimeout: 5000 }, async (client) => {
  const iterator = client.iterate({ query: 'subscription { said }' });
  const waiting = iterator.next();
  await until(async () => (await sources(client)) === 1);
  await iterator.return();
  await until(async () => (await sources(client)) === 0);
  await waiting;
}));

test('dispose() closes the source', async () => {
  const client = connect();
  client.subscribe({ query: 'subscription { said }' }, { next() {}, error() {}, complete() {} });
  await using({ lazyCloseTimeout: 5000 }, async (other) => {
    await until(async () => (await sources(other)) === 1);
    await client.dispose();
    await until(async () => (await sources(other)) === 0);
  });
});

test('connectionParams reach the server', () => using({ connectionParams: { who: 'Ada' } }, async (client) => {
  assert.equal((await one(client, '{ who }')).data.who, 'Ada');
}));

test('a rejected connection is closed with 4403', () => using({ connectionParams: { who: 'stranger' } }, async (client) => {
  await assert.rejects(one(client, '{ who }'), (event) => event.code === 4403 && event.reason === 'No strangers.');
}));

test('the client pings and is answered', async () => {
  let pongs = 0;
  const client = connect({ lazy: false, keepAlive: 30, on: { pong: (received) => received && pongs++ } });
  await until(() => pongs >= 3);
  await client.dispose();
});

test('the server pings and the client answers', async () => {
  let pings = 0;
  let closed = false;
  const client = connect({ lazy: false, on: { ping: (received) => received && pings++, closed: () => (closed = true) } });
  await until(() => pings >= 5);
  assert.equal(closed, false);
  await client.dispose();
});

test('a connection that is lost is opened again, and its subscription goes on', async () => {
  let connections = 0;
  let release = () => {};
  const on = { connected: () => connections++, closed: () => release() };
  const client = connect({ retryAttempts: 5, retryWait: () => Promise.resolve(), on });
  const iterator = client.iterate({ query: 'subscription { said }' });
  const event = iterator.next();
  await using({ lazyCloseTimeout: 5000 }, async (other) => {
    await until(async () => (await sources(other)) === 1);
    release = client.subscribe({ query: 'mutation { close(code: 1012) }' }, { next() {}, error() {}, complete() {} });
    await until(async () => connections >= 2 && (await sources(other)) === 1);
    await one(other, 'mutation { say(text: "again") }');
  });
  assert.equal((await event).value.data.said, 'again');
  await iterator.return();
  await client.dispose();
});

test('a message that is no JSON closes with 4400', async () => assert.equal((await raw([INIT, '{'])).code, 4400));

test('a message of an unknown type closes with 4400', async () => assert.equal((await raw([INIT, { type: 'start' }])).code, 4400));

test('a subscription without connection_init closes with 4401', async () => assert.equal((await raw([endless('1')])).code, 4401));

test('another subprotocol closes with 4406', async () => assert.equal((await raw([], 'graphql-ws')).code, 4406));

test('a client that says nothing is closed with 4408', async () => assert.equal((await raw([])).code, 4408));

test('an id that is taken closes with 4409', async () => {
  const { code, received } = await raw([INIT, endless('1'), endless('1')]);
  assert.equal(received[0].type, 'connection_ack');
  assert.equal(code, 4409);
});

test('a second connection_init closes with 4429', async () => assert.equal((await raw([INIT, INIT])).code, 4429));

test('the server may close with a code of its own', async () => {
  const close = { id: '1', type: 'subscribe', payload: { query: 'mutation { close(code: 4999) }' } };
  assert.equal((await raw([INIT, close])).code, 4999);
});

await run();
