using Jundeng.Plans;

namespace Jundeng.Web.Api.Supervision;

/// <summary>A part of a score.</summary>
/// <param name="Id">What the rules call it.</param>
/// <param name="Word">What people call it.</param>
/// <param name="Share">The result from 0 to 1; null where something that it takes is not known.</param>
/// <param name="Weight">Its share of the weights that count.</param>
/// <param name="Points">What it gives to the score.</param>
/// <param name="Account">How it came about, in words.</param>
public sealed record MeasureResponse(string Id, LocalText Word, double? Share, double Weight, double Points, LocalText Account);
