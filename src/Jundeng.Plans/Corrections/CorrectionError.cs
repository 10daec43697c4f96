namespace Jundeng.Plans.Corrections;

/// <summary>Why a corrections file, or one entry of it, cannot be used.</summary>
/// <param name="Line">The line of the file, from 1; 0 where none is known.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record CorrectionError(int Line, LocalText Message)
{
    /// <summary>The correction that does not fit; null where the fault lies elsewhere.</summary>
    public Correction? Correction { get; init; }

    /// <summary>The answer that fits no finding; null where the fault lies elsewhere.</summary>
    public FindingAnswer? Answer { get; init; }
}
