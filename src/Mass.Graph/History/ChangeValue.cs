namespace Mass.Graph.History;

/// <summary>What a field held before or after a change.</summary>
internal abstract record ChangeValue;

/// <summary>A text, or a word of a choice.</summary>
internal sealed record TextValue(string Text) : ChangeValue;

/// <summary>A number.</summary>
internal sealed record NumberValue(decimal Number) : ChangeValue;

/// <summary>True or false.</summary>
internal sealed record TruthValue(bool IsTrue) : ChangeValue;

/// <summary>A day.</summary>
internal sealed record DayValue(DateOnly Day) : ChangeValue;

/// <summary>A moment.</summary>
internal sealed record MomentValue(DateTimeOffset At) : ChangeValue;

/// <summary>A thing that is referred to.</summary>
/// <param name="Kind">The name of its type in the domain.</param>
/// <param name="Id">Its id.</param>
internal sealed record ThingValue(string Kind, Guid Id) : ChangeValue;

/// <summary>Several values.</summary>
internal sealed record ListValue(IReadOnlyList<ChangeValue> Values) : ChangeValue
{
    public bool Equals(ListValue? other) => other is not null && Values.SequenceEqual(other.Values);

    public override int GetHashCode() => Values.Aggregate(Values.Count, HashCode.Combine);
}
