using System.Text.Json;

namespace Jundeng.Ledger.Accounts.SignIn;

/// <summary>A token as it is stored last.</summary>
internal sealed record TokenState(long AccountNo, string Name, long TokenNo, string Label, string Hash, string Actions, string LastDay)
{
    public IReadOnlyList<string> Codes => JsonSerializer.Deserialize<List<string>>(Actions)!;

    public bool HoldsOn(string day) => string.CompareOrdinal(day, LastDay) <= 0;

    public ApiToken ToToken(string day) => new((int)TokenNo, Label, Codes, Iso.ToDay(LastDay), HoldsOn(day));
}
