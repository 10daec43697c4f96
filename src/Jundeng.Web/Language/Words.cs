using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;
using Jundeng.Plans;

namespace Jundeng.Web.Language;

/// <summary>The words of the pages in one language; a key without words is a mistake of ours and is thrown.</summary>
public sealed class Words
{
    private static readonly ResourceManager _resources = new("Jundeng.Web.Language.Words", typeof(Words).Assembly);

    // The resource manager takes a lock for every word, and a page has thousands.
    private static readonly ConcurrentDictionary<string, string> s_chinese = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, string> s_english = new(StringComparer.Ordinal);

    private readonly CultureInfo _culture;
    private readonly ConcurrentDictionary<string, string> _known;

    /// <summary>Creates the words of a language: <c>zh</c> or <c>en</c>.</summary>
    public Words(string language)
    {
        Language = language;
        (_culture, _known) = language == Languages.English ? (CultureInfo.GetCultureInfo("en"), s_english) : (CultureInfo.InvariantCulture, s_chinese);
    }

    /// <summary><c>zh</c> or <c>en</c>.</summary>
    public string Language { get; }

    /// <summary>The name of the language in HTML.</summary>
    public string HtmlLanguage => Language == Languages.English ? "en" : "zh-CN";

    /// <summary>The words of a key.</summary>
    public string this[string key] => _known.TryGetValue(key, out var words) ? words : _known.GetOrAdd(key, Find(key));

    /// <summary>The words of a key with its gaps filled; <c>{0:task|tasks}</c> takes the singular or the plural by the number.</summary>
    public string this[string key, params object[] gaps] => string.Format(WordFormat.Instance, this[key], gaps);

    /// <summary>A sentence that has both languages already.</summary>
    public string this[LocalText text] => text.In(Language);

    /// <summary>A day as a sentence says it; tables, fields and files write it as <see cref="Figures.Amounts.Day(DateOnly)"/> does.</summary>
    public string Day(DateOnly day) => this[day.Said()];

    /// <summary>The day of a moment, as a sentence says it.</summary>
    public string Day(DateTimeOffset moment) => Day(Figures.Amounts.DayOf(moment));

    private string Find(string key) => _resources.GetString(key, _culture) ?? throw new KeyNotFoundException($"There are no words for “{key}”.");
}
