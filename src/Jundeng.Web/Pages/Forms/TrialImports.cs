using Jundeng.Ledger;
using Jundeng.Publishing.Spreadsheets;
using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;

namespace Jundeng.Web.Pages.Forms;

/// <summary>Takes a table in two steps: what would happen with every error at its cell, then the same table for good.</summary>
internal static class TrialImports
{
    public const string File = "file", Kept = "kept", Name = "name", Do = "do", Take = "take";

    /// <summary>A larger table is chosen again instead of being carried by the page.</summary>
    public const int MostKept = 1 << 20;

    /// <summary>The page before anything was chosen.</summary>
    public static RazorComponentResult<TrialPage> Page(TrialImport import) => new(new { Import = import, Refusals = (IReadOnlyList<Refusal>)[] });

    /// <param name="http">The request.</param>
    /// <param name="import">What the page says.</param>
    /// <param name="work">Takes the bytes of a CSV table of some name, only for a trial where that is true; gives what is told.</param>
    public static async Task<IResult> TakeAsync(HttpContext http, TrialImport import, Func<byte[], string, bool, Act, Task<Notice>> work)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var isTrial = form[Do] != Take;
        var act = (await http.RequestServices.GetRequiredService<Visitors>().OfAsync(http)).Act(form["why"].ToString() is { Length: > 0 } why ? why : null);
        try
        {
            var (bytes, name) = await FileAsync(form, http.RequestAborted);
            var told = await work(SheetTable.IsWorkbook(bytes) ? SheetTable.ToCsv(bytes, name) : bytes, name, isTrial, act);
            if (isTrial) return new RazorComponentResult<TrialPage>(new { Import = import, Refusals = (IReadOnlyList<Refusal>)[], FileName = name, Bytes = bytes, Would = (told.Key, told.Gaps), act.Why });
            http.RequestServices.GetRequiredService<Notices>().Say(http, told);
            return new SeeOther(import.Back);
        }
        catch (LedgerRefusedException refused)
        {
            return new RazorComponentResult<TrialPage>(new { Import = import, Refusals = refused.Reasons, act.Why }) { StatusCode = Posted.StatusOf(refused) };
        }
    }

    // The file itself, or the one that the page has kept since it was tried.
    private static async Task<(byte[] Bytes, string Name)> FileAsync(IFormCollection form, CancellationToken ct)
    {
        var kept = new byte[form[Kept].ToString().Length];
        if (kept.Length > 0 && Convert.TryFromBase64String(form[Kept].ToString(), kept, out var length)) return (kept[..length], form[Name].ToString());
        var fields = new Fields(form);
        var file = await fields.NeededFileAsync(File, ct);
        fields.ThrowIfRefused();
        return file;
    }
}
