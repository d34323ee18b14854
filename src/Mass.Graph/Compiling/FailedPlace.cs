using GraphQL;
using GraphQLParser;
using GraphQLParser.AST;

namespace Mass.Graph.Compiling;

/// <summary>
/// Where in its answer a run was ended. Nothing is noted on the way: as soon as something is thrown, the plans that are under way are asked in filters of exceptions, the innermost one first.
/// </summary>
internal sealed class FailedPlace
{
    private readonly List<object> path = [];
    private GraphQLField? field;

    /// <summary>Takes the field at which an object is.</summary>
    /// <returns>False: nothing is caught.</returns>
    public bool Meet(string name, GraphQLField ast)
    {
        path.Add(name);
        field ??= ast;
        return false;
    }

    /// <summary>Takes the item at which a list is.</summary>
    /// <returns>False: nothing is caught.</returns>
    public bool Meet(int index)
    {
        path.Add(index);
        return false;
    }

    /// <summary>Tells of an error where it was met.</summary>
    public void Into(ExecutionError error, GraphQLDocument document)
    {
        if (field is null || error.Path is not null)
        {
            return;
        }

        error.Path = path.AsEnumerable().Reverse();
        error.AddLocation(Location.FromLinearPosition(document.Source, field.Location.Start));
    }
}
