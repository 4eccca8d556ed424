// Reads JSON from standard input and prints what the arrow function in the first argument makes of it.
import { readFileSync } from 'node:fs';

const read = eval(process.argv[2]);
const made = read(JSON.parse(readFileSync(0, 'utf8')), ...process.argv.slice(3));
process.stdout.write(typeof made === 'string' ? made : JSON.stringify(made));
