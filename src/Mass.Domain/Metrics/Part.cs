namespace Mass.Domain.Metrics;

/// <summary>A part of the whole by its dimensions, whatever their order.</summary>
internal sealed record Part(string Name)
{
    private const char Separator = '\u001f';

    public static readonly Part Whole = new(string.Empty);

    public static Part Of(IReadOnlyList<Dimension> dimensions) => dimensions.Count == 0 ? Whole
        : new(string.Join(Separator, dimensions.Select(each => $"{each.Name}{Separator}{each.Value}").Order(StringComparer.Ordinal)));

    /// <summary>By what the whole is divided, such as round table and role.</summary>
    public static string Division(IReadOnlyList<Dimension> dimensions) =>
        string.Join(Separator, dimensions.Select(each => each.Name).Order(StringComparer.Ordinal));

    /// <summary>What keeps dimensions from naming a part; null when they name one.</summary>
    public static string? Problem(IReadOnlyList<Dimension> dimensions) =>
        dimensions.Any(each => string.IsNullOrWhiteSpace(each.Name) || string.IsNullOrWhiteSpace(each.Value)) ? "A part of the whole is told by a name and a value; give both."
        : dimensions.GroupBy(each => each.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice ? $"The whole is divided by '{twice.Key}' once; name it once."
        : null;
}
