using System.Collections;
using System.Globalization;
using GraphQL.Types;
using Mass.Domain.Calendar;
using Mass.Graph.History;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Filtering;

namespace Mass.Graph.Writing.Inputs;

/// <summary>The forms in which values of the domain stand in inputs.</summary>
internal sealed class InputForms(GraphModel model)
{
    /// <summary>The largest amount that is taken: sums of many such still fit what they are counted in.</summary>
    private const decimal MaxAmount = 1_000_000_000_000_000m;

    /// <summary>The largest whole number that is taken: there are no more people, places or minutes of anything.</summary>
    private const int MaxCount = 10_000_000;

    /// <summary>More decimals than anything is measured in.</summary>
    private const int MaxDecimals = 10;

    private readonly Dictionary<Type, InputForm> kept = [];

    /// <summary>The form of a member or parameter.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="name">Its name, which tells what an id in it names.</param>
    /// <param name="near">A type of the subject that it belongs to.</param>
    public InputForm Of(Type type, string name, Type near)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(Guid) || type == typeof(IReadOnlyList<Guid>))
        {
            var kind = ThingReferences.Of(name, near)?.Kind ?? throw new InvalidOperationException($"What the id '{name}' near {near.Name} names is not known; say it in {nameof(ThingReferences)}.");
            return type == typeof(Guid) ? Reference(kind) : ListOf(Reference(kind), typeof(Guid));
        }

        if (type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)))
        {
            var item = type.GenericTypeArguments[0];
            return ListOf(Of(item, name, near), item);
        }

        if (kept.TryGetValue(type, out var form))
        {
            return form;
        }

        if (!RecordMaking.IsRecord(type) || IsValue(type))
        {
            return kept[type] = Make(type);
        }

        var record = new InputRecord(model, type);
        kept[type] = record.Form;
        record.Build(model, this);
        return record.Form;
    }

    /// <summary>The form of a thing that an id names; what is read is the id.</summary>
    public InputForm Reference(Type kind) => new(model.Leaves.Id, (given, reading, path) =>
        reading.Thing(kind, (string)given, path) is { } thing ? model.Known(kind).KeyOf(thing) : null);

    /// <summary>The form of a thing that an id names; what is read is the key by which the domain knows it.</summary>
    public InputForm Key(ThingKey key) => new(model.Leaves.Id, (given, reading, path) => reading.Thing(key.Kind, (string)given, path) is { } thing ? key.Of(thing) : null);

    /// <summary>The form of several things that ids name; what is read are the keys by which the domain knows them.</summary>
    public InputForm Keys(ThingKey key) => ListOf(Key(key), typeof(string));

    /// <summary>The form of several things that ids name; what are read are the ids.</summary>
    public InputForm References(Type kind) => ListOf(Reference(kind), typeof(Guid));

    private static bool IsValue(Type type) => type == typeof(PlanYear) || type == typeof(Period) || type == typeof(Schedule) || type == typeof(PartialDate);

    private InputForm Make(Type type) => type switch
    {
        _ when type == typeof(string) => new(model.Leaves.Of(type), static (given, reading, path) => InputTexts.Read((string)given, reading, path)),
        _ when type == typeof(PlanYear) => new(model.Leaves.Of(typeof(int)), Year, "written as the year in which it starts"),
        _ when type == typeof(Period) => Parsed(Period.Parse, "written as a plan year 2024-25, a month 2024-09, a quarter 2025-Q1, half a year 2024-H2, a year 2024, a day 2024-09-30, or two days 2024-07-01/2025-06-30"),
        _ when type == typeof(Schedule) => Parsed(Schedule.Parse, "written as years 2023 2024, a range 2024-2028, or 2024 and ongoing"),
        _ when type == typeof(PartialDate) => Parsed(text => PartialDate.Parse(text), "written as 2023, 2023-03 or 2023-03-09"),
        _ when type == typeof(Uri) => new(model.Leaves.Of(type), Address, "a whole one that begins with https:// or http://"),
        _ when type == typeof(int) => new(model.Leaves.Of(type), Count),
        _ when type == typeof(DateOnly) => new(model.Leaves.Of(type), Day),
        _ when type == typeof(decimal) => new(model.Leaves.Of(type), Amount),
        _ => new(model.Leaves.Of(type), (given, _, _) => given),
    };

    private InputForm Parsed(Func<string, object> parse, string hint) => new(model.Leaves.Of(typeof(string)), (given, reading, path) =>
    {
        try
        {
            return InputTexts.Read((string)given, reading, path) is { } text ? parse(text) : null;
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            reading.Invalid(e.Message, path);
            return null;
        }
    }, hint);

    private static object? Year(object given, InputReading reading, IReadOnlyList<string> path)
    {
        if ((int)given is >= PlanYear.MinYear and <= PlanYear.MaxYear and var year)
        {
            return new PlanYear(year);
        }

        reading.Invalid(string.Create(CultureInfo.InvariantCulture, $"{given} is no plan year; give the year in which it starts, from {PlanYear.MinYear} to {PlanYear.MaxYear}."), path);
        return null;
    }

    private static object? Day(object given, InputReading reading, IReadOnlyList<string> path)
    {
        if ((DateOnly)given is { Year: >= PlanYear.MinYear and <= PlanYear.MaxYear } day)
        {
            return day;
        }

        reading.Invalid(string.Create(CultureInfo.InvariantCulture, $"{given:yyyy-MM-dd} is no day of this work; give one in the years from {PlanYear.MinYear} to {PlanYear.MaxYear}."), path);
        return null;
    }

    private static object? Count(object given, InputReading reading, IReadOnlyList<string> path)
    {
        if ((int)given is >= 0 and <= MaxCount and var count)
        {
            return count;
        }

        reading.Invalid(string.Create(CultureInfo.InvariantCulture, $"{given} is no number of people, places, hours or the like; give one from 0 to {MaxCount:N0}."), path);
        return null;
    }

    private static object? Amount(object given, InputReading reading, IReadOnlyList<string> path)
    {
        var amount = (decimal)given;
        if (Math.Abs(amount) <= MaxAmount && amount.Scale <= MaxDecimals)
        {
            return amount;
        }

        reading.Invalid(string.Create(CultureInfo.InvariantCulture, $"The number is too large, or too exact; give one of at most {MaxAmount:N0} with at most {MaxDecimals} decimals."), path);
        return null;
    }

    private static object? Address(object given, InputReading reading, IReadOnlyList<string> path)
    {
        // A link is followed by people's browsers: nothing in it may run there.
        if (given is Uri { IsAbsoluteUri: true, Scheme: "https" or "http" } address)
        {
            return address;
        }

        reading.Invalid("The address is not one of the web; give a whole one such as https://example.org/document.", path);
        return null;
    }

    private static InputForm ListOf(InputForm item, Type type) => new(
        new ListGraphType(new NonNullGraphType(item.Type)),
        (given, reading, path) =>
        {
            var items = LeafOperations.Items(given);
            var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(type))!;
            var i = 0;
            var isWhole = true;
            foreach (var each in items)
            {
                var read = item.Read(each!, reading, [.. path, (i++).ToString(CultureInfo.InvariantCulture)]);
                isWhole &= read is not null;
                if (read is not null)
                {
                    list.Add(read);
                }
            }

            return isWhole ? list : null;
        },
        item.Hint);
}
