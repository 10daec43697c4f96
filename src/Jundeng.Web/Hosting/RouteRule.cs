using Jundeng.Ledger.Accounts;

namespace Jundeng.Web.Hosting;

/// <summary>What a route asks of who comes. A route that declares nothing answers nobody.</summary>
/// <param name="OpenToAll">Whether it answers everybody, also who is not signed in.</param>
/// <param name="Action">What they must be allowed to do; null where it is enough to be signed in.</param>
/// <param name="About">The part of the address that names the thing to which they must be allowed to do it; null where it is enough to be allowed somewhere, because the service asks about the thing or the list leaves out what they may not see.</param>
internal sealed record RouteRule(bool OpenToAll, AccessAction? Action = null, string? About = null);
