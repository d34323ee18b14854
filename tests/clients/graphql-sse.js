// graphql-sse: a subscription, a query and an error, each over a stream of its own.
//   node graphql-sse.js http://localhost:5000/graphql     while somebody changes the step AS-01
import assert from 'node:assert/strict';
import { createClient } from 'graphql-sse';
import { codes, total, url } from './gateway.js';

const client = createClient({ url, singleConnection: false, retryAttempts: 0 });

const events = [];
for await (const event of client.iterate({ query: 'subscription { actionStepChanged(plan: { slug: "mass-2024-2029" }) { code plan { slug } } }' })) {
  assert.equal(event.errors, undefined);
  events.push(event.data.actionStepChanged);
  if (events.length === 3) {
    break;
  }
}
assert.ok(events.every(({ code, plan }) => code === 'AS-01' && plan.slug === 'mass-2024-2029'));
console.log(`ok graphql-sse: ${events.length} changes of ${events[0].code}`);

const answers = [];
for await (const answer of client.iterate({ query: '{ actionSteps(first: 500) { nodes { code } } }' })) {
  answers.push(answer);
}
assert.equal(answers.length, 1);
assert.deepEqual(answers[0].data.actionSteps.nodes.map(({ code }) => code), await codes());
console.log(`ok graphql-sse: ${total} steps in one answer`);

const refused = [];
for await (const answer of client.iterate({ query: 'subscription { planChanged(plan: { slug: "nowhere" }) { title } }' })) {
  refused.push(answer);
}
assert.deepEqual(refused.map(({ errors }) => errors[0].extensions.code), ['NOT_FOUND']);
console.log('ok graphql-sse: errors with their code');
client.dispose();
