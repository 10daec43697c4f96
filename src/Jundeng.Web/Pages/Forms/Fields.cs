using System.Globalization;
using Jundeng.Ledger;
using Jundeng.Plans;
using Jundeng.Web.Language;
using Microsoft.AspNetCore.Http;

namespace Jundeng.Web.Pages.Forms;

/// <summary>What was typed into a form, read as what it should be; all that cannot be read is refused at once.</summary>
internal sealed class Fields(IFormCollection form)
{
    private readonly List<Refusal> _refusals = [];

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<Refusal> Refusals => _refusals;

    /// <summary>What was typed; null where nothing was.</summary>
    public string? Text(string name) => form[name].ToString().Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The file that was sent; null where none was.</summary>
    public IFormFile? File(string name) => form.Files.GetFile(name) is { Length: > 0 } file ? file : null;

    /// <summary>A day; null where none was typed.</summary>
    public DateOnly? Day(string name) => Text(name) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : Refuse<DateOnly?>("bad-day", $"field.{name}", "form.bad-day");

    /// <summary>A day that must be there.</summary>
    public DateOnly NeededDay(string name) => Text(name) is null ? Refuse<DateOnly>("missing", $"field.{name}", "form.missing") : Day(name) ?? default;

    /// <summary>A whole number; null where none was typed.</summary>
    public int? Number(string name) => Text(name) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : Refuse<int?>("bad-number", $"field.{name}", "form.bad-number");

    /// <summary>The bytes of a file that must be there, with its name.</summary>
    public async Task<(byte[] Bytes, string Name)> NeededFileAsync(string name, CancellationToken ct)
    {
        if (File(name) is not { } file) return Refuse<(byte[], string)>("missing", $"field.{name}", "form.file");
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, ct);
        return (bytes.ToArray(), Path.GetFileName(file.FileName));
    }

    /// <summary>Notes what is wrong with a field; the keys are those of its name and of what to do.</summary>
    public T? Refuse<T>(string code, string where, string message)
    {
        _refusals.Add(new Refusal(code, Both(message), Both(where)));
        return default;
    }

    /// <exception cref="LedgerRefusedException">Something could not be read: all that could not.</exception>
    public void ThrowIfRefused()
    {
        if (_refusals.Count > 0) throw new LedgerRefusedException(_refusals);
    }

    private static LocalText Both(string key) => new(new Words(Languages.Chinese)[key], new Words(Languages.English)[key]);
}
