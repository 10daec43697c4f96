namespace Jundeng.Ledger.Assessment.Archive;

/// <summary>A cut (数据截面) in one line: observations, frozen.</summary>
/// <param name="Id">For people and addresses, such as <c>cut-1</c>; given once.</param>
/// <param name="FileName">The file that they came from; for the reports of a plan its id.</param>
/// <param name="Plan">The plan whose reports and targets they are; null for a file.</param>
/// <param name="Observations">How many there are.</param>
/// <param name="Regions">Of how many regions.</param>
/// <param name="Periods">Of how many periods.</param>
/// <param name="Indicators">Of how many indicators.</param>
/// <param name="Sha256">SHA-256 of their canonical form.</param>
/// <param name="MadeAt">When it was made.</param>
/// <param name="MadeBy">Who made it.</param>
public sealed record Cut(
    string Id, string FileName, CutPlan? Plan, int Observations, int Regions, int Periods, int Indicators, string Sha256, DateTimeOffset MadeAt, string MadeBy);
