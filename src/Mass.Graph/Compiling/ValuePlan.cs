using System.Collections;
using GraphQL.Types;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Compiling;

/// <summary>Writes a value as its type in the graph says.</summary>
internal abstract class ValuePlan(bool isRequired)
{
    public void Write(Run run, object? value)
    {
        if (value is not null && WriteFound(run, value))
        {
            return;
        }

        if (isRequired)
        {
            throw new NotAnsweredException("There is no value where there has to be one.");
        }

        if (value is null)
        {
            run.Json.Null();
        }
    }

    /// <returns>Whether the value is one: a leaf may turn out to be null.</returns>
    protected abstract bool WriteFound(Run run, object value);
}

/// <summary>A scalar or an enum.</summary>
internal sealed class LeafValuePlan(ScalarGraphType leaf, bool isRequired) : ValuePlan(isRequired)
{
    protected override bool WriteFound(Run run, object value) => LeafText.Write(run.Json, leaf, value);
}

/// <summary>An object of a known type.</summary>
internal sealed class ObjectValuePlan(ObjectPlan plan, bool isRequired) : ValuePlan(isRequired)
{
    protected override bool WriteFound(Run run, object value)
    {
        plan.Write(run, value);
        return true;
    }
}

/// <summary>An object whose type is known when it is there.</summary>
internal sealed class AbstractValuePlan(IAbstractGraphType type, ISchema schema, IReadOnlyDictionary<IObjectGraphType, ObjectPlan> plans, bool isRequired) : ValuePlan(isRequired)
{
    protected override bool WriteFound(Run run, object value)
    {
        var found = type.GetObjectType(value, schema);
        if (found is null || !plans.TryGetValue(found, out var plan))
        {
            throw new NotAnsweredException($"A value is of no type of {type.Name}.");
        }

        plan.Write(run, value);
        return true;
    }
}

/// <summary>A list.</summary>
internal sealed class ListValuePlan(ValuePlan item, bool isRequired) : ValuePlan(isRequired)
{
    protected override bool WriteFound(Run run, object value)
    {
        run.Json.Raw("["u8);
        var i = 0;
        try
        {
            switch (value)
            {
                case object?[] items:
                    Write(run, items, ref i);
                    break;
                case IKeptRows kept:
                    Write(run, kept.Items, ref i);
                    break;
                case IReadOnlyList<object?> items:
                    for (; i < items.Count; i++)
                    {
                        Write(run, items[i], isFirst: i == 0);
                    }

                    break;
                case IEnumerable items:
                    foreach (var each in items)
                    {
                        Write(run, each, isFirst: i == 0);
                        i++;
                    }

                    break;
                default:
                    throw new NotAnsweredException("A list is none.");
            }
        }
        catch (Exception) when (run.Place.Meet(i))
        {
            throw;
        }

        run.Json.Raw("]"u8);
        return true;
    }

    private void Write(Run run, object?[] items, ref int i)
    {
        for (; i < items.Length; i++)
        {
            Write(run, items[i], isFirst: i == 0);
        }
    }

    private void Write(Run run, object? each, bool isFirst)
    {
        run.Cancellation.ThrowIfCancellationRequested();
        if (!isFirst)
        {
            run.Json.Raw(","u8);
        }

        item.Write(run, each);
    }
}
