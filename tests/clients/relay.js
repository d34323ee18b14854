// Relay: its compiler accepts the schema and a project with pages and a refetch by node; what it compiles runs in its store.
//   node relay.js http://localhost:5000/graphql
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { codes, total, url } from './gateway.js';

const require = createRequire(import.meta.url);
const { Environment, Network, RecordSource, Store, createOperationDescriptor, fetchQuery, getSingularSelector } = require('relay-runtime');

// The schema comes from the gateway, as a project would fetch it.
const folder = new URL('obj/relay/', import.meta.url);
rmSync(folder, { recursive: true, force: true });
mkdirSync(new URL('generated/', folder), { recursive: true });
writeFileSync(new URL('schema.graphql', folder), await (await fetch(`${url}/schema.graphql`)).text());
writeFileSync(new URL('Steps.js', folder), readFileSync(new URL('relay/Steps.js', import.meta.url)));
writeFileSync(new URL('package.json', folder), '{ "type": "commonjs" }');
writeFileSync(new URL('relay.config.json', folder), JSON.stringify({ src: '.', schema: 'schema.graphql', language: 'javascript', artifactDirectory: 'generated', eagerEsModules: false }));
execFileSync(process.execPath, [require.resolve('relay-compiler/cli.js'), 'relay.config.json'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });

const [planQuery, paginationQuery, stepsFragment, stepFragment] = ['StepsPlanQuery', 'StepsPaginationQuery', 'Steps_plan', 'Steps_step']
  .map((name) => require(fileURLToPath(new URL(`generated/${name}.graphql.js`, folder))));

let requests = 0;
const environment = new Environment({
  network: Network.create(async ({ text: query, name: operationName }, variables) => {
    requests++;
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query, operationName, variables }),
    });
    return response.json();
  }),
  store: new Store(new RecordSource()),
});

const slug = 'mass-2024-2029';
const operation = createOperationDescriptor(planQuery, { slug });
const retained = environment.retain(operation);
await fetchQuery(environment, planQuery, { slug }).toPromise();

const read = () => {
  const { plan } = environment.lookup(operation.fragment).data;
  return { plan, steps: environment.lookup(getSingularSelector(stepsFragment, plan)).data.actionSteps };
};
let { plan, steps } = read();
assert.equal(steps.edges.length, 10);
while (steps.pageInfo.hasNextPage) {
  await fetchQuery(environment, paginationQuery, { id: plan.id, count: 10, cursor: steps.pageInfo.endCursor }).toPromise();
  ({ steps } = read());
}

assert.deepEqual(steps.edges.map(({ node }) => node.code), await codes());
assert.equal(steps.totalCount, total);
assert.equal(requests, 3);
const last = environment.lookup(getSingularSelector(stepFragment, steps.edges.at(-1).node)).data;
assert.ok(last.title.length > 0 && last.responsibilities.length > 0);
retained.dispose();
console.log(`ok Relay: ${total} steps in 3 pages, by node`);
