namespace Jundeng.Publishing.Drawings;

/// <summary>The legend of a chart of bars.</summary>
/// <param name="Low">What bars show.</param>
/// <param name="Missing">What is missing.</param>
/// <param name="Goal">What they are held against.</param>
/// <param name="Mean">What others have on the mean.</param>
public sealed record BarWords(string Low, string Missing, string Goal, string Mean);
