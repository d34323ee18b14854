using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Mass.Domain;

/// <summary>Makes the ids of the domain: derived from keys, so that the same plan has the same ids everywhere, or in time order.</summary>
public static class EntityId
{
    private static readonly Guid Root = new("6f9c2f0e-6d0b-5c43-9a53-2b1f3c1d7a10");

    /// <summary>The name-based id (UUID version 5) of the thing with these keys; equal keys give equal ids on every machine.</summary>
    /// <param name="keys">The kind of thing and the keys that lead to it, the outermost first.</param>
    /// <exception cref="ArgumentException">There is no key.</exception>
    [SuppressMessage("Security", "CA5350", Justification = "UUID version 5 is defined over SHA-1; it names things and protects nothing.")]
    public static Guid From(params ReadOnlySpan<string> keys)
    {
        if (keys.IsEmpty)
        {
            throw new ArgumentException("At least one key is needed.", nameof(keys));
        }

        // The unit separator cannot be typed into a key, so "a","bc" and "ab","c" stay apart.
        var name = Encoding.UTF8.GetBytes(string.Join('\u001f', keys));
        var input = new byte[16 + name.Length];
        Root.TryWriteBytes(input, bigEndian: true, out _);
        name.CopyTo(input, 16);
        Span<byte> hash = stackalloc byte[20];
        SHA1.HashData(input, hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }

    /// <summary>A new id that sorts by the moment it was made (UUID version 7).</summary>
    /// <param name="at">The moment.</param>
    public static Guid New(DateTimeOffset at) => Guid.CreateVersion7(at);
}
