using Mass.Graph.Http.Reports;

namespace Mass.Graph.Tests.Http.Reports;

/// <summary>Which answers are kept, and which make room.</summary>
public sealed class AnswerCacheTests
{
    private const string State = "one";

    [Fact]
    public void The_least_recently_used_make_room()
    {
        var size = Answer(488).Size;
        var cache = new AnswerCache(3 * size);
        foreach (var name in new[] { "a", "b", "c" })
            Keep(cache, name, 488);
        Assert.NotNull(cache.Find(State, "a"));
        Keep(cache, "d", 488);
        Assert.Equal((true, false, true, true), (Has(cache, "a"), Has(cache, "b"), Has(cache, "c"), Has(cache, "d")));
        Assert.Equal(3 * size, cache.Bytes);

        Keep(cache, "e", 488 + size);
        Assert.Equal((false, false, true, true), (Has(cache, "a"), Has(cache, "c"), Has(cache, "d"), Has(cache, "e")));
        Assert.Equal(3 * size, cache.Bytes);
    }

    [Fact]
    public void What_is_larger_than_all_room_drives_nothing_out()
    {
        var cache = new AnswerCache(2_000);
        Keep(cache, "a", 100);
        Keep(cache, "b", 2_000);
        Assert.Equal((true, false, (long)Answer(100).Size), (Has(cache, "a"), Has(cache, "b"), cache.Bytes));
    }

    [Fact]
    public void Answers_of_another_state_are_forgotten_and_those_that_come_late_are_not_kept()
    {
        var cache = new AnswerCache(10_000);
        Keep(cache, "a", 100);
        Assert.Null(cache.Find("two", "a"));
        Assert.Equal(0, cache.Bytes);
        cache.Add(State, "a", Answer(100));
        Assert.Equal(0, cache.Bytes);
        Assert.Null(cache.Find("two", "a"));
        cache.Add("two", "a", Answer(100));
        Assert.NotNull(cache.Find("two", "a"));
        cache.Clear();
        cache.Add("two", "b", Answer(100));
        Assert.Equal(0, cache.Bytes);
    }

    private static void Keep(AnswerCache cache, string name, int length)
    {
        Assert.Null(cache.Find(State, name));
        cache.Add(State, name, Answer(length));
        cache.Add(State, name, Answer(length));
    }

    private static bool Has(AnswerCache cache, string name) => cache.Find(State, name) is not null;

    private static KeptAnswer Answer(int length) => new("text/plain", null, new byte[length]);
}
