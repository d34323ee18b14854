using GraphQLParser.AST;

namespace Mass.Graph.Compiling;

/// <summary>Reads <c>@skip</c> and <c>@include</c>.</summary>
internal static class Directives
{
    /// <summary>What has to hold for a selection to be in the answer, beside what has to hold for what it stands in; null when it never is.</summary>
    public static Condition? Of(ASTNode selection, Condition around)
    {
        Condition? condition = around;
        foreach (var directive in (selection as IHasDirectivesNode)?.Directives?.Items ?? [])
        {
            if (condition is null)
            {
                return null;
            }

            var value = directive.Name.Value == "include";
            if (!value && directive.Name.Value != "skip")
            {
                throw new NotAnsweredException($"Compiled operations know no @{directive.Name.Value}.");
            }

            condition = directive.Arguments?.Items[0].Value switch
            {
                GraphQLTrueBooleanValue => value ? condition : null,
                GraphQLFalseBooleanValue => value ? null : condition,
                GraphQLVariable variable => condition.And(variable.Name.StringValue, value),
                _ => throw new NotAnsweredException($"The condition of @{directive.Name.Value} is neither a truth value nor a variable."),
            };
        }

        return condition;
    }
}
