// Runs named cases one after the other and prints a line for each: "ok NAME", or "not ok NAME: reason".
const TIMEOUT_MS = 20_000;
const cases = [];

export function test(name, run) {
  cases.push({ name, run });
}

export async function run() {
  for (const { name, run } of cases) {
    let timer;
    const timeout = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`not done after ${TIMEOUT_MS} ms`)), TIMEOUT_MS);
    });
    try {
      await Promise.race([run(), timeout]);
      console.log(`ok ${name}`);
    } catch (error) {
      console.log(`not ok ${name}: ${String(error?.message ?? error).replace(/\s+/g, ' ')}`);
    } finally {
      clearTimeout(timer);
    }
  }
  process.exit(0);
}
