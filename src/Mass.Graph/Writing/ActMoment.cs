using Mass.Domain;
using Mass.Graph.Access;
using Mass.Graph.History;

namespace Mass.Graph.Writing;

/// <summary>What an act finds when its turn comes.</summary>
/// <param name="Records">The association as it is then.</param>
/// <param name="At">The moment.</param>
/// <param name="Caller">Who does it.</param>
/// <param name="Rights">What they may in the association.</param>
/// <param name="Reason">Why, as the caller says; null when the caller does not.</param>
internal sealed record ActMoment(AssociationRecords Records, DateTimeOffset At, Caller Caller, Rights Rights, string? Reason)
{
    public DateOnly Today => DateOnly.FromDateTime(At.ToLocalTime().DateTime);

    /// <summary>The thing with an id.</summary>
    /// <exception cref="BrokenRuleException">There is none any more.</exception>
    public T Find<T>(Guid id)
        where T : class
    {
        var kind = ThingKind.All.Single(each => each.Type == typeof(T));
        return (T?)kind.Of(Records).FirstOrDefault(each => kind.IdOf(each) == id) ?? throw new BrokenRuleException("NOT_FOUND", $"The {typeof(T).Name} is not there any more; look it up again.");
    }
}
