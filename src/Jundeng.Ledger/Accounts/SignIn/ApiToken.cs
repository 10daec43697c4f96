namespace Jundeng.Ledger.Accounts.SignIn;

/// <summary>A token by which a program acts for an account.</summary>
/// <param name="Number">Its number within the account.</param>
/// <param name="Label">What it is for.</param>
/// <param name="Actions">What it is for, beside what the account may: codes such as <c>report.import</c>.</param>
/// <param name="To">The last day.</param>
/// <param name="Holds">Whether it holds today.</param>
public sealed record ApiToken(int Number, string Label, IReadOnlyList<string> Actions, DateOnly To, bool Holds);
