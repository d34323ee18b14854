using System.Collections.Immutable;
using GraphQL.Validation;
using GraphQL.Validation.Rules;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Http;

/// <summary>
/// Which rules of validation run when. Most depend on document and schema alone and run once per document. Those that
/// look at variables or at the caller run every time; variables themselves are read every time whatever the rules.
/// </summary>
internal sealed class DocumentRules(IOptions<GraphOptions> options)
{
    /// <summary>For a document seen for the first time: the specification's rules.</summary>
    public ImmutableArray<IValidationRule> First { get; } =
    [
        .. DocumentValidator.CoreRules.Where(rule => rule is not OverlappingFieldsCanBeMerged),
        new FieldsCanMergeRule(options.Value.MaxMergeComparisons),
        new Cost.CostRule(options.Value),
    ];

    /// <summary>
    /// For a document out of the cache: checks of argument values, which may come from variables, and the cost that they lead to. A rule that depends on the
    /// caller belongs here and in <see cref="First"/>.
    /// </summary>
    public ImmutableArray<IValidationRule> EveryTime { get; } =
    [
        .. DocumentValidator.CoreRules.Where(rule => rule is FieldArgumentsAreValidRule),
        new Cost.CostRule(options.Value),
    ];
}
