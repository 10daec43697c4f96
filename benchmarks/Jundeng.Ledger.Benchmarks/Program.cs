using Jundeng.Benchmarks;
using Jundeng.Ledger.Benchmarks;

// What to measure: import, verify, board, province; all of them where nothing is said.
string[] wanted = args.Length > 0 ? args : ["import", "verify", "board", "province"];
Machine.Print();
using var folder = new WorkFolder();
await using var engines = await Engines.StartAsync(folder);
Report.Head();
if (wanted.Contains("import")) await ImportRun.RunAsync(folder, engines);
if (wanted.Contains("verify")) await VerifyRun.RunAsync(folder, engines);
if (wanted.Contains("board")) await BoardRun.RunAsync(engines);
if (wanted.Contains("province")) await ProvinceRun.RunAsync(engines);
