using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Plans;

namespace Jundeng.Web.Api.Supervision;

/// <summary>The light of a task, or of a target outside every task.</summary>
/// <param name="Id">Id of the task or target.</param>
/// <param name="Title">The title of the task, or what the target measures.</param>
/// <param name="Units">The responsible units as the plan names them.</param>
/// <param name="Light">The light that is shown, by its id in the rules.</param>
/// <param name="Word">What people call it.</param>
/// <param name="Rank">How bad it is: 0 is the normal one.</param>
/// <param name="Reason">Why it is shown.</param>
/// <param name="On">The day that it is of.</param>
/// <param name="Rules">The rules by which it was drawn.</param>
/// <param name="Drawn">The light by rule.</param>
/// <param name="SetBy">Who set it by hand; null where nobody did.</param>
/// <param name="Until">The last day on which that holds.</param>
public sealed record LightResponse(
    string Id, string Title, IReadOnlyList<string> Units, string Light, LocalText Word, int Rank, LocalText Reason, DateOnly On, string Rules, string Drawn, string? SetBy, DateOnly? Until)
{
    internal static LightResponse Of(TaskLight light) => new(
        light.Id, light.Title, light.Units, light.Light.Id, light.Light.Word, light.Light.Rank, light.Reason, light.On, light.Rules, light.Drawn.Id, light.Override?.Who, light.Override?.Until);
}
