using System.Collections.Concurrent;
using Jundeng.Measures.Aggregation;
using Jundeng.Measures.Normalisation;

namespace Jundeng.Measures.Uncertainty;

/// <summary>
/// An index as a function of its assumptions: a point of the unit cube, one coordinate for each assumption in doubt, gives the scores of all units. Missing
/// values are passed over with renormalised weights. Immutable and safe to use from several threads.
/// </summary>
public sealed class CompositeModel
{
    private readonly Table _data;
    private readonly IReadOnlyList<IndicatorMethod> _methods;
    private readonly CompositeAssumptions _assumptions;
    private readonly FlatTree _tree;
    private readonly bool _isComplete;
    private readonly Dictionary<(int Treatment, int Normaliser), (IndicatorMethod[] Methods, Lazy<Table> Scores)> _alternatives = [];
    private readonly ConcurrentBag<Room> _rooms = [];

    /// <summary>From data, the methods in force, the tree and the alternatives.</summary>
    /// <param name="data">Values by unit and indicator, NaN where missing.</param>
    /// <param name="methods">The methods in force, one a column.</param>
    /// <param name="tree">The tree in force.</param>
    /// <param name="assumptions">What is in doubt.</param>
    /// <exception cref="ArgumentException">Numbers do not fit each other, or the weight noise lies outside 0 to 1.</exception>
    public CompositeModel(Table data, IReadOnlyList<IndicatorMethod> methods, ScoreTree tree, CompositeAssumptions assumptions)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(methods);
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(assumptions);
        Check.SameLength(data.Columns, methods.Count, nameof(methods));
        if (!(assumptions.WeightNoise is >= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(assumptions), assumptions.WeightNoise, "The weight noise lies from 0 to 1.");
        if (assumptions.StandardErrors is { } errors)
        {
            Check.SameLength(data.Rows, errors.Rows, nameof(assumptions));
            Check.SameLength(data.Columns, errors.Columns, nameof(assumptions));
        }

        foreach (var indicator in tree.Indicators)
            if (indicator.Column >= data.Columns) throw new ArgumentException($"The indicator {indicator.Id} names column {indicator.Column}; there are {data.Columns}.", nameof(tree));
        (_data, _methods, _assumptions) = (data, [.. methods], assumptions);
        _tree = new FlatTree(tree);
        _isComplete = !data.Memory().Span.Contains(double.NaN);
        InDoubt = assumptions.InDoubt;
        for (var treatment = 0; treatment < Math.Max(1, assumptions.Treatments.Count); treatment++)
        {
            for (var normaliser = 0; normaliser < Math.Max(1, assumptions.Normalisers.Count); normaliser++)
            {
                var alternative = Methods(treatment, normaliser);
                _alternatives[(treatment, normaliser)] = (alternative, new Lazy<Table>(() => IndicatorMethod.Apply(_data, alternative)));
            }
        }
    }

    /// <summary>The number of units.</summary>
    public int Units => _data.Rows;

    /// <summary>What each coordinate stands for.</summary>
    public IReadOnlyList<Assumption> InDoubt { get; }

    /// <summary>The scores of the index in force, nothing in doubt; NaN for units of which nothing is there.</summary>
    public double[] Nominal()
    {
        var scores = new double[Units];
        Aggregate(IndicatorMethod.Apply(_data, _methods).Memory(), null, _tree.Weights, new Room(this), scores);
        return scores;
    }

    /// <summary>The scores of all units at a point.</summary>
    /// <param name="point">One number in [0, 1) for each assumption in doubt: for lists which member, for weights and values the seed of their noise.</param>
    /// <param name="scores">One a unit; NaN where nothing is there.</param>
    /// <exception cref="ArgumentException">The lengths do not fit.</exception>
    /// <exception cref="UndefinedMeasureException">An alternative is not defined for the data.</exception>
    public void Evaluate(ReadOnlySpan<double> point, Span<double> scores)
    {
        Check.SameLength(InDoubt.Count, point.Length, nameof(point));
        Check.SameLength(Units, scores.Length, nameof(scores));
        if (!_rooms.TryTake(out var room)) room = new Room(this);
        try
        {
            var (treatment, normaliser) = (Choose(point, Assumption.Treatment, _assumptions.Treatments.Count), Choose(point, Assumption.Normalisation, _assumptions.Normalisers.Count));
            var (methods, normalised) = _alternatives[(treatment, normaliser)];
            var values = Noise(point, Assumption.Measurement) is { } noise ? Disturbed(noise, methods, room) : normalised.Value.Memory();
            var aggregator = _assumptions.Aggregators.Count > 0 ? _assumptions.Aggregators[Choose(point, Assumption.Aggregation, _assumptions.Aggregators.Count)] : null;
            var weights = Noise(point, Assumption.Weights) is { } doubt ? _tree.Disturbed(doubt, _assumptions.WeightNoise, room.Scratch) : _tree.Weights;
            Aggregate(values, aggregator, weights, room, scores);
        }
        finally
        {
            _rooms.Add(room);
        }
    }

    private void Aggregate(ReadOnlyMemory<double> values, Aggregator? aggregator, double[] weights, Room room, Span<double> scores)
    {
        if (_isComplete) _tree.Evaluate(values, Units, aggregator, weights, room.Scratch, scores);
        else _tree.EvaluatePresent(new Table(_data.Rows, _data.Columns, values.Span), aggregator, weights, scores);
    }

    private IndicatorMethod[] Methods(int treatment, int normaliser) =>
    [
        .. _methods.Select(method => new IndicatorMethod(
            method.Direction,
            _assumptions.Normalisers.Count > 0 ? _assumptions.Normalisers[normaliser] : method.Normaliser,
            _assumptions.Treatments.Count > 0 ? _assumptions.Treatments[treatment] : method.Treatment)),
    ];

    // Values drawn around the data, treated and normalised anew.
    private Memory<double> Disturbed(SeededRandom random, IndicatorMethod[] methods, Room room)
    {
        for (var column = 0; column < _data.Columns; column++)
        {
            var target = room.Values.AsSpan(column * _data.Rows, _data.Rows);
            var values = _data.Column(column);
            var errors = _assumptions.StandardErrors!.Column(column);
            random.NextNormals(target);
            for (var row = 0; row < target.Length; row++) target[row] = errors[row] > 0 ? values[row] + errors[row] * target[row] : values[row];
            methods[column].Write(target, target);
        }

        return room.Values;
    }

    private int Choose(ReadOnlySpan<double> point, Assumption assumption, int count) =>
        count == 0 ? 0 : Math.Clamp((int)(At(point, assumption)!.Value * count), 0, count - 1);

    private SeededRandom? Noise(ReadOnlySpan<double> point, Assumption assumption) =>
        At(point, assumption) is { } coordinate ? new SeededRandom(BitConverter.DoubleToUInt64Bits(coordinate)) : null;

    private double? At(ReadOnlySpan<double> point, Assumption assumption)
    {
        for (var i = 0; i < point.Length; i++)
            if (InDoubt[i] == assumption) return point[i];
        return null;
    }

    /// <summary>Memory for one evaluation, used again by the next.</summary>
    private sealed class Room(CompositeModel model)
    {
        public FlatTree.Scratch Scratch { get; } = model._tree.Room(model.Units);

        public double[] Values { get; } = new double[model._assumptions.StandardErrors is null ? 0 : model._data.Rows * model._data.Columns];
    }
}
