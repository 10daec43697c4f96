using System.Buffers;
using System.Text.Json;
using Jundeng.Plans.Documents;

namespace Jundeng.Plans.Tests;

public sealed class PlanReadingJsonTests
{
    // 𠮷 takes two code units, and stands before and inside what is read
    private const string Text = "某某县2018年民生计划\n一、重点任务\n1.办好𠮷村学校。到6月底前确保新建学校12所，其中𠮷村2所。\n责任单位：县教育局；配合单位：𠮷村委会\n2.传承文化。丰富活动。";

    [Fact]
    public void Write_AReading_HasTheFieldsOfTheInterface()
    {
        using var json = Read(Text, out _);
        var root = json.RootElement;
        Assert.Equal(["document", "tasks", "targets", "findings"], Names(root));
        Assert.Equal(["title", "number", "issuer", "issued", "region", "from", "to", "sha256"], Names(root.GetProperty("document")));
        Assert.Equal(["id", "domain", "title", "start", "end", "responsible", "cooperating"], Names(root.GetProperty("tasks")[0]));
        Assert.Equal(
            ["id", "task", "start", "end", "text", "indicator", "comparator", "value", "upper", "unit", "kind", "basis", "flow", "due", "partOf", "modality", "binding"],
            Names(root.GetProperty("targets")[0]));
        Assert.Equal(["code", "severity", "message", "spans", "tasks", "targets"], Names(root.GetProperty("findings")[0]).Take(6));
    }

    [Fact]
    public void Write_AReading_WritesCodesAndDays()
    {
        using var json = Read(Text, out _);
        var target = json.RootElement.GetProperty("targets")[0];
        Assert.Equal(12, target.GetProperty("value").GetDecimal());
        Assert.Equal("所", target.GetProperty("unit").GetString());
        Assert.Equal("eq", target.GetProperty("comparator").GetString());
        Assert.Equal("target", target.GetProperty("kind").GetString());
        Assert.Equal("level", target.GetProperty("basis").GetString());
        Assert.Equal("flow", target.GetProperty("flow").GetString());
        Assert.Equal("2018-06-30", target.GetProperty("due").GetString());
        Assert.Equal("ensure", target.GetProperty("modality").GetString());
        Assert.Equal(JsonValueKind.Null, target.GetProperty("upper").ValueKind);
        Assert.Equal(JsonValueKind.Null, target.GetProperty("binding").ValueKind);
        Assert.Equal("t1", json.RootElement.GetProperty("targets")[1].GetProperty("partOf").GetString());
    }

    [Fact]
    public void Write_CharactersBeyondTheBasicPlane_CountsCodePoints()
    {
        using var json = Read(Text, out var source);
        var points = source.Text.EnumerateRunes().Select(rune => rune.ToString()).ToArray();
        foreach (var target in json.RootElement.GetProperty("targets").EnumerateArray())
            Assert.Equal(target.GetProperty("text").GetString(), string.Concat(points[target.GetProperty("start").GetInt32()..target.GetProperty("end").GetInt32()]));
        foreach (var task in json.RootElement.GetProperty("tasks").EnumerateArray())
            Assert.Contains(task.GetProperty("title").GetString()!, string.Concat(points[task.GetProperty("start").GetInt32()..task.GetProperty("end").GetInt32()]), StringComparison.Ordinal);
    }

    private static JsonDocument Read(string text, out PlanText source)
    {
        source = PlanText.FromString(text);
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes)) PlanReadingJson.Write(writer, PlanReader.Read(source), source.CodePoints);
        return JsonDocument.Parse(bytes.WrittenMemory);
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
