namespace Jundeng.Web.Api.Supervision;

/// <summary>The text of a paper.</summary>
/// <param name="Text">Markdown, whose first heading is the title.</param>
public sealed record PaperTextRequest(string Text);
