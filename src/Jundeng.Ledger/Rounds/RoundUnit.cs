namespace Jundeng.Ledger.Rounds;

/// <summary>A unit that must report.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Tasks">Ids of the tasks on which it reports.</param>
/// <param name="Lead">On how many of them as the lead unit.</param>
/// <param name="Values">How many values it must give.</param>
public sealed record RoundUnit(string Id, string Name, IReadOnlyList<string> Tasks, int Lead, int Values);
