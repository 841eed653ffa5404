using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Analysis;

/// <summary>Classes of another assembly that are named like ours.</summary>
public class ForeignAttributeTests
{
    [Theory]
    [InlineData("namespace ParamGen { internal class InputAttribute : System.Attribute { } }")]
    [InlineData(
        "namespace ParamGen { internal class InputAttribute : System.Attribute { } internal class DenseAttribute : System.Attribute { } }")]
    public void They_do_not_silence_the_analyzer(string library)
    {
        var compilation = Compile.Of("[Input(4)] [Dense(3)] partial class Good { } [Input(4)] [Dense(0)] partial class Bad { }")
            .AddReferences(Reference(library));
        var result = Compile.Run(compilation);
        Assert.Equal(("PG0101", 15L), (result.Refusals, result.Constant("Good.TotalParameters")));
    }

    private static PortableExecutableReference Reference(string source)
    {
        using var image = new MemoryStream();
        var library = CSharpCompilation.Create(
            "Library",
            [Compile.Parse(source, "/Library.cs")],
            Compile.References.RemoveAt(Compile.References.Length - 1),
            new(OutputKind.DynamicallyLinkedLibrary));
        Assert.True(library.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
