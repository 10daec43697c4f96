using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Settings;
using Jundeng.Web.Figures;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Forms;
using Jundeng.Web.Pages.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Pages.Settings;

/// <summary>The settings of the ledger: read by all who are signed in, changed by the security administrator.</summary>
internal static class SettingsRoutes
{
    private const string One = $"{Routes.Settings}/set/{{name}}";

    public static void MapSettings(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes.Settings, List).ForSignedIn();
        routes.MapGet(One, async (string name, HttpContext http, SettingService settings, Visitors visitors, CancellationToken ct) => (IResult)await PageAsync(name, http, settings, visitors, null, [], ct)).ForSignedIn();
        routes.MapPost(One, Set).For(AccessAction.SettingsChange);
        routes.MapRules(RuleShelves.Lights);
        routes.MapRules(RuleShelves.Appraisal);
        routes.MapMail();
        routes.MapHealthPage();
    }

    private static async Task<IResult> List(HttpContext http, SettingService settings, Here here, Words words, CancellationToken ct)
    {
        var all = await settings.ListAsync(ct);
        var last = (await settings.ChangesAsync(ct)).DistinctBy(change => change.Name).ToDictionary(change => change.Name);
        var list = new Listing<SettingValue>(
            new ListEmpty("settings.title", "settings.title"),
            all,
            [
                new("settings.words", one => new Cell(words[one.Setting.Words]) { Href = Routes.Setting(one.Setting.Name) }) { IsHead = true },
                new("settings.value", one => words[one.Setting.ToWords(one.Value)]),
                new("settings.usual", one => words[one.Setting.ToWords(one.Setting.Usual)]),
                new("settings.since", one => last.TryGetValue(one.Setting.Name, out var change) ? new Cell(Amounts.Day(change.At)) { Quiet = change.Who } : new Cell((object?)null)),
                new("settings.why", one => last.GetValueOrDefault(one.Setting.Name)?.Why),
                new("settings.area", one => words[one.Setting.Area]),
            ],
            [
                new("settings.area", one => words[one.Setting.Area]),
                new("settings.is-set", one => one.IsSet ? "set" : "usual") { Name = value => words[value == "set" ? "settings.set" : "settings.as-usual"] },
            ],
            here,
            words);
        return ListAnswer.Of(http, words["settings.title"], list, () => new PageAnswer<SettingsPage>(new { List = (IListing)list, Set = all.Count(one => one.IsSet), All = all.Count }));
    }

    private static Task<IResult> Set(string name, HttpContext http, SettingService settings, Visitors visitors, Words words, CancellationToken ct) => Posted.TakeAsync(
        http,
        async (form, act) =>
        {
            var before = await settings.GetAsync(name, ct);
            var fields = new Fields(form);
            if (act.Why is null) fields.Refuse<string>("missing", "field.why", "form.missing");
            fields.ThrowIfRefused();
            var toUsual = form["usual"] == "yes" || (before.Setting.TakesSeveral && form["value"].Count == 0);
            var set = await settings.SetAsync(name, toUsual ? null : form["value"].ToString(), act, ct);
            var told = Notice.Of("settings.is-changed", words[set.Setting.Words], words[set.Setting.ToWords(before.Value)], words[set.Setting.ToWords(set.Value)]);
            return (Routes.Settings, (Notice?)(told with { Back = Routes.Setting(name, before.Value), BackKey = "settings.take-back" }));
        },
        (form, reasons) => PageAsync(name, http, settings, visitors, form, reasons, ct));

    private static async Task<PageAnswer> PageAsync(
        string name, HttpContext http, SettingService settings, Visitors visitors, IFormCollection? typed, IReadOnlyList<Refusal> refusals, CancellationToken ct) => new PageAnswer<SettingPage>(new
        {
            Held = await settings.GetAsync(name, ct),
            Changes = (IReadOnlyList<SettingChange>)[.. (await settings.ChangesAsync(ct)).Where(change => change.Name == name)],
            MayChange = (await visitors.RightsAsync(http)).May(AccessAction.SettingsChange),
            Typed = typed,
            Refusals = refusals,
        });
}
