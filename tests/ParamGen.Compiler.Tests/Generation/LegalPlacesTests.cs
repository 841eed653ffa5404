using Microsoft.CodeAnalysis.CSharp;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Generation;

/// <summary>A model may stand wherever a partial class or struct may.</summary>
public class LegalPlacesTests
{
    private const string Layers = "[Input(4)] [Dense(3)]";

    [Theory]
    [InlineData("namespace A.B { [M] partial class Model { } }", "A.B.Model")]
    [InlineData("namespace A.B; [M] partial class Model;", "A.B.Model")]
    [InlineData("namespace @class.@new { [M] partial class Model { } }", "class.new.Model")]
    [InlineData("[M] static partial class Model { }", "Model")]
    [InlineData("[M] sealed partial class Model { }", "Model")]
    [InlineData("[M] abstract partial class Model { }", "Model")]
    [InlineData("[M] partial struct Model { }", "Model")]
    [InlineData("[M] readonly partial struct Model { }", "Model")]
    [InlineData("[M] ref partial struct Model { }", "Model")]
    [InlineData("[M] partial record Model(int X);", "Model")]
    [InlineData("[M] partial record struct Model(int X);", "Model")]
    [InlineData("[M] partial class Model(int x) { int X => x; }", "Model")]
    [InlineData("[M] partial class Model<T> where T : class, new() { }", "Model")]
    [InlineData("[M] partial class Model<@int, U> { }", "Model")]
    [InlineData("partial class Outer<T> { partial struct Middle { [M] internal partial class Model<U> { } } }", "Outer.Middle.Model")]
    [InlineData("partial interface IOuter { [M] partial class Model { } }", "IOuter.Model")]
    [InlineData("partial record Outer { [M] private partial class Model { } }", "Outer.Model")]
    [InlineData("[M] partial class @class { }", "class")]
    [InlineData("[M] partial class @record { }", "record")]
    [InlineData("[M] partial class Größe { }", "Größe")]
    [InlineData("[M] partial class 模型 { }", "模型")]
    [InlineData("[M] partial class Model { } partial class Model : System.IDisposable { public void Dispose() { } }", "Model")]
    [InlineData("class Base { public class Layers { } public const int Summary = 1; } [M] partial class Model : Base { }", "Model")]
    [InlineData("[M] partial class Name { }", "Name")]
    [InlineData("[M] partial class Dense { }", "Dense")]
    [InlineData("namespace System { [M] partial class Model { } }", "System.Model")]
    [InlineData("namespace ParamGen.Mine { [M] partial class Model { } }", "ParamGen.Mine.Model")]
    public void Constants_are_added_to(string source, string path)
    {
        var result = Compile.Run(source.Replace("[M]", Layers, StringComparison.Ordinal));
        Assert.Equal("", result.Ids);
        Assert.Empty(result.GeneratorDiagnostics);
        Assert.Empty(result.Errors);
        Assert.Empty(result.Warnings);
        Assert.Equal(15L, result.Constant($"{path}.TotalParameters"));
    }

    [Fact]
    public void Names_that_differ_in_capitals_alone_are_two_models()
    {
        var result = Compile.Run(
            $"{Layers} partial class Model {{ }} {Layers} partial class MODEL {{ }} {Layers} partial class model {{ }} {Layers} "
                + $"partial class Model<T> {{ }}");
        Assert.Empty(result.GeneratorDiagnostics);
        Assert.Equal(4, result.GeneratedFiles.Count());
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.CSharp10)]
    [InlineData(LanguageVersion.Latest)]
    public void Generated_code_compiles_as(LanguageVersion version)
    {
        var source = $"using ParamGen; namespace N {{ public partial class Outer<T> {{ {Layers} public partial class Model {{ }} }} }}";
        var compilation = CSharpCompilation.Create(
            "Test",
            [Compile.Parse(source, "/Test.cs", version)],
            Compile.References,
            new(Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary));
        var result = Compile.Run(compilation);
        Assert.Empty(result.Errors);
        Assert.Equal(15L, result.Constant("N.Outer.Model.TotalParameters"));
    }
}
