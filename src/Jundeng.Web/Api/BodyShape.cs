namespace Jundeng.Web.Api;

/// <summary>Says of a route what is sent to it.</summary>
/// <param name="Sent">The type; <c>why</c> may stand beside its fields.</param>
internal sealed record BodyShape(Type Sent)
{
    /// <summary>Lets routing take whatever is sent; what it must be is said when it is read.</summary>
    public const string AnyType = "*/*";
}
