using System.Text;

namespace Jundeng.Plans.Words;

/// <summary>Loads the lists of words from the data files of the library.</summary>
internal static class WordLists
{
    /// <summary>Loads <c>Words/NAME.txt</c>; the second column stays as written.</summary>
    public static WordList<string> Load(string name) => Load(name, value => value);

    /// <summary>Loads <c>Words/NAME.txt</c>, whose second column names a value of an enumeration.</summary>
    public static WordList<T> Load<T>(string name)
        where T : struct, Enum => Load(name, value => Enum.Parse<T>(value, ignoreCase: true));

    /// <summary>Loads <c>Words/NAME.txt</c> and reads its second column.</summary>
    public static WordList<T> Load<T>(string name, Func<string, T> read)
    {
        using var stream = typeof(WordLists).Assembly.GetManifestResourceStream($"Words/{name}.txt")
            ?? throw new InvalidOperationException($"There is no word list '{name}'.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var words = new List<Word<T>>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            words.Add(new Word<T>(cells[0], read(cells.Length > 1 ? cells[1] : ""), cells.Length > 2 ? cells[2] : "", words.Count));
        }

        return new WordList<T>(words);
    }
}
