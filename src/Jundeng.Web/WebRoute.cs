using Jundeng.Ledger.Accounts;

namespace Jundeng.Web;

/// <summary>A route of the server and whom it answers.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Pattern">Its address, with parts such as <c>{id}</c>.</param>
/// <param name="IsOpen">Whether it answers everybody, also who is not signed in.</param>
/// <param name="Action">What one must be allowed to do; null where it is enough to be signed in, or where it answers everybody.</param>
public sealed record WebRoute(string Method, string Pattern, bool IsOpen, AccessAction? Action);
