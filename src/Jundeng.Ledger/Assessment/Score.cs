namespace Jundeng.Ledger.Assessment;

/// <summary>How far a group of targets is met, as shares: 1 = met.</summary>
/// <param name="Capped">The mean with surplus cut off and what is missing taken as the worst allowed; null where nothing is reported.</param>
/// <param name="Uncapped">The same with surplus kept.</param>
/// <param name="Low">Capped mean with what is missing taken as the worst allowed.</param>
/// <param name="High">Capped mean with what is missing taken as met.</param>
/// <param name="Coverage">Share of the counted targets that have a value; 0 where none is counted.</param>
/// <param name="Counted">Number of targets that count.</param>
/// <param name="Reported">How many of them have a value.</param>
public sealed record Score(double? Capped, double? Uncapped, double Low, double High, double Coverage, int Counted, int Reported);
