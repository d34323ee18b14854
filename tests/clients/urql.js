// urql: its core with the normalized cache, which knows the gateway's schema; by POST and by GET.
//   node urql.js http://localhost:5000/graphql
import assert from 'node:assert/strict';
import { Client, fetchExchange, gql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { getIntrospectionQuery } from 'graphql';
import { codes, total, url } from './gateway.js';

const STEPS = gql`
  query Steps($first: Int!, $after: String) {
    actionSteps(first: $first, after: $after) {
      totalCount
      edges { cursor node { id code title stage plan { id title } } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;
const NODE = gql`query Step($id: ID!) { node(id: $id) { id ... on ActionStep { code responsibleAsWritten } } }`;

const plain = new Client({ url, preferGetMethod: false, exchanges: [fetchExchange] });
const { data: schema } = await plain.query(getIntrospectionQuery({ descriptions: false, oneOf: true }), {}).toPromise();

for (const method of ['POST', 'GET']) {
  const methods = [];
  const warnings = [];
  const { warn } = console;
  console.warn = (...words) => warnings.push(words.join(' '));
  const client = new Client({
    url,
    preferGetMethod: method === 'GET' ? 'force' : false,
    fetch: (address, options) => {
      methods.push(options.method);
      return fetch(address, options);
    },
    exchanges: [
      cacheExchange({
        schema,
        // What has no id is part of what it stands in.
        keys: { ActionStepsConnection: () => null, ActionStepsEdge: () => null, PageInfo: () => null },
        resolvers: { Query: { actionSteps: relayPagination() } },
      }),
      fetchExchange,
    ],
  });

  let answer = await client.query(STEPS, { first: 10 }).toPromise();
  while (!answer.error && answer.data.actionSteps.pageInfo.hasNextPage) {
    answer = await client.query(STEPS, { first: 10, after: answer.data.actionSteps.pageInfo.endCursor }).toPromise();
  }

  assert.equal(answer.error, undefined);
  assert.deepEqual(answer.data.actionSteps.edges.map(({ node }) => node.code), await codes());
  assert.deepEqual(methods, [method, method, method]);

  const { id, code } = answer.data.actionSteps.edges[5].node;
  const one = await client.query(NODE, { id }).toPromise();
  assert.equal(one.error, undefined);
  assert.equal(one.data.node.code, code);

  const refused = await client.query(STEPS, { first: 501 }, { requestPolicy: 'network-only' }).toPromise();
  assert.equal(refused.error.graphQLErrors[0].extensions.code, 'HC0051');

  console.warn = warn;
  assert.deepEqual(warnings, []);
  console.log(`ok urql by ${method}: ${total} steps in 3 pages`);
}
