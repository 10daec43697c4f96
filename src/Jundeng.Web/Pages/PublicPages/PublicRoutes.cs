using Jundeng.Ledger.Releases;
using Jundeng.Ledger.Releases.Content;
using Jundeng.Web.Figures;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Drawings;
using Jundeng.Web.Pages.Maps;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Jundeng.Web.Pages.PublicPages;

/// <summary>What everybody may see: releases, and nothing else.</summary>
internal static class PublicRoutes
{
    public static void MapPublic(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup(PublicAddress.All).ForAnyone();
        pages.MapGet("", List);
        pages.MapGet("/plans/{plan}/{year:int}", Current);
        pages.MapGet("/{release}", (string release, HttpContext http, PublicLibrary library) => ShowAsync<PublicOverviewPage>(release, http, library, view => []));
        pages.MapGet("/{release}/domains/{number:int}", (string release, int number, HttpContext http, PublicLibrary library) =>
            ShowAsync<PublicDomainPage>(release, http, library, view => number > 0 && number <= view.Content.Domains.Count ? new() { ["Number"] = number } : null));
        pages.MapGet("/{release}/targets/{target}", (string release, string target, HttpContext http, PublicLibrary library) =>
            ShowAsync<PublicTargetPage>(release, http, library, view => view.Content.Targets.FirstOrDefault(known => known.Id == target) is { } found ? new() { ["Target"] = found } : null));
        pages.MapGet("/{release}/indicators/{node}", (string release, string node, HttpContext http, PublicLibrary library) =>
            ShowAsync<PublicNodePage>(release, http, library, view => view.Content.Nodes.FirstOrDefault(known => known.Id == node) is { } found ? new() { ["Node"] = found } : null));
        pages.MapGet("/{release}/regions/{region}", (string release, string region, HttpContext http, PublicLibrary library) =>
            ShowAsync<PublicRegionPage>(release, http, library, view => view.Content.Regions.FirstOrDefault(known => known.Id == region) is { } found ? new() { ["Region"] = found } : null));
        pages.MapGet($"/{{release}}/charts/{PublicCharts.Domains}.svg", (string release, HttpContext http, PublicLibrary library, Words words) => ChartAsync(release, http, library, words, view => PublicCharts.OfDomains(view, words)));
        pages.MapGet($"/{{release}}/targets/{{target}}/{PublicCharts.Years}.svg", (string release, string target, HttpContext http, PublicLibrary library, Words words) =>
            ChartAsync(release, http, library, words, view => view.Content.Targets.FirstOrDefault(known => known.Id == target) is { } found ? PublicCharts.OfYears(view, found, words) : null));
        pages.MapNodeChart(PublicCharts.Regions, PublicCharts.OfRegions);
        pages.MapNodeChart(PublicCharts.Gap, PublicCharts.OfGap);
        pages.MapNodeChart(MapCharts.File, PublicCharts.OfMap);
        pages.MapGet("/{release}/gaps", (string release, HttpContext http, PublicLibrary library) => ShowAsync<PublicGapsPage>(release, http, library, view => view.Content.Run is null ? null : []));
        pages.MapGet("/{release}/papers", (string release, HttpContext http, PublicLibrary library) => ShowAsync<PublicPapersPage>(release, http, library, view => []));
        pages.MapGet("/{release}/papers/{paper}", (string release, string paper, HttpContext http, PublicLibrary library) =>
            ShowAsync<PublicPaperPage>(release, http, library, view => view.Content.Papers.FirstOrDefault(known => known.Id == paper) is { } found ? new() { ["Paper"] = found } : null));
        pages.MapGet("/{release}/method", (string release, HttpContext http, PublicLibrary library) => ShowAsync<PublicMethodPage>(release, http, library, view => []));
        pages.MapGet("/{release}/data", (string release, HttpContext http, PublicLibrary library) => ShowAsync<PublicDataPage>(release, http, library, view => []));
        pages.MapGet("/{release}/data/{file}", Download);
        pages.MapFeedback();
    }

    private static async Task<IResult> List(HttpContext http, PublicLibrary library, Here here)
    {
        var (index, asked) = (await library.IndexAsync(http.RequestAborted), here["q"]?.Trim());
        var views = new List<PublicView>();
        if (asked is not null)
            foreach (var release in index.Current) views.Add((await library.FindAsync(release.Id, http.RequestAborted))!);
        return new PageAnswer<PublicListPage>(new { index.Current, Asked = asked, Hits = asked is null ? [] : PublicSearch.Find(views, asked) });
    }

    private static async Task<IResult> Current(string plan, int year, HttpContext http, PublicLibrary library, Words words) =>
        (await library.IndexAsync(http.RequestAborted)).CurrentOf(plan, year) is { } release ? new SeeOther(PublicAddress.Of(release.Id)) : Nothing(words);

    private static async Task<IResult> Download(string release, string file, HttpContext http, PublicLibrary library, Words words) =>
        await FindAsync(release, http, library, words, view => PublicFiles.Find(view.Content, file, words) is { } found ? TypedResults.File(found.Bytes, found.ContentType, $"{release}-{file}") : null);

    private static void MapNodeChart(this IEndpointRouteBuilder pages, string name, Func<PublicView, ReleasedNode, Words, Chart?> chart) =>
        pages.MapGet($"/{{release}}/indicators/{{node}}/{name}.svg", (string release, string node, HttpContext http, PublicLibrary library, Words words) =>
            ChartAsync(release, http, library, words, view => view.Content.Nodes.FirstOrDefault(known => known.Id == node) is { } found ? chart(view, found, words) : null));

    private static Task<IResult> ChartAsync(string release, HttpContext http, PublicLibrary library, Words words, Func<PublicView, Chart?> find) =>
        FindAsync(release, http, library, words, view => find(view) is { } chart ? ChartFile.Of(http, chart) : null);

    private static Task<IResult> ShowAsync<TPage>(string release, HttpContext http, PublicLibrary library, Func<PublicView, Dictionary<string, object?>?> parameters)
        where TPage : Microsoft.AspNetCore.Components.IComponent => FindAsync(
            release, http, library, new Words(Languages.Of(http)),
            view => parameters(view) is { } given ? new PageAnswer<TPage>(new Dictionary<string, object?>(given) { ["View"] = view }) : null);

    /// <summary>The answer for a release that can be seen; for a withdrawn one its note; nothing for any other.</summary>
    internal static async Task<IResult> FindAsync(string id, HttpContext http, PublicLibrary library, Words words, Func<PublicView, IResult?> answer)
    {
        if ((await library.IndexAsync(http.RequestAborted)).Find(id) is { State: ReleaseState.Withdrawn } withdrawn)
            return new PageAnswer<PublicWithdrawnPage>(new { Release = withdrawn }) { StatusCode = StatusCodes.Status410Gone };
        var view = await library.FindAsync(id, http.RequestAborted) ?? await http.RequestServices.GetRequiredService<PublicPreview>().FindAsync(id, http);
        if (view is null || !IsQuotedRight(view.Content, http.Request)) return Nothing(words);
        return answer(view with { Scale = Amounts.ScaleOf(http.Request.Query["scale"].FirstOrDefault()) }) ?? Nothing(words);
    }

    // An address that was quoted names data and scheme; it never shows others than those.
    private static bool IsQuotedRight(ReleaseContent content, HttpRequest request) =>
        (request.Query["data"].FirstOrDefault() is not { } data || data == content.Run?.Cut) && (request.Query["scheme"].FirstOrDefault() is not { } scheme || scheme == content.Run?.Scheme);

    private static PageAnswer<PublicNothingPage> Nothing(Words words) =>
        new(new { Heading = words["public.nothing"], Advice = words["public.nothing.advice"] }) { StatusCode = StatusCodes.Status404NotFound };
}
