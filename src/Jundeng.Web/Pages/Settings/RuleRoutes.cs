using System.Text;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Supervision.Rules;
using Jundeng.Web.Figures;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Assessment;
using Jundeng.Web.Pages.Forms;
using Jundeng.Web.Pages.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Pages.Settings;

/// <summary>Rules that a place declares: versions that never change, and a new one beside them.</summary>
internal static class RuleRoutes
{
    private const string TypedFile = "rules.yaml";

    public static void MapRules<T>(this IEndpointRouteBuilder routes, RuleShelf<T> shelf)
        where T : RuleSet
    {
        routes.MapGet(shelf.Place, (HttpContext http, AccessService access, Visitors visitors, Here here, Words words, CancellationToken ct) => ListAsync(shelf, http, access, visitors, here, words, ct)).ForSignedIn();
        routes.MapGet($"{shelf.Place}/of/{{name}}", (string name, HttpContext http, AccessService access, Visitors visitors, Here here, CancellationToken ct) => OneAsync(shelf, name, http, access, visitors, here, ct)).ForSignedIn();
        routes.MapGet(Routes.RulesAdd(shelf.Place), async (HttpContext http, Here here, CancellationToken ct) => (IResult)FormPage(shelf, await BeginningAsync(shelf, http, here["from"], ct), null, [])).For(shelf.Action);
        routes.MapPost(Routes.RulesAdd(shelf.Place), (HttpContext http, CancellationToken ct) => AddAsync(shelf, http, ct)).For(shelf.Action);
    }

    private static async Task<IResult> ListAsync<T>(RuleShelf<T> shelf, HttpContext http, AccessService access, Visitors visitors, Here here, Words words, CancellationToken ct)
        where T : RuleSet
    {
        var mayAdd = await MayAddAsync(shelf, http, access, visitors, ct);
        var all = await shelf.Service(http).ListAsync(ct);
        var list = new Listing<RuleVersion>(
            new ListEmpty(shelf.Words.None, mayAdd ? "rules.add" : "rules.none.next", mayAdd ? Routes.RulesAdd(shelf.Place) : null),
            [.. all.OrderBy(one => one.Id, StringComparer.Ordinal).ThenByDescending(one => one.Version)],
            [
                new("rules.words", one => new Cell(words[one.Title]) { Href = Routes.Rules(shelf.Place, one.Name) }) { IsHead = true },
                new("rules.name", one => one.Name),
                new("rules.state", one => IsLast(one, all) ? new Cell(words["rules.current"]) { Tone = "good" } : new Cell(words["rules.earlier"]) { Tone = "none" }),
                new("rules.file", one => one.FileName),
                new("rules.added", one => Amounts.Day(one.AddedAt)),
                new("rules.by", one => one.AddedBy),
            ],
            [],
            here,
            words);
        return ListAnswer.Of(http, words[shelf.Words.Title], list, () => new PageAnswer<RulesListPage>(new
        {
            shelf.Place,
            Title = shelf.Words.Title,
            shelf.Words.About,
            Heading = words[shelf.Words.Heading, all.Select(one => one.Id).Distinct().Count(), all.Count],
            List = (IListing)list,
            MayAdd = mayAdd,
            Usual = shelf.Usual is { } usual ? LineChanges.Of([], LinesOf(usual.Document)) : null,
            Lights = shelf.Usual is { } known ? shelf.Lights(known.Rules) : [],
        }));
    }

    private static async Task<IResult> OneAsync<T>(RuleShelf<T> shelf, string name, HttpContext http, AccessService access, Visitors visitors, Here here, CancellationToken ct)
        where T : RuleSet
    {
        var service = shelf.Service(http);
        var stored = await service.GetAsync(SchemeName.Parse(name), ct);
        var beside = here["beside"] is { } other ? await service.GetAsync(SchemeName.Parse(other), ct) : null;
        var versions = (await service.ListAsync(ct)).Where(version => version.Id == stored.Version.Id).ToList();
        return new PageAnswer<RulesPage>(new
        {
            shelf.Place,
            Title = shelf.Words.Title,
            stored.Version,
            IsLast = IsLast(stored.Version, versions),
            Lights = shelf.Lights(stored.Rules),
            Lines = beside is null ? LineChanges.Of([], LinesOf(stored.Document)) : LineChanges.Of(LinesOf(beside.Document), LinesOf(stored.Document)),
            Beside = beside?.Version,
            Others = (IReadOnlyList<RuleVersion>)[.. versions.Where(version => version.Version != stored.Version.Version)],
            MayAdd = await MayAddAsync(shelf, http, access, visitors, ct),
        });
    }

    private static Task<IResult> AddAsync<T>(RuleShelf<T> shelf, HttpContext http, CancellationToken ct)
        where T : RuleSet => Posted.TakeAsync(
        http,
        async (form, act) =>
        {
            var fields = new Fields(form);
            var (bytes, name) = fields.File("file") is null ? (Encoding.UTF8.GetBytes(form["text"].ToString()), TypedFile) : await fields.NeededFileAsync("file", ct);
            if (bytes.Length == 0) fields.Refuse<string>("missing", "field.text", "rules.missing");
            fields.ThrowIfRefused();
            var before = await shelf.Service(http).ListAsync(ct);
            var (version, isNew) = await shelf.Service(http).AddAsync(bytes, name, act, ct);
            var earlier = before.Where(one => one.Id == version.Id && one.Version < version.Version).MaxBy(one => one.Version);
            var told = Notice.Of(isNew ? "rules.is-added" : "rules.is-known", version.Name);
            return (Routes.Rules(shelf.Place, version.Name), earlier is null ? told : told with { Back = Routes.Rules(shelf.Place, version.Name, earlier.Name), BackKey = "rules.see-changes" });
        },
        (form, reasons) => Task.FromResult<PageAnswer>(FormPage(shelf, form["text"].ToString(), form, reasons)));

    private static PageAnswer<RulesAddPage> FormPage<T>(RuleShelf<T> shelf, string text, IFormCollection? typed, IReadOnlyList<Refusal> refusals)
        where T : RuleSet => new PageAnswer<RulesAddPage>(new { shelf.Place, Title = shelf.Words.Title, Text = text, Typed = typed, Refusals = refusals });

    // What is added begins with what there is, so that only what changes need be written.
    private static async Task<string> BeginningAsync<T>(RuleShelf<T> shelf, HttpContext http, string? from, CancellationToken ct)
        where T : RuleSet => from is not null ? Encoding.UTF8.GetString((await shelf.Service(http).GetAsync(SchemeName.Parse(from), ct)).Document)
        : shelf.Usual is { } usual ? Encoding.UTF8.GetString(usual.Document.Span) : "";

    // Rules are for the whole ledger: whoever may only in a region is not offered what would be refused.
    private static async Task<bool> MayAddAsync<T>(RuleShelf<T> shelf, HttpContext http, AccessService access, Visitors visitors, CancellationToken ct)
        where T : RuleSet => (await visitors.RightsAsync(http)).May(shelf.Action) && await access.RegionsAsync((await visitors.OfAsync(http)).Act(), shelf.Action, ct) is null;

    private static bool IsLast(RuleVersion version, IReadOnlyList<RuleVersion> all) => all.All(other => other.Id != version.Id || other.Version <= version.Version);

    private static string[] LinesOf(ReadOnlyMemory<byte> document) => Encoding.UTF8.GetString(document.Span).TrimStart('\uFEFF').ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}
