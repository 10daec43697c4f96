using Jundeng.Ledger.Accounts.SignIn;
using Jundeng.Web.Figures;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Lists;

namespace Jundeng.Web.Pages.Accounts;

/// <summary>The record of sign-ins as a list.</summary>
internal static class SignInList
{
    public static Listing<SignInAttempt> Of(IReadOnlyList<SignInAttempt> record, Here here, Words words) => new(
        new ListEmpty("sign-ins.none", "sign-ins.none.next"),
        record,
        [
            new("sign-ins.at", attempt => Amounts.Time(attempt.At)) { IsHead = true },
            new("sign-ins.name", attempt => attempt.Name),
            new("sign-ins.outcome", attempt => new Cell(words[$"sign-ins.{attempt.Outcome}"]) { Tone = ToneOf(attempt.Outcome) }),
            new("sign-ins.address", attempt => attempt.Address),
        ],
        [new("sign-ins.outcome", attempt => attempt.Outcome) { Name = outcome => words[$"sign-ins.{outcome}"] }, new("sign-ins.name", attempt => attempt.Name)],
        here,
        words);

    private static string ToneOf(string outcome) => outcome switch
    {
        "in" or "unlocked" => "good",
        "failed" => "warn",
        "refused" => "bad",
        _ => "none",
    };
}
