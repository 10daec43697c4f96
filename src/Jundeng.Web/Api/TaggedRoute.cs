namespace Jundeng.Web.Api;

/// <summary>Says of a route which thing it reads or changes.</summary>
/// <param name="Part">The part of the address that names it.</param>
/// <param name="Needed">Whether who changes it must show what they knew of it.</param>
internal sealed record TaggedRoute(string Part, bool Needed);
