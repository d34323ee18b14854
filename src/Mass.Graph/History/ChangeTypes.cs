using GraphQL.Types;
using Mass.Domain.Associations;
using Mass.Graph.Access;
using Mass.Graph.Querying;

namespace Mass.Graph.History;

/// <summary>The types of the history.</summary>
internal static class ChangeTypes
{
    private const string Readers = "staff, and of one-to-one support those who give and oversee it";

    public static void Declare(GraphModel model)
    {
        model.Type<Change>()
            .SeenBy(AccessClass.Member, Readers)
            .Named("Change", "What one act changed: who did it, when and why.")
            .Shows((change, snapshot, shown) => change.Things.ToList().ForEach(thing => SeenThing.Show(model, change, thing, snapshot, shown)))
            .Node(change => change.Id)
            .Natural((change, _) => change.At, descending: true)
            .Value("at", "When it was done.", (change, _) => change.At)
            .Value("by", "Who did it: the name of the person or of the key.", (change, _) => change.CallerName)
            .Value("byIdentity", "What stays the same for whoever did it: the issuer and subject of a token, or the name of a key.", (change, _) => change.CallerId)
            .Value("action", "What was done: the name of the mutation.", (change, _) => change.Action)
            .Value("reason", "Why; null when nobody said.", (change, _) => change.Reason, nullable: true)
            .Value("requestId", "The id of the request that it came with, which the log has too.", (change, _) => change.RequestId)
            .Value("revision", "The revision of the association that came of it.", (change, _) => change.Revision)
            .Object("association", "The association.", (change, snapshot) => snapshot.Find<Association>(change.AssociationId)!)
            .Objects("things", "The things that were changed, as far as the reader may see them.", (change, snapshot) => SeenThing.Of(model, change, snapshot));

        model.Type<SeenThing>()
            .SeenBy(AccessClass.Member, Readers)
            .Named("ChangedThing", "A thing that was changed.")
            .Value("kind", "The name of its type.", (seen, _) => model.Known(seen.Thing.Kind)?.Name ?? seen.Thing.Kind)
            .Value("how", "What became of it: ADDED, CHANGED or TAKEN_BACK.", (seen, _) => Naming.Constant(seen.Thing.How.ToString()))
            .Computed("thing", "The thing; null when it is not there on the day from which the answer is counted.", () => model.NodeInterface, (seen, context) => model.Known(seen.Thing.Kind)?.Find(seen.Thing.Id, RequestState.SnapshotOf(context)))
            .Costs(1)
            .Objects("fields", "The fields that differ; all that hold something for a thing that is new.", (seen, _) => seen.Fields);

        var values = new UnionGraphType { Name = "ChangeValue", Description = "What a field held." };
        model.Type<ValueChange>()
            .SeenBy(AccessClass.Member, Readers)
            .Named("FieldValueChange", "What a field held before and after a change.")
            .Value("field", "The name of the field; one that lies in another has the other's name and a dot before it, and in a list its place from 1.", (change, _) => change.Field)
            .Computed("before", "What it held; null for nothing.", () => values, (change, _) => change.Before)
            .Costs(1)
            .Computed("after", "What it holds since; null for nothing.", () => values, (change, _) => change.After)
            .Costs(1);
        Values(model, values);
    }

    private static void Values(GraphModel model, UnionGraphType values)
    {
        Add(model.Type<TextValue>().Named("TextValue", "A text, or a word of a choice.").Value("text", "The text.", (value, _) => value.Text));
        Add(model.Type<NumberValue>().Named("NumberValue", "A number.").Value("number", "The number.", (value, _) => value.Number));
        Add(model.Type<TruthValue>().Named("TruthValue", "True or false.").Value("isTrue", "Whether it is true.", (value, _) => value.IsTrue));
        Add(model.Type<DayValue>().Named("DayValue", "A day.").Value("day", "The day.", (value, _) => value.Day));
        Add(model.Type<MomentValue>().Named("MomentValue", "A moment.").Value("at", "The moment.", (value, _) => value.At));
        Add(model.Type<ThingValue>().Named("ThingValue", "A thing that is referred to.")
            .Value("kind", "The name of its type.", (value, _) => model.Known(value.Kind)?.Name ?? value.Kind)
            .Computed("thing", "The thing; null when it is not there, or the reader may not see it.", () => model.NodeInterface, (value, context) => model.Known(value.Kind)?.Find(value.Id, RequestState.SnapshotOf(context)))
            .Costs(1));
        Add(model.Type<ListValue>().Named("ListValue", "Several values.")
            .Computed("values", "The values.", () => new NonNullGraphType(new ListGraphType(new NonNullGraphType(values))), (value, _) => value.Values)
            .Costs(1));

        void Add<T>(ObjectModel<T> type)
            where T : ChangeValue => values.AddPossibleType(type.SeenBy(AccessClass.Member, Readers).Output);
    }
}
