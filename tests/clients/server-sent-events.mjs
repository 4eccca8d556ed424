// The client graphql-sse, with a connection for each operation or with a single one.
//
//   node server-sent-events.mjs http://localhost:5000/graphql [single]
import assert from 'node:assert/strict';
import { createClient } from 'graphql-sse';
import { run, test } from './cases.mjs';
import { incremental, merge } from './parts.mjs';

const [url, mode] = process.argv.slice(2);
const singleConnection = mode === 'single';
const connect = () => createClient({ url, singleConnection, lazyCloseTimeout: 10_000, retryAttempts: 0 });
const client = connect();

async function one(query, variables) {
  for await (const result of client.iterate({ query, variables })) {
    return result;
  }
}

async function until(condition) {
  while (!(await condition())) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const sources = () => one('{ sources }').then((result) => result.data.sources);

test('a query has its answer', async () => {
  assert.deepEqual(await one('query ($b: Int!) { sum(a: 1, b: $b) }', { b: 2 }), { data: { sum: 3 } });
});

test('a mutation has its answer', async () => {
  assert.deepEqual(await one('mutation { say(text: "hi") }'), { data: { say: 'hi' } });
});

if (singleConnection) {
  test('a query that is not valid is refused', async () => {
    await assert.rejects(one('{ nothing }'), (error) => error.response.status === 400);
  });
} else {
  test('a query that is not valid has its errors as a result', async () => {
    assert.match((await one('{ nothing }')).errors[0].message, /nothing/);
  });
}

test('a subscription gives every event in order and ends', async () => {
  const numbers = [];
  for await (const result of client.iterate({ query: 'subscription { count(to: 500) }' })) {
    numbers.push(result.data.count);
  }
  assert.deepEqual(numbers, Array.from({ length: 500 }, (_, index) => index + 1));
});

test('a response comes in parts', () => merge(client.iterate({ query: incremental })));

test('an event reaches every subscriber', async () => {
  const iterators = [1, 2, 3].map(() => client.iterate({ query: 'subscription { said }' }));
  const events = iterators.map((iterator) => iterator.next());
  await until(async () => (await sources()) === 3);
  await one('mutation { say(text: "all") }');
  assert.deepEqual((await Promise.all(events)).map((event) => event.value.data.said), ['all', 'all', 'all']);
  await Promise.all(iterators.map((iterator) => iterator.return()));
  await until(async () => (await sources()) === 0);
});

test('return() closes the source', async () => {
  const iterator = client.iterate({ query: 'subscription { said }' });
  const waiting = iterator.next();
  await until(async () => (await sources()) === 1);
  await iterator.return();
  await until(async () => (await sources()) === 0);
  await waiting;
});

test('dispose() closes the source', async () => {
  const other = connect();
  other.subscribe({ query: 'subscription { said }' }, { next() {}, error() {}, complete() {} });
  await until(async () => (await sources()) === 1);
  other.dispose();
  await until(async () => (await sources()) === 0);
});

if (singleConnection) {
  const TOKEN = 'x-graphql-event-stream-token';
  const reserve = async () => (await fetch(url, { method: 'PUT' })).text();
  const open = (token) => fetch(`${url}?token=${token}`, { headers: { accept: 'text/event-stream' } });
  const post = (token, body) =>
    fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', [TOKEN]: token }, body: JSON.stringify(body) });
  const COUNT = { query: '{ sum(a: 1, b: 1) }' };

  test('a token that was not reserved opens nothing', async () => assert.equal((await open('nothing')).status, 404));

  test('a reservation is opened once', async () => {
    const token = await reserve();
    const stream = await open(token);
    assert.equal((await open(token)).status, 409);
    await stream.body.cancel();
    await until(async () => (await open(token)).status === 404);
  });

  test('an operation needs an open stream, an id, and one that is free', async () => {
    const token = await reserve();
    assert.equal((await post(token, COUNT)).status, 404);
    const stream = await open(token);
    assert.equal((await post(token, COUNT)).status, 400);
    const endless = { query: 'subscription { said }', extensions: { operationId: '1' } };
    assert.equal((await post(token, endless)).status, 202);
    assert.equal((await post(token, endless)).status, 409);
    await stream.body.cancel();
    await until(async () => (await sources()) === 0);
  });

  test('several operations share the stream', async () => {
    const sums = Array.from({ length: 40 }, (_, index) => one(`{ sum(a: ${index}, b: 1) }`));
    assert.deepEqual((await Promise.all(sums)).map((result) => result.data.sum), Array.from({ length: 40 }, (_, index) => index + 1));
  });
}

await run();
