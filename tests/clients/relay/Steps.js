import { graphql } from 'relay-runtime';

export const plan = graphql`
  query StepsPlanQuery($slug: String!) {
    plan(by: { slug: $slug }) {
      id
      title
      ...Steps_plan
    }
  }
`;

export const steps = graphql`
  fragment Steps_plan on StrategicPlan
  @refetchable(queryName: "StepsPaginationQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" }) {
    actionSteps(first: $count, after: $cursor) @connection(key: "Steps_plan_actionSteps") {
      totalCount
      edges {
        node {
          code
          ...Steps_step
        }
      }
    }
  }
`;

export const step = graphql`
  fragment Steps_step on ActionStep {
    title
    tiers
    responsibilities {
      asWritten
      position {
        title
      }
    }
  }
`;
