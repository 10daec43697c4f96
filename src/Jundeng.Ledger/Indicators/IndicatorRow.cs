using System.Text.Encodings.Web;
using System.Text.Json;
using Jundeng.Plans;

namespace Jundeng.Ledger.Indicators;

/// <summary>A row of <c>indicator</c>.</summary>
internal sealed record IndicatorRow(
    string Code, string ValidFrom, string Name, string NameEn, string? Unit, string Direction, string Kind, string? Numerator, string? Denominator, string Disaggregations,
    string? Source, string Frequency)
{
    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public IReadOnlyList<object?> Values => [Code, ValidFrom, Name, NameEn, Unit, Direction, Kind, Numerator, Denominator, Disaggregations, Source, Frequency];

    public static IndicatorRow Of(Indicator indicator, string validFrom) => new(
        indicator.Code, validFrom, indicator.Name.Zh, indicator.Name.En, indicator.Unit, IndicatorWords.Of(indicator.Direction), IndicatorWords.Of(indicator.Kind), indicator.Numerator,
        indicator.Denominator, JsonSerializer.Serialize(indicator.Disaggregations, s_json), indicator.Source, IndicatorWords.Of(indicator.Frequency));

    public Indicator ToIndicator() => new(Code, new LocalText(Name, NameEn), Unit, IndicatorWords.Direction(Direction)!.Value, IndicatorWords.Kind(Kind)!.Value)
    {
        Numerator = Numerator,
        Denominator = Denominator,
        Disaggregations = JsonSerializer.Deserialize<List<string>>(Disaggregations)!,
        Source = Source,
        Frequency = IndicatorWords.Frequency(Frequency)!.Value,
        Since = ValidFrom == Iso.Ever ? null : Iso.ToDay(ValidFrom),
    };
}
