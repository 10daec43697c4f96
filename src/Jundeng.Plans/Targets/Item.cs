namespace Jundeng.Plans.Targets;

/// <summary>The target read before, for what the next one leaves out.</summary>
internal readonly record struct Item(TextSpan Region, TextSpan Sentence, TextSpan Quantity, Indicator Indicator, TargetKind Kind);
