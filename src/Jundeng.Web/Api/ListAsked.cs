using System.Globalization;
using System.Text.Json;
using Jundeng.Ledger;
using Jundeng.Plans;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Lists;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace Jundeng.Web.Api;

/// <summary>What is asked of a list: words, values of fields, order, page, fields and format. All that cannot be understood is refused at once.</summary>
internal sealed class ListAsked
{
    public const int UsualLimit = 50;

    public const int MostLimit = 1000;

    public const string Csv = "text/csv", NdJson = "application/x-ndjson";

    /// <summary>The parameters that every list takes beside its fields.</summary>
    public static readonly string[] Common = ["q", "sort", "limit", "offset", "fields", "format", "lang"];

    private readonly List<(ApiField Field, IReadOnlyList<string> Values)> _filters = [];
    private readonly IReadOnlyList<ApiField> _all;
    private readonly string? _words;

    /// <exception cref="LedgerRefusedException">Something cannot be understood: all that cannot.</exception>
    public ListAsked(HttpContext http, Type type, JsonSerializerOptions options, bool isStream)
    {
        var refusals = new List<Refusal>();
        var query = http.Request.Query;
        Language = Languages.OfProgram(http);
        _all = ApiField.Of(type, options);
        var own = http.GetEndpoint()?.Metadata.GetOrderedMetadata<IParameterBindingMetadata>().Select(parameter => parameter.Name).ToHashSet(StringComparer.Ordinal) ?? [];
        if (http.GetEndpoint()?.Metadata.GetMetadata<UploadShape>() is not null) own.UnionWith([Upload.NameParameter, Upload.WhyParameter]);
        var plain = _all.Where(field => field.IsPlain).ToDictionary(field => field.Name, StringComparer.Ordinal);
        foreach (var (name, values) in query)
        {
            if (Common.Contains(name) || own.Contains(name)) continue;
            if (plain.TryGetValue(name, out var field)) _filters.Add((field, [.. values.OfType<string>()]));
            else refusals.Add(ApiMessages.ParameterUnknown(name, string.Join(", ", Common.Concat(own.Where(known => query.ContainsKey(known))).Concat(plain.Keys).Distinct())));
        }

        _words = Given("q");
        Format = FormatOf(http, Given("format"), refusals);
        Limit = Whole("limit", 1, MostLimit, Format == ListFormat.Json ? UsualLimit : null);
        Offset = Whole("offset", 0, int.MaxValue, 0)!.Value;
        Fields = FieldsOf(_all, Given("fields"), refusals);
        if (ListOrder.Parse(Given("sort")) is { } order)
        {
            if (isStream || !plain.TryGetValue(order.Key, out var by)) refusals.Add(ApiMessages.ParameterInvalid("sort", order.ToString(), isStream ? new("空：这里有自己的次序", "left out: this list has an order of its own") : OneOf(plain.Keys)));
            else (SortBy, Backwards) = (by, order.Backwards);
        }

        if (refusals.Count > 0) throw new LedgerRefusedException(refusals);

        string? Given(string name) => query[name].ToString() is { Length: > 0 } value ? value : null;

        int? Whole(string name, int least, int most, int? usual)
        {
            if (Given(name) is not { } text) return usual;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
            refusals.Add(ApiMessages.ParameterInvalid(name, text, most == int.MaxValue ? new($"不小于 {least} 的整数", $"a whole number from {least} upward") : new($"{least} 至 {most} 的整数", $"a whole number from {least} to {most}")));
            return usual;
        }
    }

    public string Language { get; }

    public ListFormat Format { get; }

    /// <summary>How many are answered at most; null = all.</summary>
    public int? Limit { get; }

    public int Offset { get; }

    /// <summary>The fields that are answered.</summary>
    public IReadOnlyList<ApiField> Fields { get; }

    public ApiField? SortBy { get; }

    public bool Backwards { get; }

    /// <summary>The fields that are asked for; all where nothing is asked.</summary>
    public static IReadOnlyList<ApiField> FieldsOf(IReadOnlyList<ApiField> all, string? asked, List<Refusal> refusals)
    {
        if (asked is null) return all;
        var names = asked.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var chosen = names.Select(name => all.FirstOrDefault(field => field.Name == name)).ToList();
        if (chosen.Count > 0 && !chosen.Contains(null)) return [.. chosen.OfType<ApiField>().Distinct()];
        refusals.Add(ApiMessages.ParameterInvalid("fields", asked, OneOf(all.Select(field => field.Name))));
        return all;
    }

    /// <summary>Whether a row is asked for.</summary>
    public bool Fits(object row) =>
        _filters.TrueForAll(filter => filter.Values.Contains(filter.Field.TextOf(row, Language)))
        && (_words is null || _all.Any(field => field.TextOf(row, Language).Contains(_words, StringComparison.OrdinalIgnoreCase)));

    private static LocalText OneOf(IEnumerable<string> names) => string.Join(", ", names) is var all ? new($"下列之一：{all}", $"one of {all}") : null!;

    private static ListFormat FormatOf(HttpContext http, string? asked, List<Refusal> refusals)
    {
        switch (asked)
        {
            case "json": return ListFormat.Json;
            case "csv": return ListFormat.Csv;
            case "ndjson": return ListFormat.NdJson;
            case not null: refusals.Add(ApiMessages.ParameterInvalid("format", asked, OneOf(["json", "csv", "ndjson"]))); return ListFormat.Json;
        }

        var wanted = http.Request.GetTypedHeaders().Accept.OrderByDescending(type => type.Quality ?? 1).Select(type => type.MediaType.Value).FirstOrDefault(type => type is Csv or NdJson or "application/json" or "*/*");
        return wanted switch { Csv => ListFormat.Csv, NdJson => ListFormat.NdJson, _ => ListFormat.Json };
    }
}
