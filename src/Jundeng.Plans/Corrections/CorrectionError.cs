namespace Jundeng.Plans.Corrections;

/// <summary>Why a corrections file, or one entry of it, cannot be used.</summary>
/// <param name="Line">The line of the file, from 1; 0 where none is known.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record CorrectionError(int Line, LocalText Message);
