using Jundeng.Cli.Resources;
using Jundeng.Ledger.Alignments;
using Jundeng.Ledger.Plans;
using Jundeng.Publishing;
using Spectre.Console;

namespace Jundeng.Cli.Tables;

/// <summary>Where the items of a plan come from, as tables for people.</summary>
internal static class AlignmentTable
{
    public static void Print(AlignmentList list)
    {
        var table = Table(Strings.AlignColumnFrom, Strings.AlignColumnCandidates);
        foreach (var one in list.Items) table.AddRow(new Text(one.Item.Id), new Text(one.Item.Name), new Text(From(one)), new Text(Candidates(one)));
        if (list.Items.Count > 0) Terminal.Tables().Write(table);
        var origins = list.Items.ToLookup(one => one.Alignment?.Origin);
        Terminal.Out.WriteLine(Strings.AlignCounts.With(
            list.PlanId, list.UpperPlans.Count == 0 ? Strings.AlignNone : string.Join(Strings.ListSeparator, list.UpperPlans), origins[AlignmentOrigin.Required].Count(), origins[AlignmentOrigin.Own].Count(), origins[null].Count()));
        foreach (var one in list.Items)
            foreach (var shortfall in one.Shortfalls) Terminal.Out.WriteLine($"{one.Item.Id} {PlanTerms.Of(shortfall.Message)}");
        if (list.NotTakenUp.Count == 0) return;
        Terminal.Out.WriteLine(Strings.AlignNotTakenUp.With(list.NotTakenUp.Count));
        foreach (var item in list.NotTakenUp) Terminal.Out.WriteLine("  " + Of(item));
    }

    public static void Print(IReadOnlyList<UpperUptake> uptake)
    {
        var table = Table(Strings.AlignColumnTakenUpBy);
        foreach (var one in uptake) table.AddRow(new Text(one.Item.Id), new Text(one.Item.Name), new Text(string.Join('\n', one.TakenUpBy.Select(Of))));
        if (uptake.Count > 0) Terminal.Tables().Write(table);
        Terminal.Out.WriteLine(Strings.AlignUptakeCounts.With(uptake.Count, uptake.Count(one => one.TakenUpBy.Count == 0)));
    }

    private static Table Table(params string[] columns)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(new TableColumn(Strings.ColumnNumber).NoWrap(), new TableColumn(Strings.AlignColumnItem));
        return table.AddColumns([.. columns.Select(column => new TableColumn(column))]);
    }

    private static string From(AlignedItem item) => item.Alignment switch
    {
        null => "",
        { Origin: AlignmentOrigin.Own } => Strings.AlignOwn,
        var alignment => string.Join('\n', alignment.Path.Select((above, i) => (i == 0 ? "" : "← ") + Of(above))),
    };

    private static string Candidates(AlignedItem item) =>
        string.Join('\n', item.Candidates.Select(candidate => "{0} {1:0.00}".With(Of(candidate.Item), candidate.Score)));

    private static string Of(PlanItem item) => $"{item.PlanId} {item.Id} {item.Name}";
}
