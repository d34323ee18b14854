// What each of the scripts beside this one needs: the gateway's address, and a way to say what does not hold.
import assert from 'node:assert/strict';

export const url = process.argv[2] ?? fail(`usage: node ${process.argv[1]} <url of the gateway's graph>`);

/** The steps of the shipped plan. */
export const total = 27;

/** The codes of the steps in their natural order, asked for without any client. */
export async function codes() {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ actionSteps(first: 500) { nodes { code } } }' }),
  });
  const { data } = await response.json();
  const found = data.actionSteps.nodes.map(({ code }) => code);
  assert.equal(new Set(found).size, total);
  return found;
}

export function fail(message) {
  console.error(message);
  process.exit(2);
}
