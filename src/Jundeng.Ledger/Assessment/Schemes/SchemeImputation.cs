namespace Jundeng.Ledger.Assessment.Schemes;

/// <summary>What is put in for missing values.</summary>
/// <param name="Method">The method.</param>
/// <param name="WithinGroups">For mean and median: whether only regions of the same group are looked at.</param>
public sealed record SchemeImputation(ImputationMethod Method, bool WithinGroups);
