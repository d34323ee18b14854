using Mass.Domain.Interchange;

namespace Mass.Domain.Tests.Interchange;

public class ProblemTests
{
    /// <summary>What is changed in the small document, and the one problem that this makes. The line is that of the new words, or of other words.</summary>
    private static readonly Dictionary<string, (string Old, string New, string Path, string Message, string? Line)> Bad = new()
    {
        ["a member that is not known"] = ("\"slug\": \"small\",", "\"slug\": \"small\", \"colour\": \"red\",", "$.plan.colour", "'colour' is not known here; known are title,", null),
        ["a member whose name differs in case"] = ("\"voting\": true", "\"Voting\": true", "$.association.seats[0].Voting", "'Voting' is not known here", null),
        ["a member that stands twice"] = ("\"slug\": \"small\",", "\"slug\": \"small\", \"slug\": \"other\",", "$.plan.slug", "'slug' stands here a second time; keep one of them.", null),
        ["no format"] = ("\"format\": \"mass-plan/1\",", "", "$", "The format has to be \"mass-plan/1\"", "{"),
        ["another format"] = ("mass-plan/1", "mass-plan/2", "$.format", "The format has to be \"mass-plan/1\"", null),
        ["a schema that is no text"] = ("\"urn:mass:plan-document:1\"", "1", "$.$schema", "A text is expected here, not the number 1.", "$schema"),
        ["no title of the plan"] = ("\"title\": \"Small plan\",", "", "$.plan", "'title' is missing; add it.", "\"plan\": {"),
        ["no start"] = ("\"title\": \"Small plan\",\n    \"start\": \"2024-07-01\",", "\"title\": \"Small plan\",", "$.plan", "'start' is missing; add it.", "\"plan\": {"),
        ["no abbreviation of a glossary entry"] = ("\"abbreviation\": \"ED\", \"meaning\"", "\"meaning\"", "$.plan.glossary[0]", "'abbreviation' is missing; add it.", null),
        ["a number for a text"] = ("\"Fictitious Association\"", "5", "$.association.name", "A text is expected here, not the number 5.", "\"name\": 5"),
        ["null for a text that is needed"] = ("\"Fictitious Association\"", "null", "$.association.name", "A text is expected here, not null.", "\"name\": null"),
        ["a text of spaces"] = ("\"Fictitious Association\"", "\"  \"", "$.association.name", "A text that is not empty is needed here.", "\"name\": \"  \""),
        ["an empty principle"] = ("\"We serve.\"", "\"\"", "$.plan.keyPrinciples[0]", "A text that is not empty is needed here.", "keyPrinciples"),
        ["an empty abbreviation"] = ("\"name\": \"Small group\",", "\"abbreviation\": \"\", \"name\": \"Small group\",", "$.association.committees[1].abbreviation", "A text that is not empty is needed here.", null),
        ["a list for an object"] = ("{ \"if\": \"we try\", \"then\": \"it works\", \"asWritten\": \"IF we try, THEN it works\" }", "[]", "$.plan.theoryOfAction", "An object is expected here, not a list.", "theoryOfAction"),
        ["an object for a list"] = ("[\"We serve.\"]", "{}", "$.plan.keyPrinciples", "A list is expected here, not an object.", "keyPrinciples"),
        ["a text among objects"] = ("{ \"number\": \"O\", \"heading\": \"Standing operations\" }", "{ \"number\": \"O\", \"heading\": \"Standing operations\" }, \"2\"", "$.plan.initiatives[2]", "An object is expected here, not the text '2'.", null),
        ["a text for a number"] = ("\"termYears\": 2", "\"termYears\": \"two\"", "$.association.seats[0].termYears", "A whole number from 1 up is expected here, not the text 'two'.", null),
        ["a fraction"] = ("\"termYears\": 2", "\"termYears\": 2.5", "$.association.seats[0].termYears", "not the number 2.5.", null),
        ["a term of no years"] = ("\"termYears\": 2", "\"termYears\": 0", "$.association.seats[0].termYears", "A whole number from 1 up", null),
        ["a number that is too large"] = ("\"termYears\": 2", "\"termYears\": 99999999999", "$.association.seats[0].termYears", "A whole number from 1 up", null),
        ["an amendment of version 0"] = ("\"againstVersion\": 1", "\"againstVersion\": 0", "$.plan.amendments[0].againstVersion", "A whole number from 1 up", null),
        ["a number for true or false"] = ("\"voting\": true", "\"voting\": 1", "$.association.seats[0].voting", "true or false is expected here, not the number 1.", null),
        ["a kind that is not known"] = ("\"kind\": \"executive\"", "\"kind\": \"Executive\"", "$.association.committees[0].kind", "'Executive' is not one of executive, standing, subcommittee,", null),
        ["a kind by its number"] = ("\"kind\": \"executive\"", "\"kind\": \"1\"", "$.association.committees[0].kind", "'1' is not one of executive,", null),
        ["a tier that is not known"] = ("[\"all\"]", "[\"every\"]", "$.plan.steps[0].tiers[0]", "'every' is not one of all, some, one.", null),
        ["a tier that stands twice"] = ("[\"all\"]", "[\"all\", \"all\"]", "$.plan.steps[0].tiers[1]", "'All' stands in this list a second time; remove it.", null),
        ["an initiative that stands twice"] = ("[\"1\", \"O\"]", "[\"1\", \"1\"]", "$.plan.steps[0].initiatives[1]", "'1' stands in this list a second time; remove it.", null),
        ["a stage that is not known"] = ("\"stage\": \"initiate\"", "\"stage\": \"started\"", "$.plan.steps[0].stageChanges[0].stage", "'started' is not one of conceive, initiate, implement, sustain.", null),
        ["a stage that is no text"] = ("\"stage\": \"initiate\"", "\"stage\": 2", "$.plan.steps[0].stageChanges[0].stage", "A text is expected here, not the number 2.", null),
        ["a stage change without a stage"] = ("\"stage\": \"initiate\", ", "", "$.plan.steps[0].stageChanges[0]", "'stage' is missing; add it.", "018f0000"),
        ["a day that there is not"] = ("\"date\": \"2024-06-30\"", "\"date\": \"2024-06-31\"", "$.association.documents[0].date", "'2024-06-31' is not a date such as 2024-07-01.", null),
        ["a day without its zeros"] = ("\"date\": \"2024-06-30\"", "\"date\": \"2024-6-30\"", "$.association.documents[0].date", "'2024-6-30' is not a date such as 2024-07-01.", null),
        ["a day of an event in another form"] = ("\"start\": \"2024-03\"", "\"start\": \"March 2024\"", "$.plan.timeline[0].start", "'March 2024' is not a date such as 2023, 2023-03 or 2023-03-09.", null),
        ["a moment without an offset"] = ("\"2024-09-01T09:30:00Z\"", "\"2024-09-01T09:30:00\"", "$.plan.steps[0].stageChanges[0].recordedAt", "is not a moment with its offset from UTC", null),
        ["a moment that there is not"] = ("\"2024-09-01T09:30:00Z\"", "\"2024-09-01T25:30:00Z\"", "$.plan.steps[0].stageChanges[0].recordedAt", "is not a moment", null),
        ["an id in another form"] = ("018f0000-0000-7000-8000-000000000001", "018f0000000070008000000000000001", "$.plan.steps[0].stageChanges[0].id", "is not a UUID such as", null),
        ["a slug with a space"] = ("\"slug\": \"small\"", "\"slug\": \"Small plan\"", "$.plan.slug", "'Small plan' is no slug; write lower-case letters", null),
        ["a slug that ends in a new line"] = ("\"slug\": \"small\"", "\"slug\": \"small\\n\"", "$.plan.slug", "is no slug", null),
        ["years out of order"] = ("\"2024 and ongoing\"", "\"2025 2024\"", "$.plan.steps[0].schedule", "'2025 2024' is not a schedule: years in order (2023 2024)", null),
        ["years in digits of another script"] = ("\"2024 and ongoing\"", "\"٢٠٢٤\"", "$.plan.steps[0].schedule", "'٢٠٢٤' is not a schedule", null),
        ["a zero for the letter"] = ("[\"1\", \"O\"]", "[\"1\", \"0\"]", "$.plan.steps[0].initiatives[1]", "There is no initiative '0' in the document; add it, or name one of 1, O.", null),
        ["a position that is not there"] = ("\"position\": \"ED\"", "\"position\": \"DOO\"", "$.plan.steps[0].responsible[0].position", "There is no position 'DOO' in the document; add it, or name one of Archivist, ED.", null),
        ["a committee that is not there"] = ("\"kind\": \"committee\", \"committee\": \"EC\"", "\"kind\": \"committee\", \"committee\": \"LC\"", "$.plan.steps[0].responsible[1].committee", "There is no committee 'LC'", null),
        ["a committee for a position"] = ("\"kind\": \"position\", \"position\": \"ED\"", "\"kind\": \"position\", \"committee\": \"EC\"", "$.plan.steps[0].responsible[0]", "A position has 'position'", null),
        ["a position for an unnamed group"] = ("\"kind\": \"unnamedGroup\"", "\"kind\": \"unnamedGroup\", \"position\": \"ED\"", "$.plan.steps[0].responsible[2]", "every other party has neither.", null),
        ["a seat of a committee that is not there"] = ("\"committee\": \"EC\", \"voting\"", "\"committee\": \"LC\", \"voting\"", "$.association.seats[0].committee", "There is no committee 'LC'", null),
        ["a seat proposed for a committee that is not there"] = ("\"committee\": \"EC\", \"voting\"", "\"proposedFor\": [\"LC\"], \"voting\"", "$.association.seats[0].proposedFor[0]", "There is no committee 'LC'", null),
        ["a body below one that is not there"] = ("\"parent\": \"EC\"", "\"parent\": \"LC\"", "$.association.committees[1].parent", "There is no committee 'LC'", null),
        ["a body below itself"] = ("\"parent\": \"EC\"", "\"parent\": \"Small group\"", "$.association.committees[1].parent", "'Small group' leads back to itself by way of 'parent'", null),
        ["a position that reports to one that is not there"] = ("\"reportsTo\": \"ED\"", "\"reportsTo\": \"DOO\"", "$.association.positions[1].reportsTo", "There is no position 'DOO' in the document; add it, or name one of Archivist, ED.", null),
        ["a position that reports to itself"] = ("\"reportsTo\": \"ED\"", "\"reportsTo\": \"Archivist\"", "$.association.positions[1].reportsTo", "'Archivist' leads back to itself by way of 'reportsTo'", null),
        ["a position of no time"] = ("\"fullTimeEquivalent\": 0.5", "\"fullTimeEquivalent\": 0", "$.association.positions[1].fullTimeEquivalent", "A number above 0 is expected here, not the number 0.", null),
        ["a position of half a time in words"] = ("\"fullTimeEquivalent\": 0.5", "\"fullTimeEquivalent\": \"half\"", "$.association.positions[1].fullTimeEquivalent", "A number above 0 is expected here, not the text 'half'.", null),
        ["a position of more time than there is"] = ("\"fullTimeEquivalent\": 0.5", "\"fullTimeEquivalent\": 1e999", "$.association.positions[1].fullTimeEquivalent", "A number above 0 is expected here, not the number 1e999.", null),
        ["a responsibility of no words"] = ("\"Keeps the papers\"", "\" \"", "$.association.positions[1].responsibilities[0]", "A text that is not empty is needed here.", null),
        ["a body that meets at other times"] = ("\"quarterly\"", "\"now and then\"", "$.association.committees[1].meetingCadence", "'now and then' is not one of weekly, monthly, quarterly, annual, biennial, decennial.", null),
        ["a section of no words"] = ("\"Minutes\", \"Tries\"", "\"Minutes\", \"\"", "$.association.committees[1].agendaSections[1]", "A text that is not empty is needed here.", null),
        ["a quorum of nobody"] = ("\"quorum\": 3", "\"quorum\": 0", "$.association.committees[1].quorum", "A whole number from 1 up", null),
        ["a body that ends before it begins"] = ("\"dissolvedOn\": \"2025-06-30\"", "\"dissolvedOn\": \"2024-06-30\"", "$.association.committees[1].dissolvedOn", "The body cannot end (2024-06-30) before it begins (2024-07-01).", null),
        ["a seat that ends before it begins"] = ("\"to\": \"2029-06-30\"", "\"to\": \"2024-06-30\"", "$.association.seats[0].to", "The seat cannot end (2024-06-30) before it begins (2024-07-01).", null),
        ["a document that is a little published"] = ("\"published\": false", "\"published\": 0", "$.association.documents[1].published", "true or false is expected here, not the number 0.", null),
        ["a document that replaces one that is not there"] = ("\"supersedes\": \"D-1\"", "\"supersedes\": \"D-9\"", "$.association.documents[1].supersedes", "There is no document 'D-9'", null),
        ["a document that replaces itself"] = ("\"supersedes\": \"D-1\"", "\"supersedes\": \"D-2\"", "$.association.documents[1].supersedes", "'D-2' leads back to itself", null),
        ["a document in a step that is not there"] = ("\"step\": \"A\"", "\"step\": \"Z\"", "$.association.documents[1].step", "There is no step 'Z' in the document; add it, or name one of A, B.", null),
        ["a partner in a step that is not there"] = ("[\"A\"]", "[\"A\", \"Z\"]", "$.association.partners[0].mentionedIn[1]", "There is no step 'Z'", null),
        ["an event with a document that is not there"] = ("[\"D-1\"]", "[\"D-9\"]", "$.plan.timeline[0].documents[0]", "There is no document 'D-9'", null),
        ["an event of a body that is not there"] = ("\"body\": \"EC\"", "\"body\": \"LC\"", "$.plan.timeline[0].body", "There is no committee 'LC'", null),
        ["an amendment of a step that is not there"] = ("\"key\": \"B\", \"on\": \"2024-08-01\"", "\"key\": \"Z\", \"on\": \"2024-08-01\"", "$.plan.amendments[0].key", "There is no step 'Z'", null),
        ["an amendment of nothing"] = ("\"key\": \"B\", \"on\": \"2024-08-01\"", "\"on\": \"2024-08-01\"", "$.plan.amendments[0]", "'key' is missing; add it, or make the plan itself the target.", null),
        ["two documents with one code"] = ("\"code\": \"D-2\"", "\"code\": \"D-1\"", "$.association.documents[1]", "'D-1' stands in this list a second time; give each its own.", null),
        ["two initiatives with one number"] = ("{ \"number\": \"O\", \"heading\": \"Standing operations\" }", "{ \"number\": \"O\", \"heading\": \"a\" }, { \"number\": \"O\", \"heading\": \"b\" }", "$.plan.initiatives[2]", "'O' stands in this list a second time", null),
        ["two definitions of one stage"] = ("\"stage\": \"sustain\"", "\"stage\": \"Concept\"", "$.plan.stages[1]", "'Conceive' stands in this list a second time", null),
        ["two entries with one id"] = ("{ \"on\": \"2024-10-01\",", "{ \"id\": \"018f0000-0000-7000-8000-000000000001\", \"on\": \"2024-10-01\",", "$.plan.steps[0].progressUpdates[0].id", "Another entry of the document has the same id", null),
        ["two entries that say the same"] = ("{ \"on\": \"2024-10-01\", \"recordedAt\": \"2024-10-01T09:30:00.25-04:00\", \"text\": \"Under way.\" }", "{ \"on\": \"2024-10-01\", \"recordedAt\": \"2024-10-01T09:30:00Z\", \"text\": \"x\" }, { \"on\": \"2024-10-01\", \"recordedAt\": \"2024-10-01T09:30:00Z\", \"text\": \"x\" }", "$.plan.steps[0].progressUpdates[1]", "says the same on the same day", null),
        ["a plan that ends before it starts"] = ("\"end\": \"2029-06-30\"", "\"end\": \"2024-06-30\"", "$.plan.end", "The plan cannot end (2024-06-30) before it starts (2024-07-01).", null),
        ["an event that ends before it starts"] = ("\"end\": \"2024-05\"", "\"end\": \"2024-02\"", "$.plan.timeline[0].end", "The event cannot end (2024-02) before it starts (2024-03).", null),
        ["a move back without a note"] = ("\"effectiveOn\": \"2024-09-01\", \"recordedAt\": \"2024-09-01T09:30:00Z\" }", "\"effectiveOn\": \"2024-09-01\", \"recordedAt\": \"2024-09-01T09:30:00Z\" }, { \"stage\": \"conceive\", \"effectiveOn\": \"2024-10-01\", \"recordedAt\": \"2024-10-01T09:30:00Z\" }", "$.plan.steps[0].stageChanges", "A moves back from Initiate to Conceive on 2024-10-01; say why in the note.", "stageChanges"),
        ["a move back with a blank note"] = ("\"effectiveOn\": \"2024-09-01\", \"recordedAt\": \"2024-09-01T09:30:00Z\" }", "\"effectiveOn\": \"2024-09-01\", \"recordedAt\": \"2024-09-01T09:30:00Z\" }, { \"stage\": \"conceive\", \"effectiveOn\": \"2024-10-01\", \"recordedAt\": \"2024-10-01T09:30:00Z\", \"note\": \" \" }", "$.plan.steps[0].stageChanges", "say why in the note.", "stageChanges"),
        ["the stage that the step is at"] = ("\"effectiveOn\": \"2024-09-01\", \"recordedAt\": \"2024-09-01T09:30:00Z\" }", "\"effectiveOn\": \"2024-09-01\", \"recordedAt\": \"2024-09-01T09:30:00Z\" }, { \"stage\": \"initiate\", \"effectiveOn\": \"2024-10-01\", \"recordedAt\": \"2024-10-01T09:30:00Z\" }", "$.plan.steps[0].stageChanges", "A is at Initiate already", "stageChanges"),
        ["a step taken out before it was added"] = ("\"retiredOn\": \"2025-02-01\"", "\"retiredOn\": \"2024-07-31\"", "$.plan.steps[1].retirements[0].retiredOn", "The step is in the plan from 2024-08-01", null),
        ["a step back before it was taken out"] = ("\"restoredOn\": \"2025-03-01\"", "\"restoredOn\": \"2025-01-31\"", "$.plan.steps[1].retirements[0].restoredOn", "cannot come back (2025-01-31) before it is taken out (2025-02-01)", null),
        ["a step taken out while it was out"] = ("\"retiredOn\": \"2025-04-01\"", "\"retiredOn\": \"2025-02-15\"", "$.plan.steps[1].retirements[1].retiredOn", "The step is in the plan from 2025-03-01", null),
        ["a step taken out twice and never back"] = (", \"restoredOn\": \"2025-03-01\"", "", "$.plan.steps[1].retirements[0]", "'restoredOn' is needed here", "retirements"),
        ["words of a step that come before the earlier ones"] = ("\"effectiveOn\": \"2025-01-01\"", "\"effectiveOn\": \"2024-08-01\"", "$.plan.steps[1].effectiveOn", "2024-08-01 has to come after 2024-08-01", null),
        ["words of a step that follow earlier ones from no day on"] = ("{\n        \"code\": \"B\",\n        \"section\": \"standingOperations\",\n        \"addedOn\": \"2024-08-01\",\n        \"effectiveOn\": \"2025-01-01\",", "{\n        \"code\": \"B\",\n        \"section\": \"standingOperations\",\n        \"addedOn\": \"2024-08-01\",", "$.plan.steps[1]", "'effectiveOn' is needed here", null),
        ["words of the plan that follow earlier ones from no day on"] = ("\"effectiveOn\": \"2025-05-01\",", "", "$.plan", "'effectiveOn' is needed here", "\"plan\": {"),
        ["a number sign for an address"] = ("https://example.org/report", "#", "$.association.documents[0].url", "'#' is not an absolute http or https address; leave it out when there is none.", "\"url\": \"#\""),
        ["an address that leads to no web page"] = ("https://example.org/report", "ftp://example.org/report", "$.association.documents[0].url", "is not an absolute http or https address", null),
        ["an address within a page"] = ("https://example.org/report", "/report", "$.association.documents[0].url", "is not an absolute http or https address", null),
        ["an address with a space"] = ("https://example.org/report", "https://example.org/ report", "$.association.documents[0].url", "is not an absolute http or https address", null),
        ["an address that runs code"] = ("https://example.org/report", "javascript:alert(1)", "$.association.documents[0].url", "is not an absolute http or https address", null),
    };

    public static TheoryData<string> Cases => [.. Bad.Keys];

    [Fact]
    public void The_small_document_is_right() => Assert.NotNull(PlanDocument.TryRead(System.Text.Encoding.UTF8.GetBytes(SmallDocument.Text), out _));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_problem_has_its_place_and_says_what_to_do(string what)
    {
        var (old, @new, path, message, line) = Bad[what];
        var (document, at) = Changed(what);
        var problem = Assert.Single(Problems(document));
        Assert.Equal(path, problem.Path);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        var marked = line is null ? at : document.IndexOf(line, StringComparison.Ordinal);
        Assert.Equal(document.AsSpan(0, marked).Count('\n') + 1, problem.Line);
        Assert.NotEqual(old, @new);
    }

    [Fact]
    public void Several_problems_are_all_collected_in_the_order_of_the_document()
    {
        var document = SmallDocument.Text
            .Replace("\"kind\": \"executive\"", "\"kind\": \"ruling\"", StringComparison.Ordinal)
            .Replace("\"end\": \"2029-06-30\"", "\"end\": \"never\"", StringComparison.Ordinal)
            .Replace("[\"all\"]", "[\"every\"]", StringComparison.Ordinal)
            .Replace("\"field\": \"title\"", "\"field\": 7", StringComparison.Ordinal)
            .Replace("\"termYears\": 2", "\"termYears\": true", StringComparison.Ordinal);
        var problems = Problems(document);
        Assert.Equal(
            ["$.association.committees[0].kind", "$.association.seats[0].termYears", "$.plan.end", "$.plan.steps[0].tiers[0]", "$.plan.amendments[1].changes[0].field"],
            problems.Select(problem => problem.Path));
        Assert.Equal(problems.Select(problem => problem.Line).Order(), problems.Select(problem => problem.Line));
    }

    [Fact]
    public void A_document_of_nothing_lacks_everything_at_once() =>
        Assert.Equal(["The format has to be", "'association' is missing", "'plan' is missing"], Problems("{}").Select(problem => problem.Message.Split(" \"")[0].Split(';')[0]));

    [Fact]
    public void Two_steps_without_a_code_are_two_problems() => Assert.Equal(
        ["$.plan.steps[0]", "$.plan.steps[1]"],
        Problems(SmallDocument.With(SmallDocument.With("$.plan.steps[0].code", null), "$.plan.steps[1].code", null))
            .Where(problem => problem.Message.StartsWith("'code'", StringComparison.Ordinal)).Select(problem => problem.Path));

    [Fact]
    public void A_key_that_is_missing_is_not_among_those_to_choose_from() => Assert.Contains(
        Problems(SmallDocument.With("$.plan.steps[1].code", null)),
        problem => problem.Message == "There is no step 'B' in the document; add it, or name one of A.");

    [Fact]
    public void Where_there_is_nothing_to_choose_from_nothing_is_offered() => Assert.Contains(
        Problems(SmallDocument.With("$.association.positions", null)),
        problem => problem.Message == "There is no position 'ED' in the document; add it.");

    [Fact]
    public void Bodies_that_lie_below_each_other_are_a_problem() => Assert.Contains(
        "leads back to itself",
        Problems(SmallDocument.With("$.association.committees[0].parent", "\"Small group\""))[0].Message,
        StringComparison.Ordinal);

    [Fact]
    public void The_exception_has_every_problem_in_its_message()
    {
        var exception = Assert.Throws<PlanDocumentException>(() => PlanDocument.Read("{}"));
        Assert.All(exception.Problems, problem => Assert.Contains($"line {problem.Line}, {problem.Path}: {problem.Message}", exception.Message, StringComparison.Ordinal));
        Assert.StartsWith("The plan document has 3 problem(s):", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_words_are_cut_in_a_message() =>
        Assert.InRange(Problems(SmallDocument.With("$.plan.reviewCadence", $"\"{new string('x', 100_000)}\""))[0].Message.Length, 20, 300);

    private static (string Document, int At) Changed(string what)
    {
        var (old, @new, _, _, _) = Bad[what];
        var at = SmallDocument.Text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The small document has no {old}.");
        return (SmallDocument.Text[..at] + @new + SmallDocument.Text[(at + old.Length)..], at);
    }

    private static IReadOnlyList<PlanDocumentProblem> Problems(string document) => Assert.Throws<PlanDocumentException>(() => PlanDocument.Read(document)).Problems;
}
