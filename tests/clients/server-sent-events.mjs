// The client graphql-sse, with a connection for each operation.
//
//   node server-sent-events.mjs http://localhost:5000/graphql
import assert from 'node:assert/strict';
import { createClient } from 'graphql-sse';
import { run, test } from './cases.mjs';

const client = createClient({ url: process.argv[2], retryAttempts: 0 });

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

test('a query that is not valid has its errors as a result', async () => {
  assert.match((await one('{ nothing }')).errors[0].message, /nothing/);
});

test('a subscription gives every event in order and ends', async () => {
  const numbers = [];
  for await (const result of client.iterate({ query: 'subscription { count(to: 500) }' })) {
    numbers.push(result.data.count);
  }
  assert.deepEqual(numbers, Array.from({ length: 500 }, (_, index) => index + 1));
});

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
  const other = createClient({ url: process.argv[2], retryAttempts: 0 });
  other.subscribe({ query: 'subscription { said }' }, { next() {}, error() {}, complete() {} });
  await until(async () => (await sources()) === 1);
  other.dispose();
  await until(async () => (await sources()) === 0);
});

await run();
