// graphql-ws: a subscription, a query and an error over one connection, which it keeps and ends itself.
//   node graphql-ws.js http://localhost:5000/graphql     while somebody changes the step AS-01
import assert from 'node:assert/strict';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { codes, total, url } from './gateway.js';

let closed;
const client = createClient({
  url: url.replace(/^http/, 'ws'),
  webSocketImpl: WebSocket,
  lazy: true,
  retryAttempts: 0,
  on: { closed: (event) => { closed = event; } },
});

const events = [];
for await (const event of client.iterate({ query: 'subscription { actionStepChanged(plan: { slug: "mass-2024-2029" }) { code title plan { slug } } }' })) {
  assert.equal(event.errors, undefined);
  events.push(event.data.actionStepChanged);
  if (events.length === 3) {
    break;
  }
}
assert.ok(events.every(({ code, plan }) => code === 'AS-01' && plan.slug === 'mass-2024-2029'));
console.log(`ok graphql-ws: ${events.length} changes of ${events[0].code}`);

const answers = [];
for await (const answer of client.iterate({ query: '{ actionSteps(first: 500) { nodes { code } } }' })) {
  answers.push(answer);
}
assert.equal(answers.length, 1);
assert.deepEqual(answers[0].data.actionSteps.nodes.map(({ code }) => code), await codes());
console.log(`ok graphql-ws: ${total} steps in one answer`);

await assert.rejects(
  (async () => {
    for await (const answer of client.iterate({ query: 'subscription { planChanged(plan: { slug: "nowhere" }) { title } }' })) {
      assert.fail(JSON.stringify(answer));
    }
  })(),
  (errors) => errors[0].extensions.code === 'NOT_FOUND');
await client.dispose();
assert.ok(closed === undefined || closed.code === 1000, String(closed?.code));

const refused = createClient({ url: url.replace(/^http/, 'ws'), webSocketImpl: WebSocket, retryAttempts: 0, connectionParams: { authorization: 'Bearer of nobody' } });
await assert.rejects(
  new Promise((resolve, reject) => { refused.subscribe({ query: '{ __typename }' }, { next: resolve, error: reject, complete: resolve }); }),
  (event) => event.code === 4403);
console.log('ok graphql-ws: errors with their code, and a credential that is not taken');
