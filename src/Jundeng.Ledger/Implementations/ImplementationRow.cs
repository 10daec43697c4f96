using System.Text.Encodings.Web;
using System.Text.Json;

namespace Jundeng.Ledger.Implementations;

/// <summary>A row of <c>implementation_plan</c>, with the reason of its event.</summary>
internal sealed record ImplementationRow(long ItemNo, string State, string Measures, string Person, string Steps, string Parts, string Author, string? Why)
{
    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public IReadOnlyList<object?> Values(long planNo) => [planNo, ItemNo, State, Measures, Person, Steps, Parts, Author];

    public static ImplementationRow Of(ImplementationDraft draft, long item, string author) => new(
        item, ImplementationMachine.Of(ImplementationState.HandedIn), draft.Measures.Trim(), draft.Person.Trim(), JsonSerializer.Serialize(draft.Steps, s_json),
        JsonSerializer.Serialize(draft.Parts, s_json), author, null);

    public ImplementationPlan ToPlan(string task) => new(
        task, ImplementationMachine.State(State), Measures, Person, JsonSerializer.Deserialize<List<ImplementationStep>>(Steps)!, JsonSerializer.Deserialize<List<ImplementationPart>>(Parts)!, Author, Why);
}
