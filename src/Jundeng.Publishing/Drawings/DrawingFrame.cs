namespace Jundeng.Publishing.Drawings;

/// <summary>What stands around a drawing that is a file of its own.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Notes">Source, version of the data, and whatever else must go with it; a line each.</param>
public sealed record DrawingFrame(string Title, IReadOnlyList<string> Notes);
