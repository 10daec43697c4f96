using Jundeng.Ledger.Assessment.Data;
using Jundeng.Ledger.Assessment.Runs;
using Jundeng.Ledger.Assessment.Schemes;
using Jundeng.Ledger.Reports;
using Jundeng.Plans;
using Words = Jundeng.Ledger.Assessment.Accounts.AccountMessages;

namespace Jundeng.Ledger.Assessment.Accounts;

/// <summary>From the rows of the data to the contribution to the whole.</summary>
internal sealed class IndicatorAccount(AssessmentRun run, ObservationTable observations, int unit, NodeResults results, UnitShares shares)
{
    private readonly IndicatorSteps _steps = run.Indicators.First(steps => steps.Node.Id == results.Node.Id);
    private readonly SchemeIndicator _indicator = results.Node.Indicator!;

    public IReadOnlyList<AccountSection> Sections()
    {
        var sections = new List<AccountSection> { new(Words.Data, Data()) };
        if (_indicator.Denominator is { } denominator) sections.Add(new(Words.Division, [Words.Divided(denominator, _steps.Value[unit], _steps.Divided[unit])]));
        if (double.IsNaN(_steps.Divided[unit])) sections.Add(new(Words.Gap, [Gap()]));
        if (_indicator.Treatment is { } treatment) sections.Add(new(Words.Outliers, [Words.Treated(treatment, _steps.Treatments.TryGetValue(unit, out var kind) ? kind : null, _steps.Imputed[unit], _steps.Treated[unit])]));
        sections.Add(new(Words.Scoring, Scoring()));
        sections.Add(WayAccount.Section(run, unit, results, shares));
        sections.Add(ResultAccount.Section(run, unit, results));
        return sections;
    }

    private List<LocalText> Data()
    {
        var (region, period) = (run.Regions[unit % run.Regions.Count], run.Periods[unit / run.Regions.Count]);
        var rows = observations.Rows.Where(row => row.Region == region && row.Period == period && row.Indicator == _indicator.Source).ToList();
        var sentences = new List<LocalText>();
        foreach (var group in _indicator.Group?.Groups ?? [null!])
        {
            var row = rows.Find(row => row.Group == group);
            sentences.Add(row is null ? Words.NoRow(observations.FileName, _indicator.Source, group) : Words.Row(observations.FileName, row));
            if (row is { Text: null, Numerator: { } numerator, Denominator: { } denominator }) sentences.Add(Words.FromParts(numerator, denominator, _steps.Value[unit]));
        }

        if (_indicator.Group is { Kind: not GroupValueKind.One } made) sentences.Add(Words.FromGroups(made, _steps.Value[unit]));
        return sentences;
    }

    private LocalText Gap()
    {
        if (_steps.Status[unit] == ValueStatus.NotApplicable) return Words.NotApplicable;
        return _indicator.Imputation is { } imputation && !double.IsNaN(_steps.Imputed[unit]) ? Words.Imputed(imputation, _steps.Imputed[unit]) : Words.StaysMissing(run.Scheme.Missing);
    }

    private List<LocalText> Scoring()
    {
        var value = _steps.Treated[unit];
        if (double.IsNaN(value)) return [Words.NothingToScore];
        if (_indicator.Method is NormaliseMethod { Normaliser: var normaliser }) return [Words.Normalised(normaliser, _indicator.Direction, Sample(), value, _steps.Score[unit])];
        var rule = _steps.Rules[unit / run.Regions.Count];
        var sentences = new List<LocalText> { RuleWords.Of(rule, value, run.Scheme.Scale, _steps.Uncapped[unit]) };
        if (run.Targets.FirstOrDefault(target => target.Node == results.Node.Id) is { } target) sentences.Insert(0, Words.TargetOfPlan(target));
        sentences.Add(Words.Capped(rule.Bounds.Cap * run.Scheme.Scale, _steps.Uncapped[unit], _steps.Score[unit]));
        return sentences;
    }

    private double[] Sample()
    {
        var all = run.Scheme.Sample == SampleScope.All ? _steps.Treated : _steps.Treated.Skip(unit / run.Regions.Count * run.Regions.Count).Take(run.Regions.Count);
        return [.. all.Where(value => !double.IsNaN(value))];
    }
}
