using System.Globalization;
using System.Security.Cryptography;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Assessment.Data;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Observations;
using Jundeng.Ledger.Regions;
using Jundeng.Ledger.Releases;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Settings;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Tables;

namespace Jundeng.Ledger.Surveys;

/// <summary>
/// Sample surveys: their answers with weights, strata and clusters, and what follows from them for the population. Not the satisfaction of those who chose to
/// say so on the public pages, which stands for nobody else.
/// </summary>
public sealed class SurveyService(LedgerStore store)
{
    private const string PercentSign = "%";

    /// <summary>
    /// Takes a survey from a table with a row an answer: region, answer, indicator, weight, stratum, cluster. Its estimates become observations with their
    /// standard errors; where fewer have answered than may be told they are suppressed. The very same survey again changes nothing.
    /// </summary>
    /// <param name="csv">The table's bytes.</param>
    /// <param name="fileName">Its name, without its folder.</param>
    /// <param name="survey">What is said of it.</param>
    /// <param name="dryRun">Whether only to work out what it would say.</param>
    /// <param name="act">Who, and why.</param>
    /// <param name="ct">Cancels the import; then nothing is written.</param>
    /// <exception cref="LedgerRefusedException">Everything that is wrong, with row, column and cure; nothing was written.</exception>
    public Task<Survey> ImportAsync(ReadOnlyMemory<byte> csv, string fileName, SurveyDeclaration survey, bool dryRun, Act act, CancellationToken ct = default)
    {
        var refusals = Check(survey).ToList();
        var answers = SurveyTable.Read(CsvTable.Decode(csv, fileName).Text, fileName, survey, out var errors);
        refusals.AddRange(errors);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(csv.Span));
        return store.WriteAsync(
            async session =>
            {
                var write = await LedgerWrite.BeginAsync(session, store.Time, EventLog.NoRegion, act);
                await Access.DemandAsync(session, store.Time, act, AccessAction.ObservationImport, AccessObject.Ledger);
                var regions = await RegionRows.IdsAsync(session);
                var unknown = answers.Where(answer => !regions.ContainsKey(answer.Region)).GroupBy(answer => answer.Region).Select(rows => new Refusal(
                    "unknown-region", Observations.ObservationMessages.UnknownRegion(rows.Key, rows.Count(), Nearest.Of(rows.Key, regions.Keys)), TableMessages.Row(rows.First().Row)));
                List<Refusal> wrong = [.. refusals, .. unknown];
                if (wrong.Count > 0) throw new LedgerRefusedException(wrong);
                var smallest = (await SettingRows.LoadAsync(session)).Whole(ReleaseSettings.SmallestCount);
                var known = await SurveyRows.ListAsync(session);
                if (known.FirstOrDefault(row => row.Sha256 == sha256 && row.Smallest == smallest && IsSame(row.ToSurvey().Declaration, survey)) is { } same) return await GetAsync(session, same.PublicId);

                var number = await SurveyRows.NextNumberAsync(session);
                var id = string.Create(CultureInfo.InvariantCulture, $"survey-{number}");
                var names = await NamesAsync(session);
                var given = answers.Where(answer => answer.Value is not null).ToList();
                var estimates = answers.GroupBy(answer => (answer.Indicator, answer.Region)).OrderBy(group => group.Key.Indicator, StringComparer.Ordinal).ThenBy(group => group.Key.Region, StringComparer.Ordinal)
                    .Select(group => SurveyEstimator.Of(group.Key.Indicator, group.Key.Region, names.GetValueOrDefault(regions[group.Key.Region], group.Key.Region), [.. group.Where(answer => answer.Value is not null)], survey, smallest)).ToList();
                if (dryRun)
                {
                    var tried = Survey.Of(id, survey, fileName, sha256, given.Count, answers.Count - given.Count, smallest, store.Time.GetUtcNow(), act.Who) with { Estimates = estimates };
                    return Told(tried, SurveyDrawing.Of(answers, smallest), regions, names);
                }

                write.Add(
                    SurveyRows.Table, number, id, survey.Title.Trim(), survey.Period.Trim(), survey.Indicator.Trim(), survey.ScaleFrom, survey.ScaleTo, SurveyRow.Join(survey.Satisfied),
                    SurveyWords.Of(survey.Measure), survey.Level, (long)smallest, (long)given.Count, (long)(answers.Count - given.Count), fileName, sha256, csv.ToArray());
                foreach (var estimate in estimates) write.Add(SurveyRows.Estimates, SurveyEstimateRow.Values(estimate, regions[estimate.Region], number));
                var observed = new ObservationTable(fileName, [.. estimates.Select(estimate => Observed(estimate, survey))], []);
                var (next, _) = await ObservationService.NextAsync(session, observed, regions);
                foreach (var row in next) Observations.ObservationRows.Add(write, row);
                await write.CommitAsync(EventType.SurveyImported, id, null, new
                {
                    survey.Title,
                    survey.Period,
                    file = fileName,
                    document = sha256,
                    answers = given.Count,
                    unanswered = answers.Count - given.Count,
                    estimates = estimates.Count,
                    hidden = estimates.Count(estimate => estimate.IsHidden),
                    observations = next.Count,
                });
                return await GetAsync(session, id);
            },
            ct);
    }

    /// <summary>All surveys, the oldest first, without their estimates.</summary>
    public Task<IReadOnlyList<Survey>> ListAsync(CancellationToken ct = default) =>
        store.ReadAsync<IReadOnlyList<Survey>>(async session => [.. (await SurveyRows.ListAsync(session)).Select(row => row.ToSurvey())], ct);

    /// <summary>A survey with its estimates.</summary>
    /// <exception cref="LedgerRefusedException">There is no such survey.</exception>
    public Task<Survey> GetAsync(string id, CancellationToken ct = default) => store.ReadAsync(session => GetAsync(session, id), ct);

    private static async Task<Survey> GetAsync(Session session, string id)
    {
        var row = await SurveyRows.GetAsync(session, id);
        var (survey, names) = (row.ToSurvey(), await NamesAsync(session));
        var regions = await RegionRows.IdsAsync(session);
        var codes = regions.ToDictionary(pair => pair.Value, pair => pair.Key);
        // The answers of a survey never change.
        var drawing = await session.RecallAsync(
            row.SurveyNo,
            async () => SurveyDrawing.Of(SurveyTable.Read(CsvTable.Decode(await SurveyRows.DocumentAsync(session, row), row.FileName).Text, row.FileName, survey.Declaration, out _), survey.Smallest),
            drawing => drawing.Strata.Count + drawing.Withheld.Count);
        var estimates = (await SurveyRows.EstimatesAsync(session, row)).Select(estimate => estimate.ToEstimate(codes[estimate.RegionId], names.GetValueOrDefault(estimate.RegionId, codes[estimate.RegionId]), survey.Declaration.Level));
        survey = survey with { Estimates = [.. estimates.OrderBy(estimate => estimate.Indicator, StringComparer.Ordinal).ThenBy(estimate => estimate.Region, StringComparer.Ordinal)] };
        return Told(survey, drawing, await SurveyRows.RegionsAsync(session, row), names);
    }

    private static Survey Told(Survey survey, SurveyDrawing drawing, Dictionary<string, long> regions, Dictionary<long, string> names)
    {
        var withheld = drawing.Withheld.Select(one => (one.Indicator, regions[one.Region])).ToHashSet();
        return survey with
        {
            Estimates = [.. survey.Estimates.Select(one => withheld.Contains((one.Indicator, regions[one.Region])) ? one with { Answers = null, EffectiveAnswers = null } : one)],
            Strata = [.. drawing.Strata.Select(stratum => stratum with { RegionName = names.GetValueOrDefault(regions[stratum.Region], stratum.Region) })],
        };
    }

    private static IEnumerable<Refusal> Check(SurveyDeclaration survey)
    {
        if (string.IsNullOrWhiteSpace(survey.Title)) yield return SurveyMessages.TitleMissing;
        if (string.IsNullOrWhiteSpace(survey.Period)) yield return SurveyMessages.PeriodMissing;
        if (string.IsNullOrWhiteSpace(survey.Indicator)) yield return SurveyMessages.IndicatorMissing;
        if (!(survey.ScaleFrom < survey.ScaleTo)) yield return SurveyMessages.Scale(survey.ScaleFrom, survey.ScaleTo);
        if (!(survey.Level is > 0 and < 1)) yield return SurveyMessages.Level(survey.Level);
        var outside = survey.Satisfied.Where(answer => !(answer >= survey.ScaleFrom && answer <= survey.ScaleTo)).ToList();
        if (survey.Satisfied.Count == 0 || outside.Count > 0) yield return SurveyMessages.Satisfied(outside);
    }

    private static Observation Observed(SurveyEstimate estimate, SurveyDeclaration survey)
    {
        var row = new Observation(estimate.Region, survey.Period.Trim(), estimate.Indicator, null) { Unit = survey.Measure == SurveyMeasure.Share ? PercentSign : null };
        if ((survey.Measure == SurveyMeasure.Share ? estimate.Share : estimate.Mean) is not { } found) return row with { Status = ValueStatus.Suppressed };
        var digits = found.Value.ToString("0.####", CultureInfo.InvariantCulture);
        return row with { Status = ValueStatus.Estimated, Text = digits, Value = double.Parse(digits, CultureInfo.InvariantCulture), StandardError = found.StandardError };
    }

    private static bool IsSame(SurveyDeclaration one, SurveyDeclaration other) =>
        one with { Satisfied = other.Satisfied } == other with { Title = other.Title.Trim(), Period = other.Period.Trim(), Indicator = other.Indicator.Trim() } && one.Satisfied.SequenceEqual(other.Satisfied);

    private static async Task<Dictionary<long, string>> NamesAsync(Session session) => (await RegionPeriods.AllAsync(session, Iso.Last)).ToDictionary(region => region.RegionId, region => region.Name);
}
