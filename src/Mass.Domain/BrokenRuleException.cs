namespace Mass.Domain;

/// <summary>A rule of the domain refused what was asked; nothing was changed.</summary>
public sealed class BrokenRuleException : InvalidOperationException
{
    /// <summary>Makes a refusal with its stable code and a sentence that says what to do instead.</summary>
    /// <param name="code">The stable code of the rule, in CONSTANT_CASE.</param>
    /// <param name="message">One sentence: what was refused, why, and how to mend it.</param>
    public BrokenRuleException(string code, string message)
        : base(message)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        Code = code;
    }

    /// <summary>The stable code of the rule that refused, in CONSTANT_CASE.</summary>
    public string Code { get; }
}
