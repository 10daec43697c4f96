using System.Text;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Supervision.Appraisal;
using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Ledger.Supervision.Rules;
using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Api.Settings;

/// <summary>Rules that a place declares: versions that never change, and a new one beside them.</summary>
internal static class RuleApi
{
    private const string Yaml = "application/yaml";

    public static void MapRuleApi(this IEndpointRouteBuilder api)
    {
        var lights = api.MapGroup("/light-rules").WithTags("Settings").ForSignedIn();
        lights.MapGet("", ListLightRules);
        lights.MapPost("", AddLightRules).For(AccessAction.LightRuleChange);
        lights.MapGet("/{name}", GetLightRules).Produces<string>(StatusCodes.Status200OK, Yaml);
        var appraisal = api.MapGroup("/appraisal-rules").WithTags("Settings").ForSignedIn();
        appraisal.MapGet("", ListAppraisalRules);
        appraisal.MapPost("", AddAppraisalRules).For(AccessAction.AppraisalMake);
        appraisal.MapGet("/{name}", GetAppraisalRules).Produces<string>(StatusCodes.Status200OK, Yaml);
    }

    /// <summary>All versions of the rules by which lights are drawn.</summary>
    internal static async Task<Listed<RuleVersion>> ListLightRules(LightRulesService rules, CancellationToken ct) => new(await rules.ListAsync(ct));

    /// <summary>Hands in rules of lights as YAML; all that is wrong with them is told.</summary>
    internal static Task<Made<RuleVersion>> AddLightRules(Upload file, LightRulesService rules, CancellationToken ct) => AddAsync(file, rules, "light-rules", ct);

    /// <summary>Rules of lights byte for byte, by their id or id@version.</summary>
    internal static Task<ContentHttpResult> GetLightRules(string name, LightRulesService rules, CancellationToken ct) => GetAsync(name, rules, ct);

    /// <summary>All versions of the rules by which units are appraised.</summary>
    internal static async Task<Listed<RuleVersion>> ListAppraisalRules(AppraisalRulesService rules, CancellationToken ct) => new(await rules.ListAsync(ct));

    /// <summary>Hands in rules of appraisal as YAML; all that is wrong with them is told.</summary>
    internal static Task<Made<RuleVersion>> AddAppraisalRules(Upload file, AppraisalRulesService rules, CancellationToken ct) => AddAsync(file, rules, "appraisal-rules", ct);

    /// <summary>Rules of appraisal byte for byte, by their id or id@version.</summary>
    internal static Task<ContentHttpResult> GetAppraisalRules(string name, AppraisalRulesService rules, CancellationToken ct) => GetAsync(name, rules, ct);

    private static async Task<Made<RuleVersion>> AddAsync<T>(Upload file, RuleService<T> rules, string shelf, CancellationToken ct)
        where T : RuleSet
    {
        var version = (await rules.AddAsync(file.Bytes, file.Name, file.Act, ct)).Version;
        return new($"/api/v1/{shelf}/{version.Name}", version);
    }

    private static async Task<ContentHttpResult> GetAsync<T>(string name, RuleService<T> rules, CancellationToken ct)
        where T : RuleSet => TypedResults.Text(Encoding.UTF8.GetString((await rules.GetAsync(SchemeName.Parse(name), ct)).Document), Yaml, Encoding.UTF8);
}
