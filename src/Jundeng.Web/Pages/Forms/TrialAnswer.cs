using Jundeng.Web.Hosting;

namespace Jundeng.Web.Pages.Forms;

/// <summary>What a table does, or would do.</summary>
/// <param name="Told">The sentence that says so.</param>
internal sealed record TrialAnswer(Notice Told)
{
    /// <summary>What it would write, to be looked at before it is taken: a component with its parameters; null for nothing.</summary>
    public (Type Component, IDictionary<string, object?> Parameters)? Shown { get; init; }

    /// <summary>Where to go on once it is taken; null for the list.</summary>
    public string? To { get; init; }

    public static implicit operator TrialAnswer(Notice told) => new(told);
}
