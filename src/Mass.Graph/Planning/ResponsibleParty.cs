using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Domain.Planning;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Planning;

/// <summary>A responsibility with the position or the committee that it names.</summary>
internal sealed record ResponsibleParty(Responsibility Responsibility, Position? Position, Committee? Committee)
{
    public static readonly Relation<ActionStep, ResponsibleParty> OfStep = new();
}
