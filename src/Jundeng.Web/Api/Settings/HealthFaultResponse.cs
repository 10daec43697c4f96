using Jundeng.Web.Pages.Settings;

namespace Jundeng.Web.Api.Settings;

/// <summary>Something that is wrong.</summary>
/// <param name="Code">What, such as <c>backup-old</c>.</param>
/// <param name="Tone">How bad it is: <c>bad</c> or <c>warn</c>.</param>
/// <param name="Count">The number in it: of days, mails, chains.</param>
public sealed record HealthFaultResponse(string Code, string Tone, int Count)
{
    internal static HealthFaultResponse Of(HealthFault fault) => new(fault.Code, fault.Tone, fault.Count);
}
