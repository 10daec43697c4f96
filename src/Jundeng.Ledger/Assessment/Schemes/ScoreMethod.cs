namespace Jundeng.Ledger.Assessment.Schemes;

/// <summary>How values of an indicator become scores: by attainment, value by value, or by normalisation among many.</summary>
public abstract record ScoreMethod;
