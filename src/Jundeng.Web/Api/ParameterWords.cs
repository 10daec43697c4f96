using Microsoft.OpenApi;

namespace Jundeng.Web.Api;

/// <summary>What parameters of addresses and heads mean; the same name always means the same.</summary>
internal static class ParameterWords
{
    private static readonly Dictionary<string, string> s_words = new(StringComparer.Ordinal)
    {
        ["q"] = "Only rows in which some field holds these words.",
        ["sort"] = "The field by which the list is sorted; with - before it backwards. What has no value comes last.",
        ["limit"] = "How many at most: for pages 50 where nothing is said, else all.",
        ["offset"] = "How many are passed over.",
        ["fields"] = "The fields that are answered, separated by commas; all where nothing is said.",
        ["format"] = "json, csv or ndjson; goes before the header Accept.",
        ["lang"] = "zh or en; goes before the header Accept-Language.",
        ["If-Match"] = "The ETag that reading the thing gave, or * to change it whatever it is now.",
        ["If-None-Match"] = "An ETag that is known: where it still holds, 304 is answered.",
        ["Idempotency-Key"] = "A text of one's own, such as a UUID: the same request with the same key within a day is answered the same and done once.",
        ["name"] = "The name of the file, with its ending; or the name of the thing.",
        ["why"] = "The reason, which the record keeps.",
        ["planId"] = "Id of the plan.",
        ["roundId"] = "Id of the round.",
        ["reportId"] = "Id of the report.",
        ["taskId"] = "Id of the task in its plan.",
        ["projectId"] = "Id of the project.",
        ["itemId"] = "Id of the target, or of the task where there is no such target.",
        ["subject"] = "Id of the task, or of the target outside every task.",
        ["paperId"] = "Id of the bulletin or consolidated report.",
        ["releaseId"] = "Id of the release.",
        ["feedbackId"] = "Id of the message.",
        ["runId"] = "Id of the run.",
        ["cutId"] = "Id of the cut.",
        ["id"] = "Id of the thing.",
        ["code"] = "Its code.",
        ["no"] = "Its number in the plan.",
        ["number"] = "Its number.",
        ["file"] = "The name of the file.",
        ["account"] = "The name of the account.",
        ["deputy"] = "The name of the account that acts.",
        ["thing"] = "What it is about: id of a plan, region, organisation, round, report, order or paper, or the name of an account or register.",
        ["asOf"] = "The state of this day, such as 2026-06-30; today where nothing is said.",
        ["on"] = "The day, such as 2026-06-30.",
        ["from"] = "The first day or year.",
        ["to"] = "The last day or year.",
        ["last"] = "The last day on which it holds.",
        ["since"] = "The first day, such as 2026-06-30.",
        ["region"] = "Code of the region.",
        ["regionName"] = "Name of the region.",
        ["task"] = "Only this task.",
        ["unit"] = "Only this organisation.",
        ["upper"] = "Id of a plan above; several times for several, all that share years with the plan where nothing is said.",
        ["rules"] = "The rules, as id@version, or the id alone for its highest version.",
        ["trial"] = "Whether only to say what would happen: then nothing is written.",
        ["version"] = "Its version; the latest where nothing is said.",
        ["issuer"] = "Who stands in the head of the document.",
        ["submit"] = "Whether the reports are handed in, not only kept as drafts.",
        ["scaleFrom"] = "The least answer.",
        ["scaleTo"] = "The greatest answer.",
        ["satisfied"] = "The answers that count as satisfied, separated by commas, such as 4,5.",
        ["level"] = "The level of the intervals; 0.95 where nothing is said.",
        ["measure"] = "Which estimate becomes an observation: share of the satisfied in percent, or mean; share where nothing is said.",
        ["under"] = "Only this region and all below it.",
        ["title"] = "The title; taken from the document where nothing is said.",
        ["year"] = "The year.",
        ["all"] = "Whether those that are over are wanted too.",
        ["about"] = "The thing.",
        ["who"] = "Who did it.",
        ["what"] = "What was done, by its code.",
        ["indicator"] = "The indicator, as the data call it; several times for several.",
        ["period"] = "The period; several times for several.",
    };

    public static string Of(string name) => s_words.TryGetValue(name, out var words) ? words : "Only rows of which this field is this; several times for several.";

    public static OpenApiSchema SchemaOf(string name) => name switch
    {
        "limit" => new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1", Maximum = $"{ListAsked.MostLimit}" },
        "offset" => new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "0" },
        "format" => new OpenApiSchema { Type = JsonSchemaType.String, Enum = ["json", "csv", "ndjson"] },
        "lang" => new OpenApiSchema { Type = JsonSchemaType.String, Enum = ["zh", "en"] },
        _ => new OpenApiSchema { Type = JsonSchemaType.String },
    };
}
