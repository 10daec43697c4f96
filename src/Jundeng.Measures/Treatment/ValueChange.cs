namespace Jundeng.Measures.Treatment;

/// <summary>One value that a step changed, so that every step can be shown value by value.</summary>
/// <param name="Row">The unit.</param>
/// <param name="Before">What was there; NaN where it was missing.</param>
/// <param name="After">What stands there now.</param>
/// <param name="Kind">What was done to it.</param>
public readonly record struct ValueChange(int Row, double Before, double After, ChangeKind Kind);
