namespace Jundeng.Web.Pages.Lists;

/// <summary>The head of a column.</summary>
public sealed record ListHead(string Key, string Words, bool IsNumber, bool IsHead);
