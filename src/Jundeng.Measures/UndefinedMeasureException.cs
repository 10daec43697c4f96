namespace Jundeng.Measures;

/// <summary>
/// A measure has no value for the data given: nothing is returned, rather than NaN. Wrong arguments (a length that does not fit, NaN where a number is
/// asked for) are an <see cref="ArgumentException"/> of the ordinary kind.
/// </summary>
public sealed class UndefinedMeasureException : Exception
{
    /// <summary>For a reason, with the sentence that people read.</summary>
    public UndefinedMeasureException(UndefinedReason reason, string message) : base(message) => Reason = reason;

    /// <summary>Without a message of its own.</summary>
    public UndefinedMeasureException() : this(UndefinedReason.Empty, "The measure is undefined.")
    {
    }

    /// <summary>With a message only.</summary>
    public UndefinedMeasureException(string message) : this(UndefinedReason.Empty, message)
    {
    }

    /// <summary>With a message and a cause.</summary>
    public UndefinedMeasureException(string message, Exception innerException) : base(message, innerException)
    {
    }

    /// <summary>Why there is no value: the stable code of the refusal.</summary>
    public UndefinedReason Reason { get; }
}
