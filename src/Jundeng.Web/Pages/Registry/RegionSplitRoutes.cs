using System.Globalization;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Regions;
using Jundeng.Web.Hosting;
using Jundeng.Web.Pages.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Pages.Registry;

/// <summary>A region that gives shares of itself to others.</summary>
internal static class RegionSplitRoutes
{
    private const decimal Hundred = 100;
    private const string Page = $"{Routes.Regions}/{{code}}/split";

    public static void MapRegionSplit(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Page, async (string code, RegionService regions, CancellationToken ct) => (IResult)await PageAsync(code, regions, null, [], ct)).For(AccessAction.RegionsChange, "code");
        routes.MapPost(Page, Split).For(AccessAction.RegionsChange, "code");
    }

    private static Task<IResult> Split(string code, HttpContext http, RegionService regions, CancellationToken ct) => Posted.TakeAsync(
        http,
        async (form, act) =>
        {
            var fields = new Fields(form);
            var on = fields.NeededDay("on");
            var shares = new List<RegionShare>();
            for (var i = 0; i < form["code"].Count; i++)
                if (At(form, "code", i) is { } into) shares.Add(new RegionShare(into, At(form, "name", i), Share(At(form, "share", i), fields)));
            if (shares.Count == 0) fields.Refuse<string>("missing", "regions.code", "form.missing");
            fields.ThrowIfRefused();
            var made = await regions.SplitAsync(new RegionSplit(code, shares, on), act, ct);
            return (Routes.Region(code), (Notice?)Notice.Of("regions.is-split", code, string.Join('、', made.Select(region => region.Name))));
        },
        (form, reasons) => PageAsync(code, regions, form, reasons, ct));

    private static string? At(IFormCollection form, string name, int i) => i < form[name].Count && form[name][i]?.Trim() is { Length: > 0 } text ? text : null;

    // 40 and 40% are people's ways of writing 0.4; nobody takes more than the whole.
    private static decimal Share(string? text, Fields fields)
    {
        var plain = text?.TrimEnd('%', '％');
        if (!decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share)) return fields.Refuse<decimal>("bad-number", "regions.share", "form.bad-number");
        return share > 1 || plain != text ? share / Hundred : share;
    }

    private static async Task<PageAnswer> PageAsync(string code, RegionService regions, IFormCollection? typed, IReadOnlyList<Refusal> refusals, CancellationToken ct) =>
        new PageAnswer<RegionSplitPage>(new { Region = (await regions.HistoryAsync(code, ct))[^1], Typed = typed, Refusals = refusals });
}
