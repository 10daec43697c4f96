namespace Jundeng.Plans.Documents;

/// <summary>The stable codes of <see cref="DocumentRefusal"/>.</summary>
public static class DocumentRefusalCode
{
    /// <summary>Neither a text nor a format that is known.</summary>
    public const string Binary = "binary";

    /// <summary>A known format that is not read.</summary>
    public const string Format = "format";

    /// <summary>Protected by a password.</summary>
    public const string Encrypted = "encrypted";

    /// <summary>Cut off or broken.</summary>
    public const string Damaged = "damaged";

    /// <summary>Unpacks or nests beyond every sensible size.</summary>
    public const string TooLarge = "too-large";

    /// <summary>Declares XML entities, which no office program writes.</summary>
    public const string Entities = "entities";

    /// <summary>Holds pictures of text, but no text.</summary>
    public const string NoText = "no-text";

    /// <summary>The program that reads this format is not installed.</summary>
    public const string ProgramMissing = "program-missing";

    /// <summary>The program that reads this format failed.</summary>
    public const string ProgramFailed = "program-failed";

    /// <summary>The program that reads this format took too long and was ended.</summary>
    public const string ProgramTimeout = "program-timeout";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Binary, Format, Encrypted, Damaged, TooLarge, Entities, NoText, ProgramMissing, ProgramFailed, ProgramTimeout];
}
