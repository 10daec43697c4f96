namespace Jundeng.Web.Pages.Lists;

/// <summary>By what a list is sorted: a column, forwards or backwards; in the address <c>due</c> or <c>-due</c>.</summary>
public sealed record ListOrder(string Key, bool Backwards)
{
    public static ListOrder? Parse(string? text) => text is null or "-" ? null : text[0] == '-' ? new(text[1..], true) : new(text, false);

    public override string ToString() => Backwards ? $"-{Key}" : Key;
}
