using System.Collections;
using System.Reflection;
using Mass.Domain.Advocacy;
using Mass.Domain.Planning;

namespace Mass.Graph.Writing.Inputs;

/// <summary>Gives records that an input describes the ids of what they belong to, which the input as a whole names.</summary>
internal static class Ownership
{
    private const string Association = "AssociationId";
    private const string Plan = nameof(StrategicInitiative.PlanId);
    private const string Session = nameof(Priority.SessionId);

    /// <summary>Whether a member is such an id, and is not asked for in the record's own input.</summary>
    public static bool Is(PropertyInfo member) => member.PropertyType == typeof(Guid)
        && (member.Name == Association || (member.Name == Plan && member.DeclaringType!.Namespace == typeof(StrategicPlan).Namespace) || (member.Name == Session && member.DeclaringType == typeof(Priority)));

    /// <summary>The same value; records in it that were made of the input, and do not know yet what they belong to, are told.</summary>
    public static object? Complete(object? value, ActMoment moment, IReadOnlyDictionary<string, object?> values)
    {
        switch (value)
        {
            case null or string:
                break;
            case IEnumerable items:
                foreach (var item in items)
                {
                    Complete(item, moment, values);
                }

                break;
            case var record when RecordMaking.IsRecord(record.GetType()):
                CompleteRecord(record, moment, values);
                break;
        }

        return value;
    }

    private static void CompleteRecord(object record, ActMoment moment, IReadOnlyDictionary<string, object?> values)
    {
        foreach (var member in record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(member => member.SetMethod is { IsPublic: true }))
        {
            if (!Is(member))
            {
                if (member.GetValue(record) is { } inner && inner is not string && (inner is IEnumerable || RecordMaking.IsRecord(inner.GetType())))
                {
                    Complete(inner, moment, values);
                }
            }
            else if ((Guid)member.GetValue(record)! == Guid.Empty && Owner(member.Name, moment, values) is { } owner)
            {
                member.SetValue(record, owner);
            }
        }
    }

    private static Guid? Owner(string member, ActMoment moment, IReadOnlyDictionary<string, object?> values) => member switch
    {
        Association => moment.Records.Association.Id,
        Plan => values.GetValueOrDefault("planId") as Guid? ?? (values.GetValueOrDefault("actionStepId") is Guid step ? moment.Find<ActionStep>(step).PlanId : null),
        _ => values.GetValueOrDefault("legislativeSessionId") as Guid?,
    };
}
