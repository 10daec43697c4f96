using Jundeng.Ledger.Reports;
using Jundeng.Plans;
using Jundeng.Web.Pages.TaskList;

namespace Jundeng.Web.Api.Plans;

/// <summary>A line of the ledger of a plan: a target, a part of one that was given to somebody, or a task without targets.</summary>
/// <param name="Task">The task; null for a target outside every task.</param>
/// <param name="Title">Its title.</param>
/// <param name="Domain">Its domain.</param>
/// <param name="Target">The target; null for a task without any.</param>
/// <param name="Indicator">What it measures.</param>
/// <param name="IsPart">Whether it is a part of a target.</param>
/// <param name="Organisation">Who answers for it.</param>
/// <param name="Region">In which region.</param>
/// <param name="Value">What is to be reached.</param>
/// <param name="Unit">The measure word.</param>
/// <param name="Reported">What was reached, in digits as reported; null where nothing was said.</param>
/// <param name="Status">What sort of value that is.</param>
/// <param name="Attained">How far it is met: 1 is met; null where there is no number.</param>
/// <param name="Light">Id of the light; null where none was drawn.</param>
/// <param name="LightWord">What people call it.</param>
public sealed record LedgerLineResponse(
    string? Task, string? Title, string? Domain, string? Target, string? Indicator, bool IsPart, string? Organisation, string Region, decimal? Value, string? Unit,
    string? Reported, ValueStatus? Status, double? Attained, string? Light, LocalText? LightWord)
{
    internal static LedgerLineResponse Of(LedgerLine line) => new(
        line.Task?.Id, line.Task?.Title, line.Task?.Domain, line.Target?.Id, line.Target?.Indicator, line.IsPart, line.Unit, line.Region, line.Value, line.Target?.Unit,
        line.Attained?.Value?.Text, line.Attained?.Value?.Status, line.Attained?.Capped, line.Light?.Light.Id, line.Light?.Light.Word);
}
