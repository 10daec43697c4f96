using System.Runtime.CompilerServices;
using AngleSharp.Dom;

namespace Jundeng.Plans.Documents.Html;

/// <summary>
/// Decides what of a page is its own words. The main part is the smallest element with nearly all words outside links; beside it
/// only prose and the title are kept. Inside it, blocks that are mostly links go.
/// </summary>
internal sealed class HtmlContent
{
    // An element with this share of the words of its parent is the parent's real content.
    private const double MainShare = 0.7;

    // A page with fewer words is read whole.
    private const int SmallestMain = 200;

    private const int ShortestTitle = 8;
    private const int LongestTitle = 120;
    private const int ShortestProse = 30;

    private readonly Dictionary<INode, Size> _sizes = [];
    private readonly HashSet<INode> _dropped = [];
    private readonly string _title;

    public HtmlContent(IDocument document, IElement body)
    {
        _title = Plain(document.Title ?? "");
        Measure(body, false);
        FindMain(body);
    }

    /// <summary>True where the words of a node are to be read.</summary>
    public bool Holds(INode node)
    {
        if (_dropped.Contains(node)) return false;
        if (node is not IElement element) return node is IText;
        if (HtmlTags.IsSilent(element)) return false;
        var size = _sizes.GetValueOrDefault(element);
        return !HtmlTags.IsBlock(element) || element.LocalName is "td" or "th" or "tr" || size.Links * 2 <= size.Text || IsTitle(element);
    }

    private Size Measure(INode node, bool linked)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var size = new Size();
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text) size.Add(text.Data, linked);
            else if (child is IElement element && !HtmlTags.IsSilent(element))
                size.Add(Measure(element, linked || (element.LocalName == "a" && element.HasAttribute("href"))));
        }

        _sizes[node] = size;
        return size;
    }

    private void FindMain(IElement body)
    {
        var path = new List<IElement> { body };
        while (Largest(path[^1]) is { } inner) path.Add(inner);
        var titled = Before(path).Any(element => IsTitle(element));
        for (var i = 0; i + 1 < path.Count; i++)
        {
            var before = true;
            foreach (var child in path[i].ChildNodes)
            {
                if (child == path[i + 1]) before = false;
                else if (!IsProse(child)) Prune(child, element => before && (titled ? IsTitle(element) : element.LocalName == "h1"));
            }
        }
    }

    private IElement? Largest(IElement element)
    {
        var best = element.Children.Where(child => !HtmlTags.IsSilent(child)).MaxBy(child => _sizes[child].Prose);
        return best is not null && HtmlTags.IsContainer(best) && !HtmlTable.IsData(best)
            && _sizes[best].Prose >= Math.Max(SmallestMain, MainShare * _sizes[element].Prose) ? best : null;
    }

    // what stands before the main part, level by level
    private static IEnumerable<IElement> Before(List<IElement> path) =>
        path.Zip(path.Skip(1)).SelectMany(pair => pair.First.Children.TakeWhile(child => child != pair.Second)).SelectMany(child => child.QuerySelectorAll("*").Prepend(child));

    /// <summary>Drops a node but for the elements inside it that are wanted; true where there was one.</summary>
    private bool Prune(INode node, Func<IElement, bool> wanted)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (node is IElement element && !HtmlTags.IsSilent(element))
        {
            if (wanted(element)) return true;
            var any = false;
            foreach (var child in element.ChildNodes) any |= Prune(child, wanted);
            if (any) return true;
        }

        _dropped.Add(node);
        return false;
    }

    private bool IsProse(INode node)
    {
        if (node is IText text)
        {
            var size = new Size();
            size.Add(text.Data, false);
            return size is { Text: >= ShortestProse, Stops: > 0 };
        }

        if (node is not IElement element || HtmlTags.IsSilent(element)) return false;
        var own = _sizes[element];
        if (own.Links * 3 > own.Text) return false;
        return (own.Prose >= ShortestProse && own.Stops > 0) || HtmlTable.IsData(element) || element.QuerySelectorAll("table").Any(HtmlTable.IsData);
    }

    // The title of the page, without the name of the site behind it, stands in the document too.
    private bool IsTitle(IElement element)
    {
        if (_title.Length < ShortestTitle || !HtmlTags.IsBlock(element) || _sizes.GetValueOrDefault(element) is not { Text: >= ShortestTitle and <= LongestTitle }) return false;
        return _title.Contains(Plain(element.TextContent), StringComparison.Ordinal);
    }

    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>How many characters an element shows, how many of them in links, and how many marks that end a sentence.</summary>
    private record struct Size(int Text, int Links, int Stops)
    {
        public readonly int Prose => Text - Links;

        public void Add(Size other) => (Text, Links, Stops) = (Text + other.Text, Links + other.Links, Stops + other.Stops);

        public void Add(string words, bool linked)
        {
            foreach (var c in words)
            {
                if (char.IsWhiteSpace(c)) continue;
                Text++;
                if (linked) Links++;
                else if (c is '。' or '；' or '！' or '？') Stops++;
            }
        }
    }
}
