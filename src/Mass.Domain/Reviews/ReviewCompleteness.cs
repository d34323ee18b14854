namespace Mass.Domain.Reviews;

/// <summary>Which of the parts that a program review includes at least are there.</summary>
/// <remarks>In the plan of M.A.S.S.: SO-03.</remarks>
public sealed record ReviewCompleteness
{
    /// <summary>The parts that are there.</summary>
    public required IReadOnlyList<ReviewPart> Present { get; init => field = ValueList<ReviewPart>.Of(value); }

    /// <summary>The parts that are missing.</summary>
    public required IReadOnlyList<ReviewPart> Missing { get; init => field = ValueList<ReviewPart>.Of(value); }

    /// <summary>How many recommendations are added.</summary>
    public required int RecommendationCount { get; init; }

    /// <summary>Whether no part is missing.</summary>
    public bool IsComplete => Missing.Count == 0;

    /// <summary>Which parts of a review are there; a part without a word is missing.</summary>
    /// <param name="review">The review.</param>
    public static ReviewCompleteness Of(Review review)
    {
        ArgumentNullException.ThrowIfNull(review);
        var parts = Enum.GetValues<ReviewPart>().ToLookup(part => !string.IsNullOrWhiteSpace(review.TextOf(part)));
        return new() { Present = [.. parts[true]], Missing = [.. parts[false]], RecommendationCount = review.Recommendations.Count };
    }
}
