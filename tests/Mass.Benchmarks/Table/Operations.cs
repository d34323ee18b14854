namespace Mass.Benchmarks.Table;

/// <summary>The operations of the table.</summary>
internal static class Operations
{
    public static Operation StepByCode { get; } = new(
        "step",
        "one step by code",
        """
        query ($code: String!, $plan: String!) {
          actionStep(by: { code: $code }, plan: { slug: $plan }) {
            code title isTitleCoined text introduction section initiativesAsWritten tiersAsWritten tiers responsibleAsWritten stage stageSince addedOn
            plan { slug title }
          }
        }
        """,
        new() { ["code"] = "AS-04", ["plan"] = "fictitious-1-2022-2027" },
        (byHand, variables) => byHand.StepByCode(variables));

    public static Operation StepPage { get; } = new(
        "steps",
        "steps: filter, sort, 50 rows, count",
        """
        query ($tier: Tier!, $stage: Stage!, $first: Int!) {
          actionSteps(where: { tiers: { some: { eq: $tier } }, stage: { eq: $stage } }, order: [{ title: ASC }], first: $first) {
            totalCount
            pageInfo { hasNextPage }
            nodes { code title section tiers stage plan { slug } }
          }
        }
        """,
        new() { ["tier"] = "ALL", ["stage"] = "IMPLEMENT", ["first"] = 50 },
        (byHand, variables) => byHand.StepPage(variables));

    public static Operation AttendancePage { get; } = new(
        "attendances",
        "attendances: filter, sort, 50 rows, count",
        """
        query ($status: AttendanceStatus!, $first: Int!) {
          attendances(where: { status: { eq: $status } }, order: [{ meeting: { on: DESC } }], first: $first) {
            totalCount
            pageInfo { hasNextPage }
            nodes { status isGuest meeting { on status place } person { name } }
          }
        }
        """,
        new() { ["status"] = "EXCUSED", ["first"] = 50 },
        (byHand, variables) => byHand.AttendancePage(variables),
        AsStaff: true);

    public static Operation Plans { get; } = new(
        "plans",
        "20 plans with steps and initiatives",
        """
        query ($plans: Int!, $steps: Int!) {
          plans(order: [{ slug: ASC }], first: $plans) {
            nodes {
              slug title subtitle strategy introduction
              initiatives { nodes { number heading statement } }
              actionSteps(first: $steps) { nodes { code title section tiers stage initiatives { number heading } } }
            }
          }
        }
        """,
        new() { ["plans"] = 20, ["steps"] = 30 },
        (byHand, variables) => byHand.Plans(variables));

    public static Operation StepGroups { get; } = new(
        "stepgroups",
        "steps: count by stage and tier",
        """
        query ($first: Int!) {
          actionSteps { totalCount groupBy(fields: [STAGE, TIER], first: $first) { fields { stage tier } aggregations { count } } }
        }
        """,
        new() { ["first"] = 25 },
        (byHand, variables) => byHand.StepGroups(variables));

    public static Operation MeetingGroups { get; } = new(
        "meetinggroups",
        "meetings: count by plan year and status",
        """
        query ($first: Int!) {
          meetings { totalCount groupBy(fields: [ON_PLAN_YEAR, STATUS], first: $first) { fields { onPlanYear status } aggregations { count } } }
        }
        """,
        new() { ["first"] = 50 },
        (byHand, variables) => byHand.MeetingGroups(variables));

    /// <summary>A question that any database answers; it is not in the table.</summary>
    public static Operation AnySteps { get; } = new("any", "any steps", "{ actionSteps(first: 5) { totalCount nodes { code title } } }", [], (_, _) => throw new NotSupportedException());

    /// <summary>Those of the table.</summary>
    public static IReadOnlyList<Operation> All { get; } = [StepByCode, StepPage, AttendancePage, Plans, StepGroups, MeetingGroups];
}
