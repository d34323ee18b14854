// Apollo Client: a normalized cache that knows the interface Node, pages that are merged as Relay has it, an error with its code, and persisted queries.
//   node apollo.js http://localhost:5000/graphql
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { ApolloClient, CombinedGraphQLErrors, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { filter, firstValueFrom, timeout } from 'rxjs';
import { codes, total, url } from './gateway.js';

let requests = 0;
const client = new ApolloClient({
  link: new HttpLink({
    uri: url,
    fetch: (...request) => {
      requests++;
      return fetch(...request);
    },
  }),
  cache: new InMemoryCache({
    possibleTypes: { Node: ['ActionStep', 'StrategicPlan', 'StrategicInitiative'] },
    typePolicies: { Query: { fields: { actionSteps: relayStylePagination(['where', 'order', 'asOf']) } } },
  }),
});

const STEPS = gql`
  query Steps($first: Int!, $after: String) {
    actionSteps(first: $first, after: $after) {
      totalCount
      edges { cursor node { id code title stage plan { id title } } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;

// All pages come into one list, which whoever watches it sees grow.
const steps = client.watchQuery({ query: STEPS, variables: { first: 10 } });
const watching = steps.subscribe(() => {});
const shown = async (count) => (await firstValueFrom(steps.pipe(
  filter(({ dataState, data: { actionSteps } = {} }) => dataState === 'complete' && actionSteps.edges.length === count), timeout(10_000)))).data;
let data = await shown(10);
for (const count of [20, total]) {
  await steps.fetchMore({ variables: { after: data.actionSteps.pageInfo.endCursor } });
  data = await shown(count);
}

assert.equal(data.actionSteps.pageInfo.hasNextPage, false);
assert.deepEqual(data.actionSteps.edges.map(({ node }) => node.code), await codes());
assert.equal(data.actionSteps.totalCount, total);
assert.equal(requests, 3);
watching.unsubscribe();

// A thing that one query brought is the same thing in another, found in the cache by its global id.
const { id } = data.actionSteps.edges[5].node;
const NODE = gql`query Step($id: ID!) { node(id: $id) { id ... on ActionStep { code title responsibleAsWritten } } }`;
const { data: one } = await client.query({ query: NODE, variables: { id } });
assert.equal(one.node.code, data.actionSteps.edges[5].node.code);
assert.equal(requests, 4);
const cached = client.readFragment({ id: client.cache.identify(one.node), fragment: gql`fragment S on ActionStep { stage responsibleAsWritten }` });
assert.equal(cached.responsibleAsWritten, one.node.responsibleAsWritten);
assert.ok('stage' in cached);
await client.query({ query: NODE, variables: { id } });
assert.equal(requests, 4);

// An error reaches the caller with the code that says what it is.
await assert.rejects(
  client.query({ query: STEPS, variables: { first: 501 }, fetchPolicy: 'no-cache' }),
  (error) => CombinedGraphQLErrors.is(error) && error.errors[0].extensions.code === 'HC0051');

client.stop();

// A query goes as its hash, by GET; the gateway asks for its text once, by POST.
const sent = [];
const persisted = new ApolloClient({
  link: new PersistedQueryLink({ sha256: (text) => createHash('sha256').update(text).digest('hex'), useGETForHashedQueries: true }).concat(new HttpLink({
    uri: url,
    fetch: (address, options) => {
      sent.push(options.method);
      return fetch(address, options);
    },
  })),
  cache: new InMemoryCache(),
});
for (const first of [3, 4]) {
  const { data: page } = await persisted.query({ query: STEPS, variables: { first } });
  assert.equal(page.actionSteps.edges.length, first);
}

assert.deepEqual(sent, ['GET', 'POST', 'GET']);
persisted.stop();
console.log(`ok Apollo Client: ${total} steps in 3 pages, and persisted queries`);
