namespace Jundeng.Web.Api;

/// <summary>A page of a list.</summary>
/// <param name="Items">What stands on it.</param>
/// <param name="Total">How many there are that fit what was asked; null where they are not counted because there may be very many.</param>
/// <param name="Limit">How many a page holds at most.</param>
/// <param name="Offset">How many come before it.</param>
/// <param name="Next">The address of the next page; null on the last.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, int? Total, int Limit, int Offset, string? Next);
