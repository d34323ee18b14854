using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Mass.Domain.Interchange;

/// <summary>A value of a JSON document with its place, and typed reads of it that report what does not fit.</summary>
internal sealed partial class DocumentNode
{
    private readonly List<PlanDocumentProblem> problems;
    private readonly Dictionary<string, DocumentNode> members = new(StringComparer.Ordinal);
    private readonly List<DocumentNode> items = [];
    private JsonValueKind kind;
    private string? text;

    private DocumentNode(string path, int line, List<PlanDocumentProblem> problems) => (Path, Line, this.problems) = (path, line, problems);

    public string Path { get; }

    public int Line { get; }

    /// <summary>Reads a document into a tree; null when it is not JSON, which is then the one problem.</summary>
    public static DocumentNode? Parse(ReadOnlySpan<byte> utf8, List<PlanDocumentProblem> problems)
    {
        if (utf8.StartsWith("\uFEFF"u8))
        {
            utf8 = utf8[3..];
        }

        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 64 });
        try
        {
            reader.Read();
            var root = Node(ref reader, new Lines(utf8), "$", problems);
            reader.Read();
            return root;
        }
        catch (JsonException e)
        {
            problems.Add(new PlanDocumentProblem
            {
                Path = "$",
                Line = (int)(e.LineNumber ?? 0) + 1,
                Message = utf8.IsEmpty ? "The document is empty; a plan document is a JSON object." : $"The document is not JSON: {Sentence(e.Message)}",
            });
        }
        catch (InvalidOperationException e)
        {
            // The reader decodes text when it is asked for, and refuses bytes or escapes that are no text.
            problems.Add(new PlanDocumentProblem { Path = "$", Line = new Lines(utf8).At(reader.TokenStartIndex), Message = $"A text is not valid Unicode: {Sentence(e.Message)}" });
        }

        return null;
    }

    public void Problem(string message) => problems.Add(new PlanDocumentProblem { Path = Path, Line = Line, Message = message });

    /// <summary>Reports members that the format does not know, so that a misspelled one is not lost silently.</summary>
    public DocumentNode Only(params ReadOnlySpan<string> known)
    {
        if (kind != JsonValueKind.Object)
        {
            Problem($"An object is expected here, not {Described()}.");
            return this;
        }

        foreach (var (name, node) in members)
        {
            if (!known.Contains(name))
            {
                node.Problem($"'{Shortened(name)}' is not known here; known are {string.Join(", ", known.ToArray())}.");
            }
        }

        return this;
    }

    public DocumentNode? Object(string name, bool required = false) => Member(name, required);

    public IReadOnlyList<DocumentNode> List(string name)
    {
        if (Member(name, false) is not { } node)
        {
            return [];
        }

        if (node.kind != JsonValueKind.Array)
        {
            node.Problem($"A list is expected here, not {node.Described()}.");
            return [];
        }

        return node.items;
    }

    /// <summary>The texts of a list, in its order; empty where one does not fit, which is reported.</summary>
    public IReadOnlyList<string> Texts(string name) => [.. List(name).Select(node => node.Filled(node.AsText()))];

    public string? Text(string name) => Member(name, false)?.AsText();

    public string RequiredText(string name) => Member(name, true) is { } node ? node.Filled(node.AsText()) : string.Empty;

    /// <summary>A text that may be left out and may not be empty, such as a key.</summary>
    public string? FilledText(string name) => Member(name, false) is { } node ? node.Filled(node.AsText()) : null;

    public int? Number(string name, int least)
    {
        if (Member(name, false) is not { } node)
        {
            return null;
        }

        if (node.kind == JsonValueKind.Number && int.TryParse(node.text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least)
        {
            return number;
        }

        node.Problem($"A whole number from {least} up is expected here, not {node.Described()}.");
        return null;
    }

    /// <summary>A number above zero, with or without a fraction.</summary>
    public decimal? Amount(string name)
    {
        if (Member(name, false) is not { } node)
        {
            return null;
        }

        if (node.kind == JsonValueKind.Number && decimal.TryParse(node.text, NumberStyles.Float, CultureInfo.InvariantCulture, out var amount) && amount > 0)
        {
            return amount;
        }

        node.Problem($"A number above 0 is expected here, not {node.Described()}.");
        return null;
    }

    public bool? Flag(string name)
    {
        if (Member(name, false) is not { } node)
        {
            return null;
        }

        if (node.kind is JsonValueKind.True or JsonValueKind.False)
        {
            return node.kind == JsonValueKind.True;
        }

        node.Problem($"true or false is expected here, not {node.Described()}.");
        return null;
    }

    public DateOnly? Date(string name, bool required = false) => ReadValue<DateOnly>(
        name, required, "a date such as 2024-07-01", (string value, out DateOnly date) => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date));

    public DateTimeOffset? Moment(string name, bool required = false) =>
        ReadValue<DateTimeOffset>(name, required, "a moment with its offset from UTC, such as 2024-07-01T09:30:00Z", TryParseMoment);

    public Guid? Identity(string name) => ReadValue<Guid>(name, false, "a UUID such as 6f9c2f0e-6d0b-5c43-9a53-2b1f3c1d7a10", TryParseIdentity);

    public T? Choice<T>(string name, bool required = false)
        where T : struct, Enum => ReadValue<T>(name, required, $"one of {string.Join(", ", Enum.GetNames<T>().Select(Camel))}", TryParseChoice);

    public T? Choice<T>()
        where T : struct, Enum
    {
        if (AsText() is not { } value)
        {
            return null;
        }

        if (TryParseChoice<T>(value, out var choice))
        {
            return choice;
        }

        Problem($"'{Shortened(value)}' is not one of {string.Join(", ", Enum.GetNames<T>().Select(Camel))}.");
        return null;
    }

    public TResult? Read<TResult>(string name, bool required, string expected, TryRead<TResult> read)
        where TResult : class
    {
        if (Member(name, required) is not { } node || node.AsText() is not { } value)
        {
            return null;
        }

        if (read(value, out var result))
        {
            return result;
        }

        node.Problem($"'{Shortened(value)}' is not {expected}.");
        return null;
    }

    public T? ReadValue<T>(string name, bool required, string expected, TryReadValue<T> read)
        where T : struct
    {
        if (Member(name, required) is not { } node || node.AsText() is not { } value)
        {
            return null;
        }

        if (read(value, out var result))
        {
            return result;
        }

        node.Problem($"'{Shortened(value)}' is not {expected}.");
        return null;
    }

    public DocumentNode At(string name) => members.GetValueOrDefault(name) ?? this;

    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    public static string Shortened(string value) => value.Length <= 60 ? value : value[..57] + "…";

    private static bool TryParseMoment(string value, out DateTimeOffset moment)
    {
        moment = default;
        return MomentForm().IsMatch(value) && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out moment);
    }

    // Guid.TryParse would also take braces, no hyphens and spaces around.
    private static bool TryParseIdentity(string value, out Guid id)
    {
        id = default;
        return value.Length == 36 && Guid.TryParseExact(value, "D", out id);
    }

    private static bool TryParseChoice<T>(string value, out T choice)
        where T : struct, Enum
    {
        foreach (var candidate in Enum.GetValues<T>())
        {
            if (string.Equals(Camel(candidate.ToString()), value, StringComparison.Ordinal))
            {
                choice = candidate;
                return true;
            }
        }

        choice = default;
        return false;
    }

    private static DocumentNode Node(ref Utf8JsonReader reader, Lines lines, string path, List<PlanDocumentProblem> problems)
    {
        var node = new DocumentNode(path, lines.At(reader.TokenStartIndex), problems);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                node.kind = JsonValueKind.Object;
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    var name = reader.GetString()!;
                    var line = lines.At(reader.TokenStartIndex);
                    reader.Read();
                    var member = Node(ref reader, lines, $"{path}.{name}", problems);
                    if (!node.members.TryAdd(name, member))
                    {
                        problems.Add(new PlanDocumentProblem { Path = member.Path, Line = line, Message = $"'{Shortened(name)}' stands here a second time; keep one of them." });
                    }
                }

                break;
            case JsonTokenType.StartArray:
                node.kind = JsonValueKind.Array;
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    node.items.Add(Node(ref reader, lines, $"{path}[{node.items.Count}]", problems));
                }

                break;
            case JsonTokenType.String:
                (node.kind, node.text) = (JsonValueKind.String, reader.GetString());
                break;
            case JsonTokenType.Number:
                (node.kind, node.text) = (JsonValueKind.Number, System.Text.Encoding.UTF8.GetString(reader.ValueSpan));
                break;
            case JsonTokenType.True:
                node.kind = JsonValueKind.True;
                break;
            case JsonTokenType.False:
                node.kind = JsonValueKind.False;
                break;
            default:
                node.kind = JsonValueKind.Null;
                break;
        }

        return node;
    }

    private static string Sentence(string message) => message.Split(" LineNumber:")[0].TrimEnd();

    private string? AsText()
    {
        if (kind == JsonValueKind.String)
        {
            return text;
        }

        Problem($"A text is expected here, not {Described()}.");
        return null;
    }

    /// <summary>A text that has to say something; empty when it does not, which is reported.</summary>
    private string Filled(string? value)
    {
        if (value is not null && string.IsNullOrWhiteSpace(value))
        {
            Problem("A text that is not empty is needed here.");
        }

        return value ?? string.Empty;
    }

    private DocumentNode? Member(string name, bool required)
    {
        if (members.TryGetValue(name, out var node) && (node.kind != JsonValueKind.Null || required))
        {
            return node;
        }

        if (required && kind == JsonValueKind.Object)
        {
            Problem($"'{name}' is missing; add it.");
        }

        return null;
    }

    private string Described() => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => $"the text '{Shortened(text!)}'",
        JsonValueKind.Number => $"the number {Shortened(text!)}",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => "null",
    };

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,7})?(Z|[+-][0-9]{2}:[0-9]{2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex MomentForm();

    /// <summary>Finds the line of a byte; asked in ascending order, it reads each byte once.</summary>
    private sealed class Lines(ReadOnlySpan<byte> utf8)
    {
        private readonly List<int> starts = Starts(utf8);

        public int At(long offset)
        {
            var index = starts.BinarySearch((int)offset);
            return index >= 0 ? index + 1 : ~index;
        }

        private static List<int> Starts(ReadOnlySpan<byte> utf8)
        {
            List<int> starts = [0];
            for (var i = 0; i < utf8.Length; i++)
            {
                if (utf8[i] == (byte)'\n')
                {
                    starts.Add(i + 1);
                }
            }

            return starts;
        }
    }

    public delegate bool TryRead<TResult>(string value, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out TResult? result)
        where TResult : class;

    public delegate bool TryReadValue<T>(string value, out T result)
        where T : struct;
}
