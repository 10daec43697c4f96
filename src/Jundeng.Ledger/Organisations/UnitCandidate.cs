namespace Jundeng.Ledger.Organisations;

/// <summary>An organisation that a name may mean.</summary>
/// <param name="Organisation">The organisation as it is today; of a dissolved one its heir.</param>
/// <param name="Score">How well the name fits, from 0 to 1; 1 is the same name.</param>
/// <param name="By">The name of the organisation that fits best.</param>
public sealed record UnitCandidate(Organisation Organisation, double Score, string By);
