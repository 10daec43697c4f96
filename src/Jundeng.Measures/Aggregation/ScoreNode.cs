namespace Jundeng.Measures.Aggregation;

/// <summary>A node of a tree of scores: an indicator, which is a column, or an aggregate of the nodes below it. Immutable, and so without cycles.</summary>
public sealed record ScoreNode
{
    private ScoreNode(string id, double weight)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        if (!double.IsFinite(weight) || weight < 0) throw new ArgumentOutOfRangeException(nameof(weight), weight, "A weight must be finite and not negative.");
        Id = id;
        Weight = weight;
    }

    /// <summary>The name of the node, unique in its tree.</summary>
    public string Id { get; }

    /// <summary>The weight among its siblings, relative.</summary>
    public double Weight { get; }

    /// <summary>The column of an indicator; null for an aggregate.</summary>
    public int? Column { get; private init; }

    /// <summary>The scale of an indicator's scores.</summary>
    public ScoreScale Scale { get; private init; } = ScoreScale.Share;

    /// <summary>How the nodes below become one.</summary>
    public Aggregator Aggregator { get; private init; } = Aggregator.Arithmetic;

    /// <summary>The nodes below; none for an indicator.</summary>
    public IReadOnlyList<ScoreNode> Children { get; private init; } = [];

    /// <summary>An indicator.</summary>
    /// <exception cref="ArgumentException">The id is empty, the weight negative or not finite, or the column negative.</exception>
    public static ScoreNode Indicator(string id, int column, ScoreScale scale, double weight = 1) =>
        new(id, weight) { Column = Check.AtLeast(0, column, nameof(column)), Scale = new ScoreScale(scale.Worst, scale.Met) };

    /// <summary>An aggregate.</summary>
    /// <exception cref="ArgumentException">The id is empty, the weight negative or not finite, or there is no node below.</exception>
    /// <exception cref="UndefinedMeasureException">The weights below sum to 0.</exception>
    public static ScoreNode Aggregate(string id, Aggregator aggregator, IReadOnlyList<ScoreNode> children, double weight = 1)
    {
        ArgumentNullException.ThrowIfNull(aggregator);
        ArgumentNullException.ThrowIfNull(children);
        if (children.Count == 0) throw new ArgumentException($"The aggregate {id} has nothing below it.", nameof(children));
        Check.Weights([.. children.Select(child => child.Weight)], nameof(children));
        return new ScoreNode(id, weight) { Aggregator = aggregator, Children = [.. children] };
    }

    /// <summary>The same node with another aggregator, other children and another weight.</summary>
    internal ScoreNode With(Aggregator aggregator, IReadOnlyList<ScoreNode> children, double weight) =>
        new(Id, weight) { Column = Column, Scale = Scale, Aggregator = aggregator, Children = children };
}
