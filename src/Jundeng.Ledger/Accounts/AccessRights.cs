namespace Jundeng.Ledger.Accounts;

/// <summary>What a person may do somewhere today: for menus and for the first look at a request. What is done asks again, about the thing itself.</summary>
/// <param name="Actions">What they may do to at least one thing.</param>
/// <param name="Units">Ids of the organisations whose reports they write, their own and those they stand in for.</param>
public sealed record AccessRights(IReadOnlySet<AccessAction> Actions, IReadOnlyList<string> Units)
{
    /// <summary>Whether they may do it to something.</summary>
    public bool May(AccessAction action) => Actions.Contains(action);
}
