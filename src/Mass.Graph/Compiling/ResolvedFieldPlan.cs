using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Mass.Graph.Compiling;

/// <summary>A field with a resolver of any other kind, which is given a context.</summary>
internal sealed class ResolvedFieldPlan(
    string name, GraphQLField ast, FieldType definition, IObjectGraphType parentType, IFieldResolver resolver, ValuePlan value, int depth) : FieldPlan(name)
{
    public GraphQLField Ast => ast;

    public FieldType Definition => definition;

    public IObjectGraphType ParentType => parentType;

    /// <summary>How many fields are above it.</summary>
    public int Depth => depth;

    public override void WriteValue(Run run, object? source)
    {
        var found = resolver.ResolveAsync(run.Enter(this, source));
        if (!found.IsCompletedSuccessfully)
        {
            throw new NotAnsweredException("A field takes its time.");
        }

        if (depth == 0)
        {
            run.ReadUnder(Name);
        }

        value.Write(run, found.Result);
    }
}
