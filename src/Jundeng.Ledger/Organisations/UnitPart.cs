namespace Jundeng.Ledger.Organisations;

/// <summary>One name of several that a plan writes together.</summary>
/// <param name="Name">The name, completed: of 市教育局、财政局 the second is 市财政局.</param>
/// <param name="Candidates">Whom it may mean, best first.</param>
public sealed record UnitPart(string Name, IReadOnlyList<UnitCandidate> Candidates);
