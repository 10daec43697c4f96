using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Jundeng.Plans.Corrections;

namespace Jundeng.Ledger.Plans.Reviews;

/// <summary>A step of a review as its event holds it; who and why stand in the event itself.</summary>
internal sealed record ReviewEvent(ReviewStepKind Step)
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Tasks that were accepted, or those of the finding.</summary>
    public IReadOnlyList<string>? Tasks { get; init; }

    /// <summary>Targets that were accepted, or those of the finding.</summary>
    public IReadOnlyList<string>? Targets { get; init; }

    /// <summary>change, add or remove.</summary>
    public CorrectionAction? Action { get; init; }

    /// <summary>The task that is corrected or restored.</summary>
    public string? Task { get; init; }

    /// <summary>The target that is corrected or restored.</summary>
    public string? Target { get; init; }

    /// <summary>The place of the element, in code points.</summary>
    public IReadOnlyList<int>? At { get; init; }

    /// <summary>The guard of the correction.</summary>
    public string? Text { get; init; }

    public IReadOnlyDictionary<string, string?>? Set { get; init; }

    /// <summary>Code of the finding that is answered.</summary>
    public string? Finding { get; init; }

    public bool? Mended { get; init; }

    /// <summary>Answers whose findings are gone with this step.</summary>
    public IReadOnlyList<GoneFinding>? Gone { get; init; }

    /// <summary>Number of the event that is undone.</summary>
    public long? Of { get; init; }

    [JsonIgnore]
    public bool IsTask => Task is not null;

    [JsonIgnore]
    public string Id => Task ?? Target!;

    public JsonNode ToJson() => JsonSerializer.SerializeToNode(this, s_json)!;

    public static ReviewEvent Read(string json) => JsonSerializer.Deserialize<ReviewEvent>(json, s_json)!;

    public static ReviewEvent Correct(Correction correction) => new(ReviewStepKind.Correct)
    {
        Action = correction.Action,
        Task = correction.IsTask ? correction.Id : null,
        Target = correction.IsTask ? null : correction.Id,
        At = [correction.Start, correction.End],
        Text = correction.Text,
        Set = correction.Set,
    };

    public static ReviewEvent Restore(bool isTask, string id) => new(ReviewStepKind.Restore) { Task = isTask ? id : null, Target = isTask ? null : id };

    public Correction ToCorrection(string? why, string who) => new(Action!.Value, IsTask, Id, At![0], At[1], Text!, Set!, why ?? "", who);

    public FindingAnswer ToAnswer(string? why, string who) => new(Finding!, Tasks!, Targets!, Mended!.Value, why ?? "", who);

    /// <summary>The finding of an answer.</summary>
    internal sealed record GoneFinding(string Code, IReadOnlyList<string> Tasks, IReadOnlyList<string> Targets)
    {
        public FindingAnswer ToAnswer() => new(Code, Tasks, Targets, false, "", "");
    }
}
