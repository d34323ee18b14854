// Runs every audit of the npm package graphql-http against a server, prints one line each, and fails if any is not ok.
//   node audit.js http://localhost:5000/graphql
import { auditServer } from 'graphql-http';

const url = process.argv[2];
if (!url) {
  console.error('usage: node audit.js <url of the server>');
  process.exit(2);
}

const results = await auditServer({ url });
for (const { status, id, name, reason } of results) {
  console.log(`${status} ${id} ${name}${reason ? `: ${reason}` : ''}`);
}

const failed = results.filter(({ status }) => status !== 'ok').length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 && results.length > 0 ? 0 : 1);
