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
    /// <summary>No text of a plan comes near it; a longer one is a mistake.</summary>
    public const int MaxCharacters = 20_000;

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

    private static bool IsValue(Type type) => type == typeof(PlanYear) || type == typeof(Period) || type == typeof(Schedule) || type == typeof(PartialDate);

    private InputForm Make(Type type) => type switch
    {
        _ when type == typeof(string) => new(model.Leaves.Of(type), Text),
        _ when type == typeof(PlanYear) => new(model.Leaves.Of(typeof(int)), Year),
        _ when type == typeof(Period) => Parsed(Period.Parse),
        _ when type == typeof(Schedule) => Parsed(Schedule.Parse),
        _ when type == typeof(PartialDate) => Parsed(text => PartialDate.Parse(text)),
        _ when type == typeof(Uri) => new(model.Leaves.Of(type), Address),
        _ => new(model.Leaves.Of(type), (given, _, _) => given),
    };

    private InputForm Parsed(Func<string, object> parse) => new(model.Leaves.Of(typeof(string)), (given, reading, path) =>
    {
        try
        {
            return parse((string)given);
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            reading.Invalid(e.Message, path);
            return null;
        }
    });

    private static object? Text(object given, InputReading reading, IReadOnlyList<string> path)
    {
        var text = (string)given;
        if (text.Length > MaxCharacters)
        {
            reading.Invalid(string.Create(CultureInfo.InvariantCulture, $"The text has {text.Length} characters; at most {MaxCharacters} are taken."), path);
            return null;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            reading.Invalid("The text is empty; write something, or leave it out where it may be left out.", path);
            return null;
        }

        return text.Trim();
    }

    private static object? Year(object given, InputReading reading, IReadOnlyList<string> path)
    {
        if ((int)given is >= PlanYear.MinYear and <= PlanYear.MaxYear and var year)
        {
            return new PlanYear(year);
        }

        reading.Invalid(string.Create(CultureInfo.InvariantCulture, $"{given} is no plan year; give the year in which it starts, from {PlanYear.MinYear} to {PlanYear.MaxYear}."), path);
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
        });
}
