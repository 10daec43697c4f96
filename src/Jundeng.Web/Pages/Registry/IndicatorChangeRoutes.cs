using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Indicators;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Pages.Registry;

/// <summary>An indicator defined otherwise from a day on.</summary>
internal static class IndicatorChangeRoutes
{
    private const string Page = $"{Routes.Indicators}/{{code}}/change";

    private static readonly char[] s_between = [',', '，', '、', ';', '；'];

    public static void MapIndicatorChange(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Page, async (string code, IndicatorService indicators, CancellationToken ct) => (IResult)await PageAsync(code, indicators, null, [], ct)).For(AccessAction.IndicatorDefine);
        routes.MapPost(Page, Change).For(AccessAction.IndicatorDefine);
    }

    private static Task<IResult> Change(string code, HttpContext http, IndicatorService indicators, Words words, CancellationToken ct) => Posted.TakeAsync(
        http,
        async (form, act) =>
        {
            var fields = new Fields(form);
            var on = fields.NeededDay("on");
            fields.ThrowIfRefused();
            var changed = await indicators.ChangeAsync(
                new IndicatorChange(code, on)
                {
                    Name = fields.Text("name"),
                    NameEn = fields.Text("name-en"),
                    Unit = form["unit"].ToString(),
                    Kind = IndicatorWords.Kind(fields.Text("kind")),
                    Direction = IndicatorWords.Direction(fields.Text("direction")),
                    Numerator = form["numerator"].ToString(),
                    Denominator = form["denominator"].ToString(),
                    Disaggregations = form["by"].ToString().Split(s_between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
                    Source = form["source"].ToString(),
                    Frequency = IndicatorWords.Frequency(fields.Text("frequency")),
                },
                act,
                ct);
            return (Routes.Indicator(code), (Notice?)(Notice.Of("indicators.changed", words[changed.Name], words.Day(on)) with { Back = Routes.IndicatorChange(code), BackKey = "registry.change" }));
        },
        (form, reasons) => PageAsync(code, indicators, form, reasons, ct));

    private static async Task<PageAnswer> PageAsync(string code, IndicatorService indicators, IFormCollection? typed, IReadOnlyList<Refusal> refusals, CancellationToken ct) =>
        new PageAnswer<IndicatorChangePage>(new { Indicator = (await indicators.HistoryAsync(code, ct))[^1], Typed = typed, Refusals = refusals });
}
