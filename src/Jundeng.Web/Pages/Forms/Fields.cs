using System.Globalization;
using Jundeng.Ledger;
using Jundeng.Plans;
using Jundeng.Web.Language;
using Microsoft.AspNetCore.Http;

namespace Jundeng.Web.Pages.Forms;

/// <summary>What was typed into a form, sent or in the address, read as what it should be; all that cannot be read is refused at once.</summary>
internal sealed class Fields(IFormCollection form)
{
    private readonly List<Refusal> _refusals = [];

    /// <summary>What the address of a page asks for.</summary>
    public static Fields OfAddress(HttpRequest request) => new(new FormCollection(request.Query.ToDictionary(pair => pair.Key, pair => pair.Value)));

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<Refusal> Refusals => _refusals;

    /// <summary>The status of a page whose address was read: one that says so where it could not be.</summary>
    public int Status => _refusals.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;

    /// <summary>What was typed; null where nothing was.</summary>
    public string? Text(string name) => form[name].ToString().Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The file that was sent; null where none was.</summary>
    public IFormFile? File(string name) => form.Files.GetFile(name) is { Length: > 0 } file ? file : null;

    /// <summary>A day; null where none was typed.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="label">The key of what stands above it; null takes the words of its name.</param>
    public DateOnly? Day(string name, string? label = null) => Text(name) is { } text ? DayIn(text, label ?? $"field.{name}") : null;

    /// <summary>A day of a row of fields.</summary>
    public DateOnly? DayIn(string? text, string label) => Days.Read(text) ?? Refuse<DateOnly?>("bad-day", label, "form.bad-day");

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
