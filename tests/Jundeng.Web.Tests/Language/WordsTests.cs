using System.Text.RegularExpressions;
using Jundeng.Ledger.Allocations;
using Jundeng.Ledger.Implementations;
using Jundeng.Ledger.Indicators;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Plans.Reviews;
using Jundeng.Ledger.Regions;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Rounds;
using Jundeng.Ledger.Surveys;
using Jundeng.Ledger.TaskLedger;
using Jundeng.Measures.Uncertainty;
using Jundeng.Plans;
using Jundeng.Publishing.Releases;
using Jundeng.Web.Figures;
using Jundeng.Web.Pages.Audit;
using Jundeng.Web.Pages.Reviewing;

namespace Jundeng.Web.Tests.Language;

public sealed partial class WordsTests
{
    /// <summary>Keys that are put together when the page is made, from a fixed beginning and one of these endings.</summary>
    private static readonly Dictionary<string, IEnumerable<string>> _families = new()
    {
        ["comparator."] = Enum.GetValues<Comparator>().Select(Codes.Of),
        ["kind."] = Enum.GetValues<TargetKind>().Select(Codes.Of),
        ["basis."] = Enum.GetValues<Basis>().Select(Codes.Of),
        ["modality."] = Enum.GetValues<Modality>().Select(Codes.Of),
        ["severity."] = Enum.GetValues<Severity>().Select(Codes.Of),
        ["finding."] = typeof(FindingCode).GetFields().Select(field => (string)field.GetRawConstantValue()!),
        ["status."] = Enum.GetNames<ValueStatus>(),
        ["scale."] = Enum.GetValues<Scale>().Select(Amounts.NameOf),
        ["money."] = Enum.GetValues<Scale>().Select(Amounts.NameOf),
        ["flow."] = Enum.GetValues<Flow>().Select(Codes.Of),
        ["state."] = Enum.GetValues<ReviewState>().Select(StateLight.Code),
        ["step."] = ["accept", "correct", "restore", "answer", "discard"],
        ["change."] = ["added", "gone", "changed"],
        ["field."] = ReviewView.Fields(isTask: true).Concat(ReviewView.Fields(isTask: false)).Concat(["text", "at", "from", "to", "on", "of", "why", "file"]),
        ["review."] = ["line", "start", "end"],
        ["assumption."] = Enum.GetNames<Assumption>(),
        ["level."] = RegionWords.Levels,
        ["task-page.urgency."] = TaskWords.Urgencies,
        ["task-page.every."] = TaskWords.Frequencies,
        ["task-page.visibility."] = TaskWords.Visibilities,
        ["task-page.implementation."] = [.. Enum.GetValues<ImplementationState>().Select(ImplementationMachine.Of)],
        ["task-page.report."] = ReportStates.Codes,
        ["public.column-"] = ReleaseCsv.Targets.Concat(ReleaseCsv.Results).Concat(ReleaseCsv.Observations).Distinct(),
        ["public.satisfaction."] = Enumerable.Range(1, 5).Select(score => $"{score}"),
        ["rounds.state."] = Enum.GetNames<RoundState>(),
        ["reports.state."] = Enum.GetNames<ReportState>(),
        ["reports.step."] = Enum.GetNames<ReportStep>(),
        ["reports.role."] = Enum.GetNames<DutyRole>(),
        ["work."] = ["done", "partly", "not-done", "unknown"],
        ["region-level."] = RegionWords.Levels,
        ["organisation-kind."] = OrganisationWords.Kinds,
        ["indicator-kind."] = IndicatorWords.Kinds,
        ["direction."] = IndicatorWords.Directions,
        ["frequency."] = IndicatorWords.Frequencies,
        ["survey-measure."] = SurveyWords.Measures,
        ["weekday."] = Enum.GetNames<DayOfWeek>(),
        ["fact."] = [.. EventFacts.Names, "yes", "no-it-is", "nothing"],
        ["sign-ins."] = ["in", "pending", "failed", "refused", "unlocked"],
    };

    [Fact]
    public async Task Files_BothLanguages_HaveTheSameKeysAndGaps()
    {
        var chinese = await WordFiles.ReadAsync("Words.resx");
        var english = await WordFiles.ReadAsync("Words.en.resx");

        Assert.Equal(chinese.Keys.Order(StringComparer.Ordinal), english.Keys.Order(StringComparer.Ordinal));
        Assert.All(chinese, pair => Assert.Equal(Gaps(pair.Value), Gaps(english[pair.Key])));
    }

    [Fact]
    public async Task Files_English_HoldsNoChinese()
    {
        var english = await WordFiles.ReadAsync("Words.en.resx");

        // The names of the Chinese myriads have no other writing.
        Assert.DoesNotContain(english, pair => !pair.Key.StartsWith("scale.", StringComparison.Ordinal) && Han().IsMatch(pair.Value));
    }

    [Fact]
    public async Task Files_English_GiveTheNumberWhosePluralTheyChoose()
    {
        var english = await WordFiles.ReadAsync("Words.en.resx");

        Assert.All(english, pair => Assert.All(Plural().Matches(pair.Value), plural => Assert.Contains($"{{{plural.Groups[1].Value}}}", pair.Value, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Files_EveryKey_IsUsedAndEveryUsedKeyIsThere()
    {
        var chinese = await WordFiles.ReadAsync("Words.resx");
        var sources = Directory.EnumerateFiles(WordFiles.Folder, "*.*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".razor", StringComparison.Ordinal) || file.EndsWith(".cs", StringComparison.Ordinal))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
        var literals = sources.SelectMany(file => Literal().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)).ToHashSet();
        var used = literals.Where(chinese.ContainsKey).ToHashSet();
        foreach (var (beginning, endings) in _families)
            used.UnionWith(endings.Select(ending => beginning + ending));

        Assert.Equal(used.Order(StringComparer.Ordinal), chinese.Keys.Order(StringComparer.Ordinal));
        Assert.All(literals.Where(literal => DirectKey().IsMatch(literal)), literal => Assert.Contains(literal, chinese.Keys));
    }

    [Fact]
    public void Files_SourceOfPages_HoldsNoChineseOfItsOwn()
    {
        var pages = Directory.EnumerateFiles(WordFiles.Folder, "*.razor", SearchOption.AllDirectories);

        // The name of the other language is written in that language, and Chinese lists use the enumeration comma.
        Assert.All(pages, page => Assert.DoesNotMatch(Han(), File.ReadAllText(page).Replace(">中文<", "><", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Gaps(string words) => Gap().Matches(words).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{(\d):[^}]*\|[^}]*\}")]
    private static partial Regex Plural();

    [GeneratedRegex(@"\{(\d)[^}]*\}")]
    private static partial Regex Gap();

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}]")]
    private static partial Regex Han();

    [GeneratedRegex("\"([a-z0-9.-]+)\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"^(plans|plan|attainment|groups|targets|target|ledger|source|document|problem|day|order|filter|units|met|nav|tab|review|revision|confirm|reread|answer|change|assessment|runs|run|schemes|cuts|heat|gaps|obstacles|doubt|region|account|compare|rounds|reports)\.[a-z.-]+$")]
    private static partial Regex DirectKey();
}
