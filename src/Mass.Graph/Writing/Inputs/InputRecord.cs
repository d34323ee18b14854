using GraphQL.Types;
using Mass.Graph.Querying;

namespace Mass.Graph.Writing.Inputs;

/// <summary>A record of the domain that stands in an input as an object of its own.</summary>
internal sealed class InputRecord
{
    private readonly Type type;
    private readonly InputObjectGraphType graph;
    private IReadOnlyList<InputMember> members = [];

    public InputRecord(GraphModel model, Type type)
    {
        this.type = type;
        graph = new InputObjectGraphType { Name = $"{type.Name}Input", Description = model.Docs.Type(type) };
        Form = new(graph, Read);
    }

    /// <summary>Adds the members; the form is known before, for a record may have parts of its own type.</summary>
    public void Build(GraphModel model, InputForms forms)
    {
        members = InputMember.Of(model, forms, type, []);
        foreach (var member in members)
        {
            graph.AddField(member.Input(isAmendment: false).Field());
        }
    }

    public InputForm Form { get; }

    private object? Read(object given, InputReading reading, IReadOnlyList<string> path)
    {
        var before = reading.Problems.Count;
        var fields = (IDictionary<string, object?>)given;
        var read = members.Where(member => fields.ContainsKey(member.Name)).Select(member => (Member: member, Value: member.Read(fields[member.Name], reading, path))).ToList();
        return reading.Problems.Count > before ? null : RecordMaking.Make(type, read.Select(each => (each.Member.Property, each.Value)), reading, path);
    }
}
