using System.Text;
using Jundeng.Plans.Documents;

namespace Jundeng.Plans.Tests.Documents;

/// <summary>Short ways to read documents in tests.</summary>
internal static class Read
{
    public static PlanText Text(byte[] bytes, string name = "计划")
    {
        Assert.True(PlanDocument.TryDecode(bytes, name, out var text, out var refusal), refusal?.Message.Zh);
        return text;
    }

    public static PlanText Html(string page) => Text(Encoding.UTF8.GetBytes(page));

    public static DocumentRefusal Refusal(byte[] bytes, string name = "计划", DocumentPrograms? programs = null)
    {
        Assert.False(PlanDocument.TryDecode(bytes, name, programs ?? DocumentPrograms.Default, out var text, out var refusal), text?.Text);
        return refusal!;
    }

    public static string[] Lines(PlanText text) => text.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
