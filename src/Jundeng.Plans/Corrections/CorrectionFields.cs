using System.Globalization;

namespace Jundeng.Plans.Corrections;

/// <summary>The fields of a task or target by the names and codes of the JSON contract.</summary>
public static class CorrectionFields
{
    private const string TaskFields = "title, domain, responsible, cooperating";
    private const string TargetFields = "task, indicator, comparator, value, upper, unit, kind, basis, flow, due, partOf, modality, binding";

    /// <summary>The fields of a task as <see cref="Correction.Set"/> writes them, in the order of the documentation.</summary>
    public static IReadOnlyDictionary<string, string?> Of(PlanTask task) => new OrderedDictionary<string, string?>
    {
        ["title"] = task.Title,
        ["domain"] = task.Domain,
        ["responsible"] = Names(task.Responsible),
        ["cooperating"] = Names(task.Cooperating),
    };

    /// <summary>The fields of a target as <see cref="Correction.Set"/> writes them, in the order of the documentation.</summary>
    public static IReadOnlyDictionary<string, string?> Of(PlanTarget target) => new OrderedDictionary<string, string?>
    {
        ["task"] = target.TaskId,
        ["indicator"] = target.Indicator,
        ["comparator"] = Codes.Of(target.Comparator),
        ["value"] = Digits(target.Value),
        ["upper"] = target.Upper is { } upper ? Digits(upper) : null,
        ["unit"] = target.Unit,
        ["kind"] = Codes.Of(target.Kind),
        ["basis"] = Codes.Of(target.Basis),
        ["flow"] = target.Flow is { } flow ? Codes.Of(flow) : null,
        ["due"] = target.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["partOf"] = target.PartOf,
        ["modality"] = target.Modality is { } modality ? Codes.Of(modality) : null,
        ["binding"] = target.Binding is { } binding ? binding ? "true" : "false" : null,
    };

    /// <summary>True for the fields whose value is a list, parted by <c>;</c>.</summary>
    internal static bool IsList(string field) => field is "responsible" or "cooperating";

    // null where a field cannot be set
    internal static PlanTask? Set(PlanTask task, Correction correction, List<CorrectionError> errors)
    {
        var before = errors.Count;
        foreach (var (field, value) in correction.Set)
        {
            PlanTask? set = field switch
            {
                "title" => string.IsNullOrWhiteSpace(value) ? null : task with { Title = value },
                "domain" => task with { Domain = value },
                "responsible" => task with { Responsible = Names(value) },
                "cooperating" => task with { Cooperating = Names(value) },
                _ => Unknown<PlanTask>(correction, field, TaskFields, errors),
            };
            task = set ?? Bad(task, correction, field, value, errors);
        }

        return errors.Count == before ? task : null;
    }

    internal static PlanTarget? Set(PlanTarget target, Correction correction, List<CorrectionError> errors)
    {
        var before = errors.Count;
        foreach (var (field, value) in correction.Set)
        {
            PlanTarget? set = field switch
            {
                "task" => target with { TaskId = value },
                "indicator" => string.IsNullOrWhiteSpace(value) ? null : target with { Indicator = value },
                "comparator" => value is not null && Codes.TryParse(value, out Comparator comparator) ? target with { Comparator = comparator } : null,
                "value" => Number(value) is { } number ? target with { Value = number } : null,
                "upper" => value is null ? target with { Upper = null } : Number(value) is { } upper ? target with { Upper = upper } : null,
                "unit" => target with { Unit = value },
                "kind" => value is not null && Codes.TryParse(value, out TargetKind kind) ? target with { Kind = kind } : null,
                "basis" => value is not null && Codes.TryParse(value, out Basis basis) ? target with { Basis = basis } : null,
                "flow" => value is null ? target with { Flow = null } : Codes.TryParse(value, out Flow flow) ? target with { Flow = flow } : null,
                "due" => value is null ? target with { Due = null } : DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due) ? target with { Due = due } : null,
                "partOf" => target with { PartOf = value },
                "modality" => value is null ? target with { Modality = null } : Codes.TryParse(value, out Modality modality) ? target with { Modality = modality } : null,
                "binding" => value is null ? target with { Binding = null } : bool.TryParse(value, out var binding) ? target with { Binding = binding } : null,
                _ => Unknown<PlanTarget>(correction, field, TargetFields, errors),
            };
            target = set ?? Bad(target, correction, field, value, errors);
        }

        if (target.Upper < target.Value) errors.Add(new CorrectionError(correction.Line, CorrectionMessages.UpperBelowValue) { Correction = correction });
        return errors.Count == before ? target : null;
    }

    private static string? Names(IReadOnlyList<string> names) => names.Count == 0 ? null : string.Join(';', names);

    private static string Digits(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static decimal? Number(string? value) => decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string[] Names(string? value) => value is null ? [] : value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static T? Unknown<T>(Correction correction, string field, string known, List<CorrectionError> errors)
        where T : class
    {
        errors.Add(new CorrectionError(correction.Line, CorrectionMessages.Unknown(field, known)) { Correction = correction });
        return null;
    }

    private static T Bad<T>(T unchanged, Correction correction, string field, string? value, List<CorrectionError> errors)
    {
        if (!errors.Exists(error => error.Correction == correction && error.Message.Zh.Contains($"“{field}”", StringComparison.Ordinal)))
            errors.Add(new CorrectionError(correction.Line, CorrectionMessages.BadValue(field, value)) { Correction = correction });
        return unchanged;
    }
}
