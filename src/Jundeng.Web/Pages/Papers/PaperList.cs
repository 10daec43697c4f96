using Jundeng.Ledger.Supervision.Papers;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Lists;

namespace Jundeng.Web.Pages.Papers;

/// <summary>Bulletins and consolidated reports of a plan, the newest first.</summary>
internal static class PaperList
{
    public static Listing<Paper> Of(IReadOnlyList<Paper> papers, Here here, Words words) => new(
        new ListEmpty("papers.none", "papers.none.next"), [.. papers.Reverse()],
        [
            new("papers.paper", paper => new Cell((object?)paper.Title) { Href = Routes.Paper(paper.Id), Quiet = paper.Id }) { IsHead = true },
            new("papers.kind", paper => words[KindKey(paper.Kind)]),
            new("papers.as-of", paper => paper.AsOf),
            new("papers.state", paper => State(paper, words)),
            new("papers.issued", paper => paper.Issue?.On),
            new("papers.changed", paper => Figures.Amounts.Time(paper.Versions[^1].At)),
        ],
        [new("papers.kind", paper => words[KindKey(paper.Kind)])],
        here, words);

    public static string KindKey(PaperKind kind) => kind == PaperKind.Bulletin ? "papers.bulletin" : "papers.summary";

    /// <summary>Its number, or that it is a draft.</summary>
    public static string State(Paper paper, Words words) => paper.Issue is { } issue ? words["papers.number", $"{issue.Year}", issue.Number] : words["papers.draft", paper.Versions.Count];
}
