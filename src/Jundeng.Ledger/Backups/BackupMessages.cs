namespace Jundeng.Ledger.Backups;

internal static class BackupMessages
{
    public static readonly Refusal NotABackup = new("backup", new(
        "不是备份文件；请给出 jundeng backup 写出的文件。", "This is no backup; give a file that jundeng backup wrote."));

    public static Refusal Damaged(string table) => new("backup-damaged", new(
        $"备份已损坏：表 {table} 与校验值不符；请换一份备份。", $"The backup is damaged: the table {table} does not fit its checksum; take another copy."));

    public static Refusal NotEmpty(string database) => new("database-not-empty", new(
        $"数据库 {database} 中已有数据，未作改动；请恢复到新的数据库。", $"The database {database} holds something and was left as it was; restore into a new one."));

    public static Refusal OtherScript(string script) => new("backup-script", new(
        $"备份所用的 {script} 与本程序的不同；请用备份时的程序版本恢复。", $"The backup was made with another {script} than this program holds; restore it with the program's version of that time."));

    public static Refusal Newer(string script) => new("backup-newer", new(
        $"备份由更新的程序版本写出（{script}）；请先升级程序。", $"The backup was made by a newer version of the program ({script}); upgrade the program first."));
}
