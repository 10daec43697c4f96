namespace Jundeng.Publishing.Documents;

/// <summary>A column of a Word table: its head, its share of the width, and whether it holds numbers.</summary>
internal readonly record struct TableColumn(string Head, int Share, bool IsNumber = false);
