using Jundeng.Ledger.Tables;
using Jundeng.Plans;

namespace Jundeng.Ledger.Assessment.Data;

internal static class ObservationMessages
{
    public static LocalText InFile(string file, LocalText? where) => where is null ? new(file, file) : new($"{file} {where.Zh}", $"{file} {where.En}");

    public static LocalText CellMissing(CsvColumn column) => new($"没有填“{column.Zh}”；请补上。", $"There is no {column.Name}; fill it in.");

    public static LocalText NotANumber(string text) => new(
        $"“{text}”不是数；请只写数字，如 98.5，没有数值时留空。", $"'{text}' is no number; write digits such as 98.5, and leave the cell empty where there is no value.");

    public static LocalText NotFinite(string text) => new(
        $"“{text}”不是有限的数；没有数值时请留空，并把状态填为“缺失”。", $"'{text}' is no finite number; where there is no value leave the cell empty and write the status missing.");

    public static LocalText Negative(string text) => new($"“{text}”为负数；此列不能小于 0，请改正。", $"'{text}' is negative; this column has no numbers below 0: mend it.");

    public static LocalText UnknownStatus(string text) => new(
        $"不认识的状态“{text}”；可填：正常、初步、修订、估计、缺失、不适用、不公开。",
        $"There is no status '{text}'; use one of: normal, provisional, revised, estimated, missing, not-applicable, suppressed.");

    public static LocalText ValueWithStatus(string status) => new(
        $"状态为“{status}”却有数值；请删去数值，或改状态。", $"The status is '{status}' although there is a value; remove the value, or change the status.");

    public static LocalText ValueMissing(string status) => new(
        $"状态为“{status}”却没有数值；请填数值，或把状态改为“缺失”。", $"The status is '{status}' although there is no value; fill it in, or write the status missing.");

    public static LocalText Twice(Observation row, int first) => new(
        $"{row.Region} {row.Period} “{row.Indicator}”{(row.Group is null ? "" : $"（{row.Group}）")}已在第 {first} 行出现；请删去一行。",
        $"{row.Region} {row.Period} '{row.Indicator}'{(row.Group is null ? "" : $" ({row.Group})")} stands in row {first} already; remove one of the rows.");

    public static LocalText UnitInCell(string inCell, string written) => new(
        $"数值的单位是“{inCell}”，计量单位列是“{written}”；请统一。", $"The value is in '{inCell}', but the column unit says '{written}'; make them the same.");

    public static LocalText TwoUnits(string indicator, string first, int row, string unit) => new(
        $"“{indicator}”此处的单位是“{unit}”，第 {row} 行是“{first}”；请换算成同一单位。",
        $"'{indicator}' is in '{unit}' here and in '{first}' in row {row}; convert them to one unit.");
}
