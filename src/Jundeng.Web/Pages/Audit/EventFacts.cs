using System.Collections.Frozen;
using System.Text.Json;
using Jundeng.Ledger.Accounts;
using Jundeng.Web.Language;

namespace Jundeng.Web.Pages.Audit;

/// <summary>What an event says, in words: each fact with what it was before and after.</summary>
public static class EventFacts
{
    private const int HashLength = 64, HashShown = 12, MostItems = 20;

    /// <summary>The names of facts that have words; those of later versions are shown as they are.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "about", "action", "actions", "added", "agenda", "aliases", "amount", "answered", "answers", "askedDue", "asOf", "at", "author", "chair", "changed", "closes",
        "code", "completed", "completion", "content", "corrections", "corrects", "cut", "decision", "decisions", "demand", "deputy", "digest", "disabled", "document",
        "dropped", "due", "effective", "ended", "estimates", "every", "failed", "file", "finding", "findings", "from", "fullName", "funds", "given", "givenUp", "gone",
        "heir", "hidden", "id", "indicator", "indicators", "into", "isPublic", "isTask", "item", "items", "kind", "label", "level", "light", "lights", "links", "mail",
        "mailChanged", "mended", "messages", "milestone", "milestones", "mustChange", "name", "no", "note", "number", "observations", "of", "on", "opens", "order",
        "organisation", "organisations", "papers", "parent", "parts", "percent", "period", "periods", "place", "plan", "planId", "protected", "public", "reader",
        "region", "regions", "release", "reopened", "replaces", "reports", "result", "review", "revised", "revision", "role", "roles", "rows", "rules", "run", "scale", "scheme",
        "score", "seed", "sent", "sessionsEnded", "set", "sha256", "shapes", "share", "shortName", "size", "source", "start", "state", "step", "subject", "target", "targets",
        "task", "taskId", "tasks", "text", "title", "to", "total", "type", "unanswered", "unchanged", "unit", "units", "until", "upper", "value", "version", "words",
        "year",
    ];

    private static readonly FrozenSet<string> s_names = Names.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The facts of an event in their order; what stayed as it was is left out where there is a before.</summary>
    public static IReadOnlyList<EventFact> Of(string? before, string? after, Words words)
    {
        var (old, now) = (Read(before), Read(after));
        // Register events keep what was and what is beside each other in one.
        if (now.Count > 0 && now.Find(field => field.Name == "state").Value is { ValueKind: JsonValueKind.Object } state)
        {
            old = now.Find(field => field.Name == "before").Value is { ValueKind: JsonValueKind.Object } was ? Fields(was) : old;
            now = [.. Fields(state), .. now.Where(field => field.Name is not ("before" or "state"))];
        }

        var names = now.Select(field => field.Name).Union(old.Select(field => field.Name));
        return
        [
            .. names.Select(name => new EventFact(NameOf(name, words), TextOf(name, old, words), TextOf(name, now, words)))
                .Where(fact => old.Count == 0 ? fact.After is not null : fact.Before != fact.After),
        ];
    }

    private static string NameOf(string name, Words words) => s_names.Contains(name) ? words[$"fact.{name}"] : name;

    private static List<(string Name, JsonElement Value)> Read(string? json)
    {
        if (json is null) return [];
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement.Clone();
        return root.ValueKind == JsonValueKind.Object ? Fields(root) : [];
    }

    private static List<(string Name, JsonElement Value)> Fields(JsonElement element) => [.. element.EnumerateObject().Select(field => (field.Name, field.Value))];

    private static string? TextOf(string name, List<(string Name, JsonElement Value)> fields, Words words) =>
        fields.Find(field => field.Name == name).Value is { ValueKind: not (JsonValueKind.Undefined or JsonValueKind.Null) } value ? Text(name, value, words) : null;

    private static string Text(string name, JsonElement value, Words words) => value.ValueKind switch
    {
        JsonValueKind.True => words["fact.yes"],
        JsonValueKind.False => words["fact.no-it-is"],
        JsonValueKind.Array when value.GetArrayLength() == 0 => words["fact.nothing"],
        JsonValueKind.Array => string.Join(words["list.semicolon"], value.EnumerateArray().Take(MostItems).Select(item => Text(name, item, words))) + (value.GetArrayLength() > MostItems ? " …" : ""),
        JsonValueKind.Object => string.Join(words["list.comma"], Fields(value).Where(field => field.Value.ValueKind != JsonValueKind.Null)
            .Select(field => $"{NameOf(field.Name, words)} {Text(field.Name, field.Value, words)}")),
        JsonValueKind.String => Text(name, value.GetString()!, words),
        _ => value.GetRawText(),
    };

    private static string Text(string name, string text, Words words) =>
        text.Length == HashLength && text.All(char.IsAsciiHexDigitLower) ? $"{text[..HashShown]}…"
        : name == "role" && RoleWords.Find(text) is { } role ? words[RoleWords.Words(role)]
        : name == "actions" && AccessRules.Find(text) is { } rule ? words[rule.Words]
        : text;
}
