using System.Globalization;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Surveys;
using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Api.Surveys;

/// <summary>Sample surveys and what follows from them.</summary>
internal static class SurveyApi
{
    private static readonly char[] s_between = [',', '，', '、'];

    public static void MapSurveyApi(this IEndpointRouteBuilder api)
    {
        var surveys = api.MapGroup("/surveys").WithTags("Observations").For(AccessAction.AssessmentRead);
        surveys.MapGet("", ListSurveys);
        surveys.MapPost("", ImportSurvey).For(AccessAction.ObservationImport).Produces<SurveyResponse>();
        surveys.MapGet("/{id}", GetSurvey);
        surveys.MapGet("/{id}/estimates", ListEstimates);
    }

    /// <summary>All sample surveys, the oldest first.</summary>
    internal static async Task<Listed<SurveyResponse>> ListSurveys(SurveyService surveys, CancellationToken ct) => new([.. (await surveys.ListAsync(ct)).Select(SurveyResponse.Of)]);

    /// <summary>Takes a sample survey from a CSV table with a row an answer; its estimates become observations with their standard errors. <c>satisfied</c> names the answers that count as satisfied, such as 4,5. With <c>trial=true</c> only says what would follow.</summary>
    internal static async Task<Made<SurveyResponse>> ImportSurvey(
        Upload file, [FromQuery] string? title, [FromQuery] string? period, [FromQuery] string? indicator, [FromQuery] double? scaleFrom, [FromQuery] double? scaleTo, [FromQuery] string? satisfied,
        [FromQuery] double? level, [FromQuery] string? measure, [FromQuery] bool? trial, SurveyService surveys, CancellationToken ct)
    {
        Refusal[] missing = [.. new[] { ("scaleFrom", scaleFrom), ("scaleTo", scaleTo) }.Where(end => end.Item2 is null).Select(end => ApiMessages.ParameterMissing(end.Item1))];
        if (missing.Length > 0) throw new LedgerRefusedException(missing);
        var declared = new SurveyDeclaration(title ?? "", period ?? "", indicator ?? "", scaleFrom!.Value, scaleTo!.Value, Answers(satisfied)) { Measure = Measure(measure) };
        var survey = await surveys.ImportAsync(file.Bytes, file.Name, level is { } given ? declared with { Level = given } : declared, trial == true, file.Act, ct);
        return new(trial == true ? null : $"/api/v1/surveys/{survey.Id}", SurveyResponse.Of(survey));
    }

    /// <summary>A sample survey.</summary>
    internal static async Task<One<SurveyResponse>> GetSurvey(string id, SurveyService surveys, CancellationToken ct) => new(SurveyResponse.Of(await surveys.GetAsync(id, ct)));

    /// <summary>What a sample survey says, by indicator and region; without numbers where so few have answered that it is not told.</summary>
    internal static async Task<Listed<SurveyEstimateResponse>> ListEstimates(string id, SurveyService surveys, CancellationToken ct) => new([.. (await surveys.GetAsync(id, ct)).Estimates.Select(SurveyEstimateResponse.Of)]);

    private static List<double> Answers(string? text) => (text ?? "").Split(s_between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(answer =>
        double.TryParse(answer, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number
        : throw new LedgerRefusedException(ApiMessages.ParameterInvalid("satisfied", text!, new("用逗号分隔的数，如 4,5", "numbers separated by commas, such as 4,5")))).ToList();

    private static SurveyMeasure Measure(string? code) => code is null ? default : SurveyWords.Measures.Contains(code) ? SurveyWords.Measure(code)
        : throw new LedgerRefusedException(ApiMessages.ParameterInvalid("measure", code, new($"下列之一：{string.Join(", ", SurveyWords.Measures)}", $"one of {string.Join(", ", SurveyWords.Measures)}")));
}
