using System.Globalization;
using Jundeng.Measures;
using YamlDotNet.RepresentationModel;

namespace Jundeng.Ledger.Assessment.Schemes;

/// <summary>Reads where the weights of a node's children come from.</summary>
internal static class WeightsReader
{
    private const double Tolerance = 1e-9;
    private const double ReciprocalTolerance = 1e-6;

    public static WeightRule Read(YamlMap node, int children, SchemeContext context)
    {
        if (node.Find("weights") is not { } found) return WeightRule.Given;
        if (found is not YamlMappingNode mapping)
        {
            var plain = SchemeWords.WeightSources.Where(word => word.Value is not (WeightSource.Budget or WeightSource.Hierarchy)).ToDictionary();
            return node.Word("weights", plain) is { } source ? new WeightRule(source) : WeightRule.Given;
        }

        var map = new YamlMap(mapping, context.Faults);
        var (budget, judgements) = (map.Find("budget"), map.Find("ahp"));
        var rule = WeightRule.Given;
        if (budget is not null) rule = Budget(map, children);
        else if (judgements is not null) rule = Hierarchy(judgements, children, context.Faults);
        else context.Faults.Add(found, "key-missing", SchemeMessages.Missing("budget | ahp"));
        map.RefuseTheRest();
        return rule;
    }

    private static WeightRule Budget(YamlMap map, int children)
    {
        var points = map.Number("points", value => value > 0, SchemeMessages.PositiveNumber) ?? 100;
        var rows = new List<double[]>();
        foreach (var expert in map.List("budget"))
        {
            if (Row(expert, "budget", children, map.Faults, YamlValues.Number) is not { } row) continue;
            if (row.Any(value => value < 0)) map.Faults.Add(expert, "negative-weight", SchemeMessages.OutOfRange("budget", row.Min(), SchemeMessages.WeightNumber));
            else if (Math.Abs(row.Sum() - points) > Tolerance * points) map.Faults.Add(expert, "budget-sum", SchemeMessages.BudgetSum(rows.Count + 1, row.Sum(), points));
            rows.Add(row);
        }

        if (rows.Count == 0 && !map.Faults.Any) map.Faults.Add(map.Find("budget")!, "key-missing", SchemeMessages.Missing("budget"));
        return new WeightRule(WeightSource.Budget) { Allocations = rows.Count == 0 ? null : Table.FromRows(rows), Points = points };
    }

    // One matrix, or a list of matrices, an expert each.
    private static WeightRule Hierarchy(YamlNode found, int children, SchemeFaults faults)
    {
        var several = found is YamlSequenceNode { Children: [YamlSequenceNode { Children: [YamlSequenceNode, ..] }, ..] };
        var matrices = several ? ((YamlSequenceNode)found).Children : [found];
        return new WeightRule(WeightSource.Hierarchy) { Judgements = [.. matrices.Select(matrix => Matrix(matrix, children, faults)).OfType<Table>()] };
    }

    private static Table? Matrix(YamlNode found, int children, SchemeFaults faults)
    {
        var rows = found is YamlSequenceNode list ? list.Children : [];
        var numbers = rows.Select(row => Row(row, "ahp", children, faults, YamlValues.Fraction)).OfType<double[]>().ToArray();
        if (numbers.Length != rows.Count) return null;
        if (numbers.Length != children || !Reciprocal(numbers))
        {
            faults.Add(found, "judgements", SchemeMessages.MatrixForm);
            return null;
        }

        // Typed decimals such as 0.333 are near a reciprocal: the upper half decides.
        for (var row = 0; row < children; row++)
            for (var column = 0; column <= row; column++) numbers[row][column] = row == column ? 1 : 1 / numbers[column][row];
        return Table.FromRows(numbers);
    }

    private static bool Reciprocal(double[][] matrix)
    {
        for (var row = 0; row < matrix.Length; row++)
            for (var column = 0; column < matrix.Length; column++)
                if (!(matrix[row][column] > 0) || !(Math.Abs(matrix[row][column] * matrix[column][row] - 1) <= Allowed(matrix[row][column], matrix[column][row]))) return false;
        return true;
    }

    // Half a unit of the last digit of what was typed, so that 3 and 0.333 pair.
    private static double Allowed(double one, double other) => Math.Max(ReciprocalTolerance, Math.Max(one, other) * 0.5 * Math.Pow(10, -Math.Max(Digits(one), Digits(other))));

    private static int Digits(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : text.Length - point - 1;
    }

    private static double[]? Row(YamlNode found, string key, int count, SchemeFaults faults, Func<YamlNode, string, SchemeFaults, double?> read)
    {
        var items = found is YamlSequenceNode list ? list.Children : [found];
        var numbers = items.Select(item => read(item, key, faults)).ToArray();
        if (numbers.Any(number => number is null)) return null;
        if (numbers.Length == count) return [.. numbers.Select(number => number!.Value)];
        faults.Add(found, "wrong-count", SchemeMessages.WrongCount(key, count, numbers.Length));
        return null;
    }
}
