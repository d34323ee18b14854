using Mass.Domain.Calendar;
using Mass.Domain.Planning;

namespace Mass.Domain.Fictitious;

/// <summary>A row of the plan as it is printed.</summary>
internal sealed record MadeUpStep(
    string Code,
    string Title,
    string Introduction,
    string Initiatives,
    string Tiers,
    string Years,
    string? Responsible,
    IReadOnlyList<ActionItem> Items,
    IReadOnlyList<CadenceMention>? CadenceMentions = null)
{
    public IReadOnlyList<CadenceMention> Cadences => CadenceMentions ?? [];
}
