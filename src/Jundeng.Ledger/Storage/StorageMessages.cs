namespace Jundeng.Ledger.Storage;

internal static class StorageMessages
{
    public static Refusal UnknownZone(string name) => new("zone", new(
        $"没有时区“{name}”（JUNDENG_ZONE）；请写成 Asia/Shanghai 这样的名称。", $"There is no time zone '{name}' (JUNDENG_ZONE); write a name such as Asia/Shanghai."));

    public static Refusal IsDirectory(string path) => new("database-directory", new(
        $"“{path}”是文件夹，不能作为数据库；请给出文件路径，如 {path.TrimEnd('/', '\\')}/jundeng.db。",
        $"'{path}' is a directory and cannot be the database; give the path of a file, such as {path.TrimEnd('/', '\\')}/jundeng.db."));

    public static Refusal NotADatabase(string path) => new("not-a-database", new(
        $"“{path}”不是 SQLite 数据库；请另选一个文件。",
        $"'{path}' is no SQLite database; choose another file."));

    public static Refusal Foreign(string name, string table) => new("foreign-database", new(
        $"数据库 {name} 中已有其他程序的表（{table} 等），未作任何改动；请使用空数据库。",
        $"The database {name} holds tables of another program ({table} …) and was left as it was; use an empty database."));

    public static Refusal ConnectionString(string detail) => new("connection-string", new(
        $"PostgreSQL 连接字符串无效：{detail} 请写成 Host=…;Port=…;Username=…;Password=…;Database=…。",
        $"The PostgreSQL connection string is not valid: {detail} Write Host=…;Port=…;Username=…;Password=…;Database=…."));

    public static Refusal DatabaseMissing(string name, string database) => new("database-missing", new(
        $"服务器上没有数据库 {name}；请先建立（createdb {database}）。",
        $"There is no database {name} on the server; create it first (createdb {database})."));

    public static Refusal Unreachable(string name, string detail) => new("database-unreachable", new(
        $"无法打开数据库 {name}：{detail} 请检查地址、权限和磁盘空间。",
        $"The database {name} cannot be opened: {detail} Check the address, the rights and the space on the disk."));

    public static Refusal Busy(string name) => new("database-busy", new(
        $"数据库 {name} 正被其他程序写入，等待已超时；本次未写入任何内容，请稍后再试。",
        $"Another program is writing to the database {name} and did not finish in time; nothing was written, try again later."));

    public static Refusal ScriptChanged(string name, string script) => new("script-changed", new(
        $"数据库 {name} 是用另一份 {script} 建立的，与本程序中的不一致；数据库未作任何改动，请使用当时的程序版本或从备份恢复。",
        $"The database {name} was made with another {script} than this program holds; it was left as it was. Use the program's version of that time, or restore a backup."));

    public static Refusal ScriptMissing(string name, string script) => new("script-missing", new(
        $"数据库 {name} 的脚本与本程序不相接：缺少 {script}；数据库未作任何改动，请使用原来的程序版本。",
        $"The scripts of the database {name} and of this program do not join: {script} is missing; the database was left as it was. Use the program's earlier version."));

    public static Refusal Newer(string name, string script) => new("database-newer", new(
        $"数据库 {name} 由更新版本的程序建立（{script}），本程序不能使用；数据库未作任何改动，请升级程序。",
        $"The database {name} was made by a newer version of the program ({script}) and cannot be used by this one; it was left as it was. Upgrade the program."));

    public static Refusal ScriptFailed(string name, string script, string detail) => new("script-failed", new(
        $"脚本 {script} 在数据库 {name} 上执行失败：{detail} 所有改动已撤销。",
        $"The script {script} failed on the database {name}: {detail} Everything was undone."));
}
