namespace Jundeng.Publishing.Spreadsheets;

/// <summary>What a sheet is for.</summary>
internal enum SheetUse
{
    /// <summary>To be read, sorted and filtered.</summary>
    Read,

    /// <summary>To be filled in: all but the open cells is protected, without a password.</summary>
    Fill,

    /// <summary>To be read by programs alone: hidden and protected.</summary>
    Program,
}
