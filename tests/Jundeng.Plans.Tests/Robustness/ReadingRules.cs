using System.Buffers;
using System.Text.Json;
using Jundeng.Plans.Documents;

namespace Jundeng.Plans.Tests.Robustness;

/// <summary>What holds for every reading of every text.</summary>
internal static class ReadingRules
{
    /// <summary>Reads a text and checks the reading.</summary>
    public static PlanReading Check(string text)
    {
        var source = PlanText.FromString(text);
        var reading = PlanReader.Read(source);
        Check(source, reading);
        return reading;
    }

    public static void Check(PlanText source, PlanReading reading)
    {
        var text = source.Text;
        var tasks = reading.Tasks.ToDictionary(task => task.Id);
        var targets = reading.Targets.ToDictionary(target => target.Id);
        var end = 0;
        foreach (var task in reading.Tasks)
        {
            Inside(text, task.Span, $"task {task.Id}");
            Assert.True(task.Span.Start >= end, $"task {task.Id} at {task.Span} overlaps the task before it, which ends at {end}.");
            Assert.False(string.IsNullOrWhiteSpace(task.Title), $"task {task.Id} has no title.");
            Assert.DoesNotContain(task.Responsible.Concat(task.Cooperating), string.IsNullOrWhiteSpace);
            end = task.Span.End;
        }

        foreach (var target in reading.Targets)
        {
            Inside(text, target.Span, $"target {target.Id}");
            Assert.Equal(Words(text, target.Span), Words(target.Text));
            if (target.TaskId is { } task) Assert.True(tasks[task].Span.Contains(target.Span), $"target {target.Id} at {target.Span} lies outside its task {task} at {tasks[task].Span}.");
            if (target.PartOf is { } whole) Assert.True(targets.ContainsKey(whole), $"target {target.Id} is a part of {whole}, which does not exist.");
            if (target.Upper is { } upper) Assert.True(upper >= target.Value, $"target {target.Id}: {target.Text} is read as {target.Value} to {upper}.");
        }

        foreach (var finding in reading.Findings)
        {
            foreach (var span in finding.Spans) Inside(text, span, finding.Code);
            Assert.All(finding.Tasks, id => Assert.Contains(id, tasks));
            Assert.All(finding.Targets, id => Assert.Contains(id, targets));
            Assert.NotEqual("", finding.Message.Zh);
            Assert.NotEqual("", finding.Message.En);
        }

        Json(source, reading);
    }

    private static void Inside(string text, TextSpan span, string what) => Assert.True(span.End <= text.Length, $"{what} at {span} lies outside the text of {text.Length}.");

    private static string Words(string text, TextSpan span) => Words(span.Of(text).ToString());

    // a line break inside a wrapped quantity belongs to its place, not to its words
    private static string Words(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static void Json(PlanText source, PlanReading reading)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes)) PlanReadingJson.Write(writer, reading, source.CodePoints);
        using var json = JsonDocument.Parse(bytes.WrittenMemory);
        foreach (var target in json.RootElement.GetProperty("targets").EnumerateArray())
            Assert.InRange(target.GetProperty("end").GetInt32(), target.GetProperty("start").GetInt32(), source.CodePoints.Count);
    }
}
