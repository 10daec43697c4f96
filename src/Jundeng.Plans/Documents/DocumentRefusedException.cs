namespace Jundeng.Plans.Documents;

/// <summary>Carries a refusal from inside a reader to <see cref="PlanDocument"/>, and no further.</summary>
internal sealed class DocumentRefusedException(DocumentRefusal refusal) : Exception(refusal.Message.En)
{
    public DocumentRefusal Refusal { get; } = refusal;
}
