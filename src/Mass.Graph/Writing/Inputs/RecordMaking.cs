using System.Reflection;
using Mass.Domain;

namespace Mass.Graph.Writing.Inputs;

/// <summary>Makes records of the domain out of what inputs give.</summary>
internal static class RecordMaking
{
    /// <summary>A record with these members; null, and a problem, when the record refuses them.</summary>
    public static object? Make(Type type, IEnumerable<(PropertyInfo Member, object? Value)> members, InputReading reading, IReadOnlyList<string> path)
    {
        try
        {
            return With(New(type), members);
        }
        catch (ArgumentException e)
        {
            reading.Invalid(Said(e), path);
            return null;
        }
    }

    /// <summary>Whether a type is a record of the domain that an input gives member by member.</summary>
    public static bool IsRecord(Type type) =>
        type.IsClass && type.Assembly == typeof(AssociationRecords).Assembly && type.GetConstructor(Type.EmptyTypes) is not null;

    /// <summary>A new record.</summary>
    public static object New(Type type) => Activator.CreateInstance(type)!;

    /// <summary>A new record of an association, with an id of its own.</summary>
    public static object New(Type type, ActMoment moment)
    {
        var record = New(type);
        if (type.GetProperty("AssociationId") is { SetMethod.IsPublic: true } association)
        {
            association.SetValue(record, moment.Records.Association.Id);
        }

        if (type.GetProperty("Id") is { SetMethod.IsPublic: true } id)
        {
            id.SetValue(record, EntityId.New(moment.At));
        }

        return record;
    }

    /// <summary>The same record with other members.</summary>
    public static object Copy(object record) => record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;

    /// <exception cref="ArgumentException">The record refuses a value.</exception>
    public static object With(object record, IEnumerable<(PropertyInfo Member, object? Value)> members)
    {
        foreach (var (member, value) in members)
        {
            try
            {
                member.SetValue(record, value);
            }
            catch (TargetInvocationException e) when (e.InnerException is { } inner)
            {
                System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(inner);
            }
        }

        return record;
    }

    /// <summary>What a refusal of a value says, without the names of parameters.</summary>
    public static string Said(ArgumentException refusal)
    {
        var message = refusal.Message;
        var at = message.IndexOf(" (Parameter '", StringComparison.Ordinal);
        return at < 0 ? message : message[..at];
    }
}
