namespace Jundeng.Plans.Targets;

/// <summary>The target read before in the same paragraph, for what the next one leaves out.</summary>
/// <param name="Sentence">Its sentence.</param>
/// <param name="Quantity">Its number with its unit.</param>
/// <param name="Value">Its value.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Indicator">What it measures.</param>
/// <param name="Kind">What role it plays.</param>
/// <param name="IsAmong">True where it breaks down another.</param>
internal readonly record struct Item(TextSpan Sentence, TextSpan Quantity, decimal Value, string? Unit, Indicator Indicator, TargetKind Kind, bool IsAmong);
