using Jundeng.Ledger.Projects;
using Jundeng.Web.Pages.Forms;
using Microsoft.AspNetCore.Http;

namespace Jundeng.Web.Pages.Projects;

/// <summary>What was typed of a project.</summary>
internal static class ProjectForm
{
    private static readonly char[] s_between = [',', '，', '、', ';', '；', ' '];

    /// <exception cref="Ledger.LedgerRefusedException">Everything that cannot be read.</exception>
    public static ProjectDraft Of(IFormCollection form)
    {
        var fields = new Fields(form);
        var draft = new ProjectDraft
        {
            Name = form["name"].ToString(),
            Code = form["code"].ToString(),
            TaskId = fields.Text("task"),
            TargetIds = form["targets"].ToString().Split(s_between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            Unit = form["unit"].ToString(),
            Place = form["place"].ToString(),
            Content = form["content"].ToString(),
            Scale = form["scale"].ToString(),
            Start = fields.Day("from"),
            Completion = fields.Day("to"),
            Total = Amount(fields, fields.Text("total"), "projects.total"),
            Funds = Funds(form, fields),
        };
        fields.ThrowIfRefused();
        return draft;
    }

    /// <summary>An amount of money in 分; null where none was typed.</summary>
    public static long? Amount(Fields fields, string? text, string where) =>
        text is null ? null : Money.TryParse(text, out var fen) ? fen : fields.Refuse<long?>("not-money", where, "projects.not-money");

    // A row without an amount is one that was left empty.
    private static List<ProjectFund> Funds(IFormCollection form, Fields fields)
    {
        var (sources, years, amounts) = (form["source"], form["year"], form["amount"]);
        var funds = new List<ProjectFund>();
        for (var i = 0; i < Math.Min(sources.Count, Math.Min(years.Count, amounts.Count)); i++)
        {
            if (string.IsNullOrWhiteSpace(amounts[i])) continue;
            int? year = int.TryParse(years[i], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
            if (year is null && !string.IsNullOrWhiteSpace(years[i])) fields.Refuse<int?>("bad-number", "projects.year", "form.bad-number");
            funds.Add(new ProjectFund(sources[i] ?? "", year, Amount(fields, amounts[i], "projects.amount") ?? 0));
        }

        return funds;
    }
}
