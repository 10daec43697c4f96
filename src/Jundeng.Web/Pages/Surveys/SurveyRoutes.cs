using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Surveys;
using Jundeng.Web.Figures;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Assessment;
using Jundeng.Web.Pages.Forms;
using Jundeng.Web.Pages.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Pages.Surveys;

/// <summary>Sample surveys and what they say of the population.</summary>
internal static class SurveyRoutes
{
    private static readonly TrialImport s_import = new("surveys.import", "surveys.import.advice", Routes.Surveys) { Fields = SurveyForm.Fields };

    public static void MapSurveys(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes.Surveys, List).For(AccessAction.AssessmentRead);
        routes.MapGet(Routes.SurveyImport, () => (IResult)TrialImports.Page(s_import)).For(AccessAction.ObservationImport);
        routes.MapPost(Routes.SurveyImport, (HttpContext http, SurveyService surveys, Words words, CancellationToken ct) => TrialImports.TakeAsync(http, s_import, async table =>
        {
            var survey = await surveys.ImportAsync(table.Bytes, table.Name, SurveyForm.Of(table.Fields), table.IsTrial, table.Act, ct);
            var told = Notice.Of(
                table.IsTrial ? "surveys.would-import" : "surveys.imported", survey.Declaration.Title, SurveyWordings.Counted(survey, words), Amounts.Count(survey.Estimates.Count),
                Amounts.Count(survey.Estimates.Count(estimate => estimate.IsHidden)));
            return new TrialAnswer(table.IsTrial ? told : told with { Back = Routes.Observations, BackKey = "surveys.observed" })
            {
                Shown = (typeof(SurveyTables), new Dictionary<string, object?> { [nameof(SurveyTables.Survey)] = survey }),
                To = Routes.Survey(survey.Id),
            };
        })).For(AccessAction.ObservationImport);
        routes.MapGet(Routes.Surveys + "/{id}", One).For(AccessAction.AssessmentRead);
    }

    private static async Task<IResult> List(HttpContext http, SurveyService surveys, Visitors visitors, Here here, Words words, CancellationToken ct)
    {
        var mayImport = (await visitors.RightsAsync(http)).May(AccessAction.ObservationImport);
        var all = await surveys.ListAsync(ct);
        var list = SurveyLists.Of([.. all.Reverse()], mayImport, here, words);
        return ListAnswer.Of(http, words["surveys.title"], list, () => new PageAnswer<MethodListPage>(new
        {
            Title = words["surveys.title"],
            Heading = all.Count(one => one.Answers is null) is > 0 and var few
                ? words["surveys.heading.few", all.Count, all.Sum(one => one.Answers ?? 0), few]
                : words["surveys.heading", all.Count, all.Sum(one => one.Answers ?? 0)],
            List = (IListing)list,
            Do = mayImport ? ("surveys.import", Routes.SurveyImport) : ((string, string)?)null,
        }));
    }

    private static async Task<IResult> One(string id, HttpContext http, SurveyService surveys, Here here, Words words, CancellationToken ct)
    {
        var survey = await surveys.GetAsync(id, ct);
        var list = SurveyLists.Of(survey, here, words);
        return ListAnswer.Of(http, survey.Declaration.Title, list, () => new PageAnswer<SurveyPage>(new { Survey = survey, List = (IListing)list }));
    }
}
