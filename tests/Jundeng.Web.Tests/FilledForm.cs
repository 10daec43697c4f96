using AngleSharp.Dom;

namespace Jundeng.Web.Tests;

/// <summary>A form as a browser sends it: its fields as they stand, those given instead, and the button.</summary>
internal static class FilledForm
{
    public static (string Action, Dictionary<string, string> Fields) Of(IDocument page, string button, params (string Name, string Value)[] typed)
    {
        var pressed = page.QuerySelector(button) ?? throw new InvalidOperationException($"There is no {button}.");
        var form = pressed.GetAttribute("form") is { } id ? page.GetElementById(id)! : pressed.Closest("form")!;
        var fields = form.QuerySelectorAll("input[name], select[name], textarea[name]")
            .Where(field => field.GetAttribute("type") is not ("radio" or "checkbox" or "file") || field.HasAttribute("checked"))
            .ToDictionary(field => field.GetAttribute("name")!, field => field switch
            {
                { LocalName: "select" } => (field.QuerySelector("option[selected]") ?? field.QuerySelector("option"))?.GetAttribute("value") ?? "",
                { LocalName: "textarea" } => field.TextContent,
                _ => field.GetAttribute("value") ?? "",
            });
        if (pressed.GetAttribute("name") is { } name) fields[name] = pressed.GetAttribute("value") ?? "";
        foreach (var (field, value) in typed) fields[field] = value;
        return (pressed.GetAttribute("formaction") ?? form.GetAttribute("action") ?? new Uri(page.BaseUri).PathAndQuery, fields);
    }
}
