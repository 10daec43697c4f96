using Jundeng.Ledger.Assessment.Data;
using Jundeng.Ledger.Assessment.Schemes;
using Jundeng.Ledger.Reports;

namespace Jundeng.Ledger.Assessment.Runs;

/// <summary>An indicator's values as the data give them: of the whole, of a group or made of several; then over their denominator.</summary>
internal sealed class ValueForming(SchemeNode node, Panel panel, RunFaults faults)
{
    private readonly SchemeIndicator _indicator = node.Indicator!;
    private readonly int _units = panel.Regions.Count * panel.Periods.Count;

    /// <summary>The values by period and region, all periods of the panel; NaN where there is none.</summary>
    public (double[] Values, double[] Divided, double[] Errors, ValueStatus[] Status) Form()
    {
        var series = (_indicator.Group?.Groups ?? [null!]).Select(group => panel.Series(_indicator.Source, group)).ToArray();
        var (values, divided, errors, status) = (new double[_units], new double[_units], new double[_units], new ValueStatus[_units]);
        for (var unit = 0; unit < _units; unit++)
        {
            var parts = Array.ConvertAll(series, cells => cells[unit]);
            status[unit] = StatusOf(parts);
            values[unit] = Array.Exists(parts, part => part is null || ReportCodes.HasNoValue(part.Status)) ? double.NaN : ValueOf(parts!);
            divided[unit] = values[unit];
            errors[unit] = double.IsNaN(values[unit]) ? 0 : ErrorOf(parts!);
        }

        if (_indicator.Denominator is { } denominator)
            for (var unit = 0; unit < _units; unit++)
            {
                if (double.IsNaN(values[unit])) continue;
                divided[unit] = Divide(values[unit], unit, denominator, series);
                if (values[unit] != 0) errors[unit] *= Math.Abs(divided[unit] / values[unit]);
            }

        return (values, divided, errors, status);
    }

    // Of what is made of several groups no error is known: what the data say of each does not say how they hang together.
    private static double ErrorOf(Observation[] parts) => parts is [{ StandardError: { } error }] ? error : 0;

    // What is uncertain, missing or not applicable in one part is so in the whole.
    private static ValueStatus StatusOf(Observation?[] parts) => Array.Exists(parts, part => part is null) ? ValueStatus.Missing : parts.Max(part => part!.Status);

    private double ValueOf(Observation[] parts)
    {
        var numbers = Array.ConvertAll(parts, NumberOf);
        if (Array.Exists(numbers, double.IsNaN)) return double.NaN;
        switch (_indicator.Group?.Kind)
        {
            case GroupValueKind.Ratio when numbers[1] == 0:
            case GroupValueKind.Closeness when numbers[0] < 0 || numbers[1] < 0:
                faults.AddAt(parts[1], "no-ratio", RunMessages.NoRatio(_indicator.Source, parts[1].Group!));
                return double.NaN;
            case GroupValueKind.Ratio:
                return numbers[0] / numbers[1];
            case GroupValueKind.Difference:
                return numbers[0] - numbers[1];
            case GroupValueKind.Closeness:
                return Measures.AverageRule.BetweenGroups(numbers[0], numbers[1]).Uncapped;
            case GroupValueKind.Mean:
                return MeanOf(parts, numbers);
            default:
                return numbers[0];
        }
    }

    private double MeanOf(Observation[] parts, double[] numbers)
    {
        var (sum, people) = (0.0, 0.0);
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Population is not { } population) faults.AddAt(parts[i], "population-missing", RunMessages.PopulationMissing(parts[i].Group!));
            else (sum, people) = (sum + numbers[i] * population, people + population);
        }

        if (people > 0) return sum / people;
        faults.AddAt(parts[0], "population-missing", RunMessages.NoPeople(_indicator.Source));
        return double.NaN;
    }

    // A value, or the ratio of its parts; where both are given they must agree to the digits of the value.
    private double NumberOf(Observation row)
    {
        var full = _indicator.Method is AttainmentMethod { Family: AttainmentFamily.Coverage } coverage ? coverage.Full : _indicator.Unit switch { "%" => 100, "‰" => 1000, _ => 1 };
        if (row is not { Numerator: { } numerator, Denominator: { } denominator }) return row.Value ?? double.NaN;
        if (denominator == 0 && (numerator > 0 || _indicator.Method is not AttainmentMethod { Family: AttainmentFamily.Coverage }))
        {
            if (row.Value is null || numerator > 0) faults.AddAt(row, "zero-denominator", RunMessages.ZeroDenominator);
            return row.Value ?? double.NaN;
        }

        var ratio = denominator == 0 ? full : full * numerator / denominator;
        if (row.Value is not { } value) return ratio;
        if (_indicator.Unit is "%" or "‰" && denominator > 0 && Math.Abs(value - ratio) > LastDigit(row.Text!)) faults.AddAt(row, "parts-disagree", RunMessages.PartsDisagree(row.Text!, ratio));
        return value;
    }

    private static double LastDigit(string text)
    {
        const double noise = 1 + 1e-9;
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var digits = point < 0 ? 0 : text.Skip(point + 1).TakeWhile(char.IsAsciiDigit).Count();
        return noise * Math.Pow(10, -digits);
    }

    private double Divide(double value, int unit, SchemeDenominator denominator, Observation?[][] series)
    {
        var by = denominator.Indicator is { } indicator ? panel.Series(indicator, _indicator.Group is { Kind: GroupValueKind.One } group ? group.Groups[0] : null)[unit] : null;
        var amount = denominator.Indicator is null ? series[0][unit]!.Population : by?.Value;
        if (amount > 0) return value / amount.Value * denominator.Scale;
        if (amount is not null) faults.AddAt(by ?? series[0][unit]!, "zero-denominator", RunMessages.DenominatorNotPositive(amount.Value));
        else if (denominator.Indicator is null) faults.AddAt(series[0][unit]!, "population-missing", RunMessages.PopulationMissingFor(_indicator.Source));
        return double.NaN;
    }
}
