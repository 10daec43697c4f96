using Jundeng.Ledger;
using Jundeng.Ledger.Accounts.SignIn;

namespace Jundeng.Web.Hosting;

/// <summary>Who asks.</summary>
/// <param name="HasAccounts">Whether the ledger has accounts; without them everybody acts as the operator.</param>
/// <param name="Session">The session of a person; null where they are not signed in.</param>
/// <param name="Program">What a program with a token may do and for whom; null for a person.</param>
/// <param name="Operator">The name of the operator.</param>
internal sealed record Visitor(bool HasAccounts, SignedIn? Session, Act? Program, string Operator)
{
    /// <summary>Whether the visitor is a program with a token.</summary>
    public bool IsProgram => Program is not null;

    /// <summary>Whether the visitor is somebody who may be asked for their rights.</summary>
    public bool IsKnown => !HasAccounts || IsProgram || Session?.Stage == SignInStage.Open;

    /// <summary>In whose name something is done.</summary>
    public Act Act(string? why = null) => Program is { } program ? program with { Why = why } : new(HasAccounts ? Session!.Name : Operator, why);
}
