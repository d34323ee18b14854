using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Mass.Graph.Persistence.Migrations.Sqlite
{
    /// <summary>Views for people who open the file with an SQLite tool; the program does not read them.</summary>
    public partial class AddReadableViews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                CREATE VIEW "CurrentActionSteps" AS
                SELECT
                    a."Slug" AS "Association",
                    p."Slug" AS "Plan",
                    s."Code",
                    s."Section",
                    r."Title",
                    r."InitiativesAsWritten" AS "Initiatives",
                    r."TiersAsWritten" AS "Tiers",
                    r."Schedule",
                    r."ResponsibleAsWritten" AS "Responsible",
                    (SELECT c."Stage" FROM "StageChanges" c WHERE c."StepId" = s."Id" ORDER BY c."Ordinal" DESC LIMIT 1) AS "Stage",
                    (SELECT c."EffectiveOn" FROM "StageChanges" c WHERE c."StepId" = s."Id" ORDER BY c."Ordinal" DESC LIMIT 1) AS "StageSince",
                    (SELECT u."Text" FROM "ProgressUpdates" u WHERE u."StepId" = s."Id" ORDER BY u."Ordinal" DESC LIMIT 1) AS "LatestUpdate",
                    r."EffectiveOn" AS "AmendedOn",
                    r."Text"
                FROM "ActionSteps" s
                JOIN "Plans" p ON p."Id" = s."PlanId"
                JOIN "Associations" a ON a."Id" = p."AssociationId"
                JOIN "ActionStepRevisions" r ON r."StepId" = s."Id"
                    AND r."Revision" = (SELECT MAX(l."Revision") FROM "ActionStepRevisions" l WHERE l."StepId" = s."Id")
                WHERE NOT EXISTS (SELECT 1 FROM "Retirements" t WHERE t."StepId" = s."Id" AND t."RestoredOn" IS NULL)
                ORDER BY a."Slug", p."Ordinal", s."Ordinal";
                """);
            migrationBuilder.Sql(
                """
                CREATE VIEW "AmendmentHistory" AS
                SELECT
                    a."Slug" AS "Association",
                    p."Slug" AS "Plan",
                    m."On",
                    m."Kind",
                    m."Target",
                    m."TargetKey",
                    c."Field",
                    c."Before",
                    c."After",
                    m."By",
                    m."Reason",
                    m."RecordedAt"
                FROM "Amendments" m
                JOIN "Plans" p ON p."Id" = m."PlanId"
                JOIN "Associations" a ON a."Id" = p."AssociationId"
                LEFT JOIN "AmendmentChanges" c ON c."PlanId" = m."PlanId" AND c."AmendmentId" = m."Id"
                ORDER BY a."Slug", p."Ordinal", m."Ordinal", c."Ordinal";
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""DROP VIEW "AmendmentHistory";""");
            migrationBuilder.Sql("""DROP VIEW "CurrentActionSteps";""");
        }
    }
}
