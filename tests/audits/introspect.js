// Asks a server for its schema with the queries that graphql-js makes, builds the schema from each answer, and fails if one is refused.
//   node introspect.js http://localhost:5000/graphql
import { buildClientSchema, getIntrospectionQuery } from 'graphql';

const url = process.argv[2];
if (!url) {
  console.error('usage: node introspect.js <url of the server>');
  process.exit(2);
}

const queries = {
  'default options': {},
  'without descriptions': { descriptions: false },
  'schema description': { schemaDescription: true },
  'repeatable directives': { directiveIsRepeatable: true },
  'deprecated inputs': { inputValueDeprecation: true },
  'one-of inputs': { oneOf: true },
  'specified-by URLs': { specifiedByUrl: true },
  'everything': { schemaDescription: true, directiveIsRepeatable: true, inputValueDeprecation: true, oneOf: true, specifiedByUrl: true },
};

let failed = 0;
for (const [name, options] of Object.entries(queries)) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: getIntrospectionQuery(options) }),
  });
  const { data, errors } = await response.json();
  if (errors) {
    failed++;
    console.log(`error ${name}: ${errors.map(({ message }) => message).join(' ')}`);
  } else {
    const schema = buildClientSchema(data);
    const specified = Object.values(schema.getTypeMap()).filter((type) => type.specifiedByURL).map(({ name }) => name);
    console.log(`ok ${name}: ${Object.keys(schema.getTypeMap()).length} types; specified elsewhere: ${specified.join(' ') || 'none'}`);
  }
}

console.log(`${Object.keys(queries).length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
