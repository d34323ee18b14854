// Typed documents in use: what is selected is typed, what is not does not compile.
import assert from 'node:assert/strict';
import { GraphQLClient } from 'graphql-request';
import { MetricsDocument, StepDocument, StepsDocument, type StepFragment, type StepsQueryVariables } from './generated.js';

const url = process.argv[2]!;
const client = new GraphQLClient(url);

const codes: string[] = [];
const variables: StepsQueryVariables = { first: 4, where: { tiers: { some: { in: ['SOME', 'ONE'] } }, or: [{ stage: { eq: null } }, { stage: { neq: 'SUSTAIN' } }] } };
let after: string | null | undefined;
let total: number | undefined;
do {
  const { actionSteps } = await client.request(StepsDocument, { ...variables, after });
  total = actionSteps?.totalCount;
  codes.push(...(actionSteps?.nodes ?? []).map((step: StepFragment) => step.code));
  after = actionSteps?.pageInfo.hasNextPage ? actionSteps.pageInfo.endCursor : null;
} while (after);
assert.ok(codes.length > 0);
assert.equal(codes.length, total);

const { actionStep } = await client.request(StepDocument, { by: { code: 'AS-06' } });
assert.equal(actionStep?.title, 'Design the M.A.S.S. Superintendent Support Network (MSSN)');
const years: number[] = actionStep.schedule.years;
const position: string | undefined = actionStep.responsibilities[0]?.position?.title;
assert.ok(years.length > 0);
assert.equal(position, 'Executive Director');

// @ts-expect-error: a step has no such field.
actionStep.stageId;
// @ts-expect-error: there is no such stage.
const wrong: StepsQueryVariables = { first: 1, where: { stage: { eq: 'DONE' } } };
assert.ok(wrong);

const { metrics } = await client.request(MetricsDocument, { period: '2024-25' });
const values: (number | null | undefined)[] = (metrics?.nodes ?? []).map((metric) => metric.evaluationOf?.value);
assert.ok(Array.isArray(values));
console.log(`ok graphql-codegen: ${codes.length} of ${total} steps, typed`);
