namespace Jundeng.Ledger.Assessment.Schemes;

/// <summary>What holds for the whole of a document while its parts are read.</summary>
internal sealed record SchemeContext(SchemeFaults Faults, double Scale, IReadOnlyList<string> Groups, IReadOnlyList<string> Periods);
