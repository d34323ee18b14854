using System.Text.Json;
using System.Text.RegularExpressions;

namespace Mass.Domain.Tests.Seed;

public partial class NothingInventedTests
{
    /// <summary>Members that hold keys, codes, typed values or places, and no words of the plan.</summary>
    private static readonly HashSet<string> NotWords =
    [
        "format", "slug", "code", "kind", "section", "stage", "tiers", "cadence", "reviewCadence", "start", "end", "addedOn", "effectiveOn", "on",
        "target", "key", "id", "step", "parent", "namedIn", "proposedFor", "mentionedIn", "documents", "item", "label", "body", "position", "committee",
    ];

    /// <summary>Bodies that the plan describes and does not name.</summary>
    private static readonly HashSet<string> Described =
    [
        "REDI Standing Committee", "Professional Development Committee", "PD subcommittee on skill-development webinars", "REDI assessment advisory group",
        "Working Committee(s) on vision, mission, beliefs, core values and on operational practices",
        "small working committee on policies, processes and HR handbook", "boot camp planning committee",
        "small committee to implement the program review assessment", "Round Tables",
    ];

    private static readonly string Source = Plain(ShippedPlan.SourceText);

    [Fact]
    public void Every_text_of_the_shipped_plan_stands_in_the_source()
    {
        var texts = Texts(JsonDocument.Parse(ShippedPlan.Document).RootElement, "$").ToList();
        Assert.InRange(texts.Count, 400, 1000);
        Assert.All(texts, text => Assert.Contains(Plain(text.Words), Source, StringComparison.Ordinal));
    }

    [Fact]
    public void The_markup_of_a_step_stands_in_the_source_as_it_is()
    {
        var source = Spaces().Replace(ShippedPlan.SourceText, " ");
        Assert.All(
            ShippedPlan.Plan.ActionSteps.Where(step => step.Markup is not null),
            step => Assert.Contains(Spaces().Replace(step.Markup!, " "), source, StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_of_the_source_has_the_columns_of_its_step() =>
        Assert.All(ShippedPlan.Plan.ActionSteps, step => Assert.Contains(
            Plain($"{step.Text} {step.InitiativesAsWritten} {step.TiersAsWritten} {step.Schedule.Text} {step.ResponsibleAsWritten}"), Source, StringComparison.Ordinal));

    [Fact]
    public void An_abbreviation_stands_in_the_source_before_its_meaning() => Assert.All(
        ShippedPlan.Plan.Glossary,
        entry => Assert.Matches($@"{Regex.Escape(entry.Abbreviation)}\s*-\s*{Regex.Escape(entry.Meaning)}", Source));

    [Fact]
    public void A_stage_stands_in_the_source_before_its_definition() => Assert.All(
        ShippedPlan.Plan.StageDefinitions,
        stage => Assert.Matches($@"{stage.Stage}\s*-\s*{Regex.Escape(stage.Definition)}", Source));

    [Fact]
    public void An_event_stands_in_the_source_after_its_date() => Assert.All(
        ShippedPlan.Plan.Timeline,
        happening => Assert.True(
            Source.LastIndexOf(happening.DateAsWritten, StringComparison.Ordinal) <= Source.LastIndexOf(happening.Description ?? happening.DateAsWritten, StringComparison.Ordinal)));

    [Fact]
    public void No_step_has_a_stage_or_an_update() =>
        Assert.All(ShippedPlan.Plan.AllSteps, step => Assert.True(step is { Stage: null, StageChanges.Count: 0, ProgressUpdates.Count: 0, Retirements.Count: 0 }));

    [Fact]
    public void No_document_has_an_address() => Assert.All(ShippedPlan.Records.Documents, document => Assert.Null(document.Url));

    [Fact]
    public void No_address_stands_anywhere() => Assert.DoesNotMatch("(?i)https?://|www\\.|\"#|@", ShippedPlan.Json);

    [Fact]
    public void A_position_says_what_it_is_called_and_nothing_of_who_holds_it() => Assert.Equal(
        ["abbreviation", "title"],
        Members("positions").Distinct().Order());

    [Fact]
    public void A_seat_says_nothing_of_who_sits_in_it() => Assert.Equal(
        ["asWritten", "kind", "label", "namedIn", "proposedFor"],
        Members("seats").Distinct().Order());

    [Fact]
    public void No_document_has_a_date_or_a_document_it_replaces_for_the_source_gives_none() =>
        Assert.All(ShippedPlan.Records.Documents, document => Assert.True(document is { Date: null, Supersedes: null }));

    private static IEnumerable<string> Members(string list) => JsonDocument.Parse(ShippedPlan.Document).RootElement
        .GetProperty("association").GetProperty(list).EnumerateArray().SelectMany(item => item.EnumerateObject().Select(member => member.Name));

    private static IEnumerable<(string Path, string Words)> Texts(JsonElement element, string path)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var isCoined = element.TryGetProperty("isTitleCoined", out var coined) && coined.GetBoolean();
                foreach (var member in element.EnumerateObject().Where(member => !NotWords.Contains(member.Name) && !(isCoined && member.Name == "title")))
                {
                    // An initiative is a number that the words beside it name; SO-10 writes a zero for the letter.
                    if (member.Name == "initiatives" && member.Value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String))
                    {
                        continue;
                    }

                    foreach (var text in Texts(member.Value, $"{path}.{member.Name}"))
                    {
                        yield return text;
                    }
                }

                break;
            case JsonValueKind.Array:
                foreach (var text in element.EnumerateArray().SelectMany((item, index) => Texts(item, $"{path}[{index}]")))
                {
                    yield return text;
                }

                break;
            case JsonValueKind.String when !Described.Contains(element.GetString()!):
                yield return (path, element.GetString()!);
                break;
        }
    }

    private static string Plain(string text) => Spaces().Replace(Tags().Replace(text, " ").Replace("*", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal), " ").Trim();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
