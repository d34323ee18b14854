namespace Mass.Domain.Planning;

/// <summary>A numbered item of a step, with the items below it.</summary>
public sealed record ActionItem
{
    /// <summary>The label, such as 1), a) or i).</summary>
    public required string Label { get; init; }

    /// <summary>The text of the item, without the items below it.</summary>
    public required string Text { get; init; }

    /// <summary>The items below this one, in the order of the plan.</summary>
    public IReadOnlyList<ActionItem> Items { get; init => field = ValueList<ActionItem>.Of(value); } = ValueList<ActionItem>.Of([]);

    /// <summary>The item and all the items below it, in the order of the plan.</summary>
    public IEnumerable<ActionItem> WithDescendants() => Items.SelectMany(item => item.WithDescendants()).Prepend(this);
}
