using System.Diagnostics; using Jundeng.Ledger.Storage; using Jundeng.Ledger.Observations; using Jundeng.Ledger; using Jundeng.Ledger.Regions;
var bytes=File.ReadAllBytes("/tmp/lead/obs/obs.csv");
TimeSpan C()=>Environment.CpuUsage.UserTime;
for(int k=0;k<2;k++){
 File.Delete("/tmp/lead/obs/p.db");File.Delete("/tmp/lead/obs/p.db-wal");File.Delete("/tmp/lead/obs/p.db-shm");
 await using var store=await LedgerStore.OpenAsync("/tmp/lead/obs/p.db");
 await new RegionService(store).ImportAsync("/tmp/lead/obs/regions.csv",false,null,new Act("x"));
 var c=C(); var w=Stopwatch.StartNew();
 var p=new P(v=>{ if(v%200000==0){ Console.WriteLine($"  at {v}: cpu {(C()-c).TotalMilliseconds:0} wall {w.ElapsedMilliseconds}"); } });
 await new ObservationService(store).ImportAsync(bytes,"obs.csv",new Act("x"),p);
 Console.WriteLine($"total cpu {(C()-c).TotalMilliseconds:0} wall {w.ElapsedMilliseconds}");
}
class P(Action<long> a):IProgress<long>{ public void Report(long v)=>a(v);}
