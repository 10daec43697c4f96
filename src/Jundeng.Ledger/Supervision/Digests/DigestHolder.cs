using Jundeng.Ledger.Accounts;

namespace Jundeng.Ledger.Supervision.Digests;

/// <summary>Whose mail it is.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Name of the account, or id of the organisation.</param>
public sealed record DigestHolder(DigestHolderKind Kind, string Id)
{
    internal string KindCode => Kind == DigestHolderKind.Account ? MailRows.OfAccount : MailRows.OfOrganisation;

    internal static DigestHolder Of(string kind, string id) => new(kind == MailRows.OfAccount ? DigestHolderKind.Account : DigestHolderKind.Organisation, id);
}
