// graphql-request: pages by POST and by GET, and an error with its code.
//   node graphql-request.js http://localhost:5000/graphql
import assert from 'node:assert/strict';
import { ClientError, GraphQLClient, gql } from 'graphql-request';
import { codes, total, url } from './gateway.js';

const STEPS = gql`
  query Steps($first: Int!, $after: String) {
    actionSteps(first: $first, after: $after) {
      nodes { code }
      pageInfo { hasNextPage endCursor }
    }
  }`;

for (const method of ['POST', 'GET']) {
  const client = new GraphQLClient(url, { method, jsonSerializer: JSON });
  const found = [];
  let pages = 0;
  let after = null;
  do {
    const { actionSteps } = await client.request(STEPS, { first: 10, after });
    found.push(...actionSteps.nodes.map(({ code }) => code));
    after = actionSteps.pageInfo.hasNextPage ? actionSteps.pageInfo.endCursor : null;
    pages++;
  } while (after);

  assert.deepEqual(found, await codes());
  assert.equal(pages, 3);
  await assert.rejects(
    client.request(STEPS, { first: 501 }),
    (error) => error instanceof ClientError && error.response.errors[0].extensions.code === 'HC0051');
  console.log(`ok graphql-request by ${method}: ${total} steps in ${pages} pages`);
}
