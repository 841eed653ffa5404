using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Reading;

/// <summary>
/// An attribute that has the name of one of ParamGen's and is another's, or nobody's: it makes no model, and takes nothing from the
/// others.
/// </summary>
public class OthersAttributesTests
{
    private const string Fine = " namespace Mine { [ParamGen.Input(4), ParamGen.Dense(3)] public partial class Fine { } }";

    [Theory]
    [InlineData("[Missing.KerasModel(\"m.keras.json\")] public partial class M { }")]
    [InlineData("[KerasModels(\"m.keras.json\")] public partial class M { }")]
    [InlineData(
        "namespace Other { public sealed class KerasModelAttribute : System.Attribute { public KerasModelAttribute(string path) { } } "
            + "[KerasModel(\"x\")] public partial class M { } }")]
    [InlineData(
        "namespace Other { public sealed class KerasModelAttribute : System.Attribute { } [KerasModel] public partial class M { } }")]
    [InlineData(
        "namespace Other { public sealed class InputAttribute : System.Attribute { public InputAttribute(int size) { } } [Input(4)] "
            + "public partial class M { } }")]
    [InlineData(
        "namespace Other { public sealed class InputAttribute : System.Attribute { public InputAttribute(int size) { } } [Input(4), "
            + "ParamGen.Dense(3)] public partial class M { } }")]
    [InlineData(
        "namespace Other { public class KerasModel : System.Attribute { } public class KerasModelAttribute : System.Attribute { } "
            + "[KerasModel] public partial class M { } }")]
    [InlineData(
        "namespace Other { class KerasModelAttribute { } [KerasModel(\"x\")] partial class M { } [KerasModel(\"x\")] partial struct S "
            + "{ } [KerasModel(\"x\")] partial interface I { } }")]
    [InlineData("[KerasModel(\"x\")] partial class { } [KerasModel(")]
    public void It_is_not_ParamGen_s(string source)
    {
        var result = Compile.Run(source + Fine);
        Assert.Empty(result.GeneratorDiagnostics);
        Assert.Null(result.Constant("M.TotalParameters") ?? result.Constant("Other.M.TotalParameters"));
        if (!source.EndsWith('('))
            Assert.Equal(15L, result.Constant("Mine.Fine.TotalParameters"));
    }

    [Fact]
    public void Without_a_using_the_name_alone_is_nobody_s()
    {
        var compilation = Microsoft.CodeAnalysis.CSharp.CSharpCompilation.Create(
            "Test",
            [Compile.Parse(
                "[KerasModel(\"m.keras.json\")] public partial class M { } [ParamGen.Input(4), ParamGen.Dense(3)] public partial class "
                    + "Fine { }",
                "/Test.cs")],
            Compile.References,
            new(Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary));
        var result = Compile.Run(compilation);
        Assert.Empty(result.GeneratorDiagnostics);
        Assert.Null(result.Constant("M.TotalParameters"));
        Assert.Equal(15L, result.Constant("Fine.TotalParameters"));
    }
}
