namespace Jundeng.Ledger.Surveys;

/// <summary>An answer of somebody; null where they gave none.</summary>
internal sealed record SurveyAnswer(int Row, string Region, string Indicator, double? Value, double Weight, string Stratum, string? Cluster);
