namespace Jundeng.Ledger.Maps;

/// <summary>A region in a map, as the register has it today.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
public sealed record MapRegion(string Code, string Name);
