using System.Runtime.Loader;
using System.Text;
using Jundeng.Plans.Documents;
using Jundeng.Plans.Tests.Documents.Generators;

namespace Jundeng.Plans.Tests.Documents;

public sealed class TextFileTests
{
    // a plain text must not pay for the other formats
    [Fact]
    public void TryDecode_TextFile_LoadsNoOtherReader()
    {
        var own = typeof(PlanDocument).Assembly.Location;
        var context = new Apart(own);
        var document = context.LoadFromAssemblyPath(own).GetType(typeof(PlanDocument).FullName!)!;
        var decode = document.GetMethods().Single(method => method.Name == nameof(PlanDocument.TryDecode) && method.GetParameters().Length == 4);
        object?[] arguments = [(ReadOnlyMemory<byte>)File.ReadAllBytes(PlanLines.Sample), "计划.txt", null, null];
        Assert.Equal(true, decode.Invoke(null, arguments));
        Assert.DoesNotContain(context.Assemblies, assembly => assembly.GetName().Name is "AngleSharp" or "ExcelDataReader");
        Assert.DoesNotContain(context.Asked, name => name is "AngleSharp" or "ExcelDataReader" or "System.Xml.Linq" or "System.IO.Compression");

        // and the test would notice
        arguments[0] = (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes("<p>一</p>");
        decode.Invoke(null, arguments);
        Assert.Contains(context.Asked, name => name is "AngleSharp");
    }

    [Theory]
    [InlineData("一\0二")]
    [InlineData("\0\0\0\0")]
    public void TryDecode_ZeroBytesInATextThatIsNoUtf16_IsRefused(string words) =>
        Assert.Equal(DocumentRefusalCode.Binary, Documents.Read.Refusal(Encoding.UTF8.GetBytes(words)).Code);

    [Fact]
    public void TryDecode_TextFile_HasNoMapAndNoTables()
    {
        var text = Documents.Read.Text("任务\t目标\n甲\t1个\n"u8.ToArray());
        Assert.Empty(text.Tables);
        Assert.Empty(text.Source.Parts);
        Assert.Null(text.Source.Find(0));
        Assert.Equal(SourceFormat.Text, text.Format);
    }

    /// <summary>Loads a library once more, beside the one in use, and notes what it asks for.</summary>
    private sealed class Apart(string library) : AssemblyLoadContext(null, isCollectible: true)
    {
        private readonly AssemblyDependencyResolver _resolver = new(library);

        public HashSet<string> Asked { get; } = [];

        protected override System.Reflection.Assembly? Load(System.Reflection.AssemblyName name)
        {
            Asked.Add(name.Name!);
            var path = _resolver.ResolveAssemblyToPath(name) ?? Path.Combine(Path.GetDirectoryName(library)!, name.Name + ".dll");
            return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
        }
    }
}
