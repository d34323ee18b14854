using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Mass.Domain.Calendar;

namespace Mass.Domain.Tests.Fictitious;

/// <summary>Writes everything that records hold as a text that is the same on every machine.</summary>
internal static class RecordsText
{
    /// <summary>The first half of the SHA-256 of the text.</summary>
    public static string Fingerprint(AssociationRecords records)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var value in Values(records))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Text(value) + "\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..32];
    }

    /// <summary>All values in the records, those that are set and not those that follow from them, in the order of the names of their properties.</summary>
    public static IEnumerable<object> Values(object thing)
    {
        // What is not so is left out, so that a new property changes nothing until it is used.
        if (thing is false)
        {
            yield break;
        }

        if (thing is string || thing.GetType().Namespace == "System" || thing is Enum)
        {
            yield return thing;
            yield break;
        }

        var parts = thing switch
        {
            Period or PartialDate or PlanYear => [thing.ToString()],
            Schedule schedule => [schedule.Text, schedule.Form, schedule.CadenceMentions],
            IEnumerable list => list.Cast<object?>(),
            _ => Properties(thing.GetType()).Select(property => property.GetValue(thing)),
        };
        foreach (var value in parts.OfType<object>().SelectMany(Values))
        {
            yield return value;
        }
    }

    private static readonly Dictionary<Type, PropertyInfo[]> Known = [];

    private static PropertyInfo[] Properties(Type type)
    {
        lock (Known)
        {
            if (!Known.TryGetValue(type, out var properties))
            {
                Known[type] = properties =
                [
                    .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                        .Where(property => property.SetMethod is { IsPublic: true })
                        .OrderBy(property => property.Name, StringComparer.Ordinal),
                ];
            }

            return properties;
        }
    }

    private static string Text(object value) => value switch
    {
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment.ToString("O", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
