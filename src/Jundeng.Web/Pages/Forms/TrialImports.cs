using Jundeng.Ledger;
using Jundeng.Publishing.Spreadsheets;
using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Jundeng.Web.Pages.Forms;

/// <summary>Takes a table in two steps: what would happen with every error at its cell, then the same table for good.</summary>
internal static class TrialImports
{
    public const string File = "file", Kept = "kept", Name = "name", Do = "do", Take = "take";

    /// <summary>A larger table is chosen again instead of being carried by the page.</summary>
    public const int MostKept = 1 << 20;

    /// <summary>The page before anything was chosen.</summary>
    public static PageAnswer<TrialPage> Page(TrialImport import) => new(new { Import = import, Refusals = (IReadOnlyList<Refusal>)[] });

    /// <param name="http">The request.</param>
    /// <param name="import">What the page says.</param>
    /// <param name="work">Takes the table, or only tries it.</param>
    public static async Task<IResult> TakeAsync(HttpContext http, TrialImport import, Func<TrialTable, Task<TrialAnswer>> work)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var isTrial = form[Do] != Take;
        var act = (await http.RequestServices.GetRequiredService<Visitors>().OfAsync(http)).Act(form["why"].ToString() is { Length: > 0 } why ? why : null);
        (byte[]? bytes, string? name) = (null, null);
        try
        {
            (bytes, name) = await FileAsync(form, http.RequestAborted);
            var answer = await work(new TrialTable(SheetTable.IsWorkbook(bytes) ? SheetTable.ToCsv(bytes, name) : bytes, name, isTrial, new Fields(form), act));
            if (isTrial) return new PageAnswer<TrialPage>(new { Import = import, Refusals = (IReadOnlyList<Refusal>)[], FileName = name, Bytes = bytes, Would = (answer.Told.Key, answer.Told.Gaps), answer.Shown, Typed = form });
            http.RequestServices.GetRequiredService<Notices>().Say(http, answer.Told);
            return new SeeOther(answer.To ?? import.Back);
        }
        catch (LedgerRefusedException refused)
        {
            return new PageAnswer<TrialPage>(new { Import = import, Refusals = refused.Reasons, FileName = name, Bytes = bytes, Typed = form }) { StatusCode = Posted.StatusOf(refused) };
        }
    }

    /// <summary>The file that was chosen now, else the one that the page has kept since it was tried.</summary>
    public static async Task<(byte[] Bytes, string Name)> FileAsync(IFormCollection form, CancellationToken ct)
    {
        var fields = new Fields(form);
        var kept = new byte[form[Kept].ToString().Length];
        if (fields.File(File) is null && kept.Length > 0 && Convert.TryFromBase64String(form[Kept].ToString(), kept, out var length)) return (kept[..length], form[Name].ToString());
        var file = await fields.NeededFileAsync(File, ct);
        fields.ThrowIfRefused();
        return file;
    }
}
