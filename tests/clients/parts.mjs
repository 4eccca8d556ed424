// What a response in parts comes to, and how many parts it had.
import assert from 'node:assert/strict';

export const incremental = `{
  sum(a: 1, b: 2)
  numbers(to: 300) @stream(initialCount: 2)
  ... @defer(label: "later") { later: sum(a: 3, b: 4) }
}`;

export async function merge(results) {
  const { value: first } = await results.next();
  assert.equal(first.hasNext, true);
  assert.deepEqual(first.data, { sum: 3, numbers: [1, 2] });
  const data = structuredClone(first.data);
  const pending = new Map(first.pending.map(({ id, path }) => [id, path]));
  let parts = 1;
  let last = first;
  for await (last of results) {
    parts += 1;
    for (const { id, data: fields, items } of last.incremental ?? []) {
      if (items) data[pending.get(id)[0]].push(...items);
      else Object.assign(data, fields);
    }
    for (const { id } of last.completed ?? []) pending.delete(id);
  }
  assert.equal(last.hasNext, false);
  assert.equal(pending.size, 0);
  assert.ok(parts > 2);
  assert.deepEqual(data, { sum: 3, numbers: Array.from({ length: 300 }, (_, index) => index + 1), later: 7 });
}
