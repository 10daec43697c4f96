namespace Jundeng.Web.Pages.Settings;

/// <summary>The keys of what pages say of the rules of a kind.</summary>
public sealed record RuleShelfWords(string Title, string Heading, string None, string About);
