using Jundeng.Plans;

namespace Jundeng.Ledger.Accounts.Security;

/// <summary>A number that a security administrator sets.</summary>
/// <param name="Name">Its name, such as <c>password.length</c>.</param>
/// <param name="Words">What it says.</param>
/// <param name="Usual">What holds where nobody has set it.</param>
/// <param name="Least">The least that can be set.</param>
/// <param name="Most">The most that can be set.</param>
public sealed record SecuritySetting(string Name, LocalText Words, int Usual, int Least, int Most);
