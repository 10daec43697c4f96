using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Indicators;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Forms;
using Jundeng.Web.Pages.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Jundeng.Web.Pages.Registry;

/// <summary>The register of indicators.</summary>
internal static class IndicatorRoutes
{
    public static void MapIndicators(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes.Indicators, List).ForSignedIn();
        routes.MapImport(Routes.IndicatorImport, AccessAction.IndicatorDefine, new RegisterImport("indicators.import", "indicators.import.advice", Routes.Indicators, HasDay: true), async (http, bytes, name, fields, act) =>
        {
            var done = await http.RequestServices.GetRequiredService<IndicatorService>().ImportAsync(bytes, name, fields.Day("from"), act, http.RequestAborted);
            return RegisterImports.Counted(Routes.Indicators, done.Rows, done.Added, done.Changed, done.Unchanged);
        });
        routes.MapGet($"{Routes.Indicators}/{{code}}", One).ForSignedIn();
    }

    private static async Task<IResult> List(HttpContext http, IndicatorService indicators, Visitors visitors, Here here, Words words, CancellationToken ct)
    {
        var mayImport = (await visitors.RightsAsync(http)).May(AccessAction.IndicatorDefine);
        var asked = Fields.OfAddress(http.Request);
        var all = await indicators.ListAsync(asked.Day("asOf", "registry.as-of"), ct);
        var list = new Listing<Indicator>(
            new ListEmpty("indicators.none", mayImport ? "registry.import" : "indicators.none.next", mayImport ? Routes.IndicatorImport : null),
            all,
            [
                new("indicators.name", one => new Cell(words[one.Name]) { Href = Routes.Indicator(one.Code) }) { IsHead = true },
                new("indicators.code", one => one.Code),
                new("indicators.unit", one => one.Unit),
                new("indicators.kind", one => words[$"indicator-kind.{IndicatorWords.Of(one.Kind)}"]),
                new("indicators.direction", one => words[$"direction.{IndicatorWords.Of(one.Direction)}"]),
                new("indicators.frequency", one => words[$"frequency.{IndicatorWords.Of(one.Frequency)}"]),
                new("indicators.source", one => one.Source),
            ],
            [
                new("indicators.kind", one => IndicatorWords.Of(one.Kind)) { Name = kind => words[$"indicator-kind.{kind}"] },
                new("indicators.direction", one => IndicatorWords.Of(one.Direction)) { Name = direction => words[$"direction.{direction}"] },
            ],
            here,
            words);
        return ListAnswer.Of(http, words["indicators.title"], list, () => new PageAnswer<RegisterPage>(new
        {
            Title = words["indicators.title"],
            Heading = words["indicators.heading", all.Count],
            List = (IListing)list,
            ImportHref = mayImport ? Routes.IndicatorImport : null,
            HasDay = true,
            asked.Refusals,
        })
        { StatusCode = asked.Status }, asked);
    }

    private static async Task<IResult> One(string code, HttpContext http, IndicatorService indicators, IndicatorLinkService links, AccessService access, Visitors visitors, CancellationToken ct)
    {
        var regions = await access.RegionsAsync((await visitors.OfAsync(http)).Act(), AccessAction.LedgerRead, ct);
        return new PageAnswer<IndicatorPage>(new
        {
            States = await indicators.HistoryAsync(code, ct),
            Targets = (IReadOnlyList<LinkedTarget>)[.. (await links.TargetsAsync(code, ct)).Where(target => regions?.Contains(target.RegionCode) != false)],
            MayChange = (await visitors.RightsAsync(http)).May(AccessAction.IndicatorDefine),
            MaySeeHistory = (await visitors.RightsAsync(http)).May(AccessAction.HistoryRead),
        });
    }
}
