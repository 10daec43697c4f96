using Jundeng.Plans.Documents;

namespace Jundeng.Plans.Tests.Scoring;

/// <summary>A plan with its gold: <c>NAME.txt</c> and <c>NAME.gold.json</c>.</summary>
internal sealed record AnnotatedPlan(string Name, PlanText Text, Gold Gold)
{
    public static AnnotatedPlan Load(string textPath)
    {
        var name = Path.GetFileNameWithoutExtension(textPath);
        Assert.True(PlanDocument.TryDecode(File.ReadAllBytes(textPath), name, out var text, out var refusal), refusal?.Message.En);
        return new AnnotatedPlan(name, text, Gold.Load(Path.ChangeExtension(textPath, ".gold.json")));
    }

    public Score Score() => Scorer.Compare(Gold, PlanReader.Read(Text), Text.CodePoints);
}
