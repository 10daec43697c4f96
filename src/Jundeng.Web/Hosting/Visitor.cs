using Jundeng.Ledger;
using Jundeng.Ledger.Accounts.SignIn;

namespace Jundeng.Web.Hosting;

/// <summary>Who asks for a page.</summary>
/// <param name="HasAccounts">Whether the ledger has accounts; without them everybody acts as the operator.</param>
/// <param name="Session">The session of the visitor; null where they are not signed in.</param>
/// <param name="Operator">The name of the operator.</param>
internal sealed record Visitor(bool HasAccounts, SignedIn? Session, string Operator)
{
    /// <summary>Whether the visitor is somebody who may be asked for their rights.</summary>
    public bool IsKnown => !HasAccounts || Session?.Stage == SignInStage.Open;

    /// <summary>In whose name something is done.</summary>
    public Act Act(string? why = null) => new(HasAccounts ? Session!.Name : Operator, why);
}
