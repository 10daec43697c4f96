namespace Jundeng.Plans.Outline;

internal enum ParagraphSort
{
    /// <summary>Words of the plan.</summary>
    Text,

    /// <summary>Page furniture, template remains, advertising.</summary>
    Foreign,

    /// <summary>抄送, 附件, 印发: behind the plan's own words.</summary>
    Closing,

    /// <summary>An entry of the table of contents.</summary>
    Contents,

    /// <summary>A table of tasks or indicators.</summary>
    Table,
}
