namespace Jundeng.Ledger.Assessment.Schemes;

/// <summary>A place in a text, both counted from 1. The default value is no place.</summary>
/// <param name="Line">The line.</param>
/// <param name="Column">The column, in characters.</param>
public readonly record struct SourcePlace(int Line, int Column);
