// Says of each pair of schemas in a file which changes graphql-js finds between them, as JSON.
//   node schema-changes.js pairs.json
import { readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges, findDangerousChanges } from 'graphql';

const pairs = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const changes = pairs.map((pair) => {
  const [before, after] = pair.map((text) => buildSchema(text));
  return [
    ...findBreakingChanges(before, after).map(({ type }) => `Breaking ${type}`),
    ...findDangerousChanges(before, after).map(({ type }) => `Dangerous ${type}`),
  ];
});
console.log(JSON.stringify(changes));
