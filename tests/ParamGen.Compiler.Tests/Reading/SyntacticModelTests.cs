using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Reading;

/// <summary>
/// A model is read from its syntax alone where nothing else can be meant, and by asking the compiler where it can. Either way
/// it is what its symbols say (<see cref="ReadingCheck"/>). Files are parted by a line of dashes.
/// </summary>
public class SyntacticModelTests
{
    private const string Model = "[Input(4)] [Dense(3)] partial class M { }";

    [Theory]
    [InlineData(Model)]
    [InlineData("namespace A.B; " + Model)]
    [InlineData("partial class Outer<T> { partial struct Inner { " + Model + " } }")]
    [InlineData("[Input(4), Dense(3)] partial record struct M(int Size);")]
    [InlineData("[ParamGen.Input(4)] [global::ParamGen.DenseAttribute(units: 2 * (1 + 2), Name = \"a\" + \"b\")] partial class M { }")]
    [InlineData(
        "[Input(28, 28, 3)] [Conv2D(16, 3, StridesByAxis = new[] { 2, 1 }, Padding = Padding.Same, KernelRegularizer = Regularizer.L2, "
            + "KernelRegularizerArguments = new[] { 1e-4 })] [Flatten] partial class M { }")]
    [InlineData("[Input(Dim.Unknown, 300)] [LSTM(8)] [Dropout(0)] partial class M { }")]
    [InlineData("[Input([28, 28])] [Reshape(new int[] { 784 })] [Dense(3, ExpectedParameters = 2355)] partial class M { }")]
    [InlineData("[Input(4, Name = @\"a\")] [Dense(4, Name = \"\"\"b\"\"\")] [Add(\"a\", \"b\")] partial class M { }")]
    [InlineData("[Budget(MaxParameters = 1_000)] [Input(4)] [Dense(3)] partial class M { }")]
    [InlineData("[DType(DType.MixedFloat16)] [Input(4)] [Dense(3)] partial class M { }")]
    [InlineData("[DTypeAttribute(policy: DType.Float64), Budget(MaxParameters = 9), Input(4), Dense(3)] partial class M { }")]
    [InlineData("#if DEBUG\n[Input(5)]\n#else\n[Input(4)]\n#endif\n[Dense(3)] partial class M { }")]
    [InlineData("[OnnxModel(\"net.onnx\")] [Budget(MaxParameters = 10)] partial class M { }")]
    [InlineData("[Input(4)] [KerasModel(path: \"net\" + \".keras\")] [Weights(\"net.h5\")] partial struct M { }")]
    [InlineData(
        "[Input(4)] [Dense(3)] "
            + "[Weights(\"w.safetensors\", Layout = WeightLayout.PyTorch, Map = new[] { \"dense=fc\" })] partial class M { }")]
    [InlineData("[SafeTensors(\"w\")] partial class M { int Size; }")]
    [InlineData(Model + "\n---\nclass Inputs { } class Other { int Dense, Input; } namespace Layers { }")]
    [InlineData(Model + "\n---\npartial class M { int Size; void Method() { } }")]
    public void Nothing_is_asked_about(string source)
    {
        var driver = Run(source);
        Assert.Single(ReadingCheck.Read(driver, ModelGenerator.SourceStep));
        Assert.Empty(ReadingCheck.Read(driver, ModelGenerator.BoundSourceStep));
    }

    [Theory]
    [InlineData("[Input(Width)] [Dense(3)] partial class M { const int Width = 4; }")]
    [InlineData("[Input(Sizes.Width)] [Dense(3)] partial class M { }\n---\nstatic class Sizes { public const int Width = 4; }")]
    [InlineData(
        "using static Sizes; [Input(Width)] [Dense(3)] partial class M { }\n---\nstatic class Sizes { public const int Width = 4; }")]
    [InlineData(Model + "\n---\nglobal using static System.Math;")]
    [InlineData("using In = ParamGen.InputAttribute; [In(4)] [Dense(3)] partial class M { }")]
    [InlineData("[In(4)] [Dense(3)] partial class M { }\n---\nglobal using In = ParamGen.InputAttribute;")]
    [InlineData("[In(4)] [Dense(3)] partial class M { }\n---\nglobal using InAttribute = global::ParamGen.InputAttribute;")]
    [InlineData(
        "namespace A { using First = ParamGen.InputAttribute; namespace B { using Second = First; [Second(4)] [Dense(3)] partial class "
            + "M { } } }")]
    [InlineData(
        "namespace A { using Second = First; [Second(4)] [Dense(3)] partial class M { } }\n---\nglobal using First = "
            + "ParamGen.InputAttribute;")]
    [InlineData("using Model = ParamGen.InputAttribute; partial class Outer<T> { [Model(4)] [Dense(3)] partial class M { } }")]
    [InlineData("using D = ParamGen.DenseAttribute; [Input(4)] [D(3)] partial class M { }")]
    [InlineData("using P = ParamGen; [P.Input(4)] [P.Dense(3)] partial class M { }")]
    [InlineData("using Padding = ParamGen.Padding; [Input(8, 8, 1)] [Conv2D(1, 3, Padding = Padding.Same)] partial class M { }")]
    [InlineData("[Input(8, 8, 1)] [Conv2D(1, 3, Padding = Padding.Same)] partial class M { static Padding Padding => default; }")]
    [InlineData(
        "[Input(8, 8, 1)] [Conv2D(1, 3, Padding = Padding.Same)] partial class M { }\n---\npartial class M { const Padding Padding = "
            + "ParamGen.Padding.Valid; }")]
    [InlineData("[Input(4)] [Dense((int)3L)] partial class M { }")]
    [InlineData("[DType(DType.Int8)] [Input(4)] [Dense(3)] partial class M { }")]
    [InlineData("[DType(Type)] [Input(4)] [Dense(3)] partial class M { const DType Type = DType.Float16; }")]
    [InlineData("[DType(DType.Float16)] [KerasModel(\"net.keras\")] partial class M { }")]
    [InlineData("[DType(DType.Float16)] [Input(4)] [Dense(3)] partial class M { }\n---\nclass DTypeAttribute : System.Attribute { }")]
    [InlineData("[OnnxModel(null)] partial class M { }")]
    [InlineData("[OnnxModel(Path)] partial class M { const string Path = \"net.onnx\"; }")]
    [InlineData("[OnnxModel(\"net.onnx\")] partial class M { int Opset; }")]
    [InlineData("[OnnxModel(\"net.onnx\"), SafeTensors(\"net.safetensors\")] partial class M { }")]
    [InlineData("[OnnxModel(\"net.onnx\"), Input(4)] partial class M { }")]
    [InlineData("[KerasModel(\"net.keras\"), CustomLayer(\"A\", typeof(N))] partial class M { } [Input(4)] [Dense(3)] partial class N { }")]
    [InlineData("using File = ParamGen.WeightsAttribute; [File(\"net.h5\")] partial class M { }")]
    [InlineData(
        "class WeightLayout { } [Input(4)] [Dense(3)] [Weights(\"w.h5\", Layout = ParamGen.WeightLayout.PyTorch)] partial class M { }")]
    [InlineData("[Input(4)] [Dense(3, Name = null)] partial class M { }")]
    [InlineData("[Input(4)] [Dense(3, Name = nameof(M))] partial class M { }")]
    [InlineData("[Input(4)] [Dense(3)] [System.Serializable] partial class M { }")]
    [InlineData("[Input(4)] [Dense(3)] partial class M { }\n---\n[System.Serializable] partial class M { }")]
    [InlineData("class Base { } [Input(4)] [Dense(3)] partial class M : Base { }")]
    [InlineData("[Input(4)] [Use(typeof(N))] partial class M { } [Input(4)] [Dense(3)] partial class N { }")]
    [InlineData("class DenseAttribute : System.Attribute { } namespace A { [ParamGen.Input(4)] [ParamGen.Dense(3)] partial class M { } }")]
    [InlineData(Model + "\n---\nnamespace A { class Dense { } }")]
    public void The_compiler_is_asked_about(string source) =>
        Assert.NotEmpty(ReadingCheck.Read(Run(source), ModelGenerator.BoundSourceStep));

    [Theory]
    [InlineData(
        "namespace A { class InputAttribute : System.Attribute { public InputAttribute(int size) { } } [Input(4)] [Dense(3)] partial "
            + "class M { } }")]
    [InlineData(
        "namespace A { class DenseAttribute : System.Attribute { public DenseAttribute(int units) { } } [Input(4)] [Dense(3)] partial "
            + "class M { } }")]
    [InlineData("namespace A { enum Padding { Same } [Input(8, 8, 1)] [Conv2D(1, 3, Padding = Padding.Same)] partial class M { } }")]
    [InlineData("class Outer { class FlattenAttribute : System.Attribute { } [Input(4)] [Flatten] partial class M { } }")]
    [InlineData("[Input(8, 8, 1)] [Conv2D(1, 3, Padding = Padding.Same)] partial class M<Padding> { }")]
    [InlineData("namespace A { namespace ParamGen { } [ParamGen.Input(4)] [ParamGen.Dense(3)] partial class M { } }")]
    [InlineData("namespace A { class ParamGen { } [ParamGen.Input(4)] [Dense(3)] partial class M { } }")]
    [InlineData("[Input(4)] [Dense(3)] partial class M { } [Input(4)] [Dense(3)] partial class M { }")]
    [InlineData("[Input(4)] [Dense(3)] partial class M { }\n---\n[Dense(3)] partial class M { }")]
    [InlineData("[Input(4)] [Dense(3)] partial class M { }\n---\nclass M { int Summary; }")]
    [InlineData("[Input(4)] [Dense(3)] partial class M { }\n---\npartial class M { int Summary; }")]
    [InlineData("[Input(4)] [Dense(3)] partial class M { int Layers { get; } }")]
    [InlineData("[Input(4)] [Dense(3)] partial record M(int Summary);")]
    [InlineData("[Input(4)] [Dense(3)] partial class Summary { }")]
    [InlineData("[Input(4)] [Dense(3)] class M { }")]
    [InlineData("class Outer { [Input(4)] [Dense(3)] partial class M { } }")]
    [InlineData("[Input(4)] [Dense(3)] file partial class M { }")]
    [InlineData("[Input(4)] [Dense(3)] partial interface M { }")]
    [InlineData("[type: Input(4)] [type: Dense(3)] partial class M { }")]
    [InlineData("[return: Input(4)] [Dense(3)] partial class M { }")]
    [InlineData("[Input(4)] [Dense(3, Name = \"a\", Name = \"b\")] partial class M { }")]
    [InlineData("[Input(4)] [Dense(3, 4)] partial class M { }")]
    [InlineData("[Input(4)] [Dense(Padding.Same)] partial class M { }")]
    [InlineData("[Input(8, 8, 1)] [Conv2D(1, 3, Padding = Activation.Relu)] partial class M { }")]
    [InlineData("[Input(8, 8, 1)] [Conv2D(1, 3, Padding = 1)] partial class M { }")]
    [InlineData("[Input(8, 8, 1)] [Conv2D(1, 3, Padding = 0)] partial class M { }")]
    [InlineData("[Input(8, 8, 1)] [Conv2D(1, 3, StridesByAxis = new[] { 1.0, 2 })] partial class M { }")]
    [InlineData(
        "[Input(8, 8, 1)] [Conv2D(1, 3, KernelRegularizer = Regularizer.L2, KernelRegularizerArguments = new[] { 1 })] partial class M "
            + "{ }")]
    [InlineData(
        "[Input(8, 8, 1)] [Conv2D(1, 3, KernelRegularizer = Regularizer.L2, KernelRegularizerArguments = new double[] { 1 })] partial "
            + "class M { }")]
    [InlineData("[Input(4)] [Dense(default)] partial class M { }")]
    [InlineData("[Input(4)] [Dropout(0.5f)] partial class M { }")]
    [InlineData("[Input(4)] [Dense('a')] partial class M { }")]
    [InlineData("[Input(4)] [Dense(2147483648)] partial class M { }")]
    [InlineData("[Input(4)] [Dense(-2147483648)] partial class M { }")]
    [InlineData("[Input(4)] [Dense(2147483647 + 1)] partial class M { }")]
    [InlineData("[Input(4)] [Dense(3, ExpectedParameters = 15L)] partial class M { }")]
    [InlineData("[Input(shape: 4)] [Dense(units: 3)] partial class M { }")]
    [InlineData("[Input(4)] [Dense(Name = \"a\", units: 3)] partial class M { }")]
    [InlineData("[Input(4)] [Missing] [Dense(3)] partial class M { }")]
    [InlineData("[Input(4)] [Dense(3)] partial class { }")]
    [InlineData("[Input(4)] [Dense(3)] partial class M { }\n---\nextern alias x;")]
    [InlineData("namespace A.ParamGen { } namespace B { using ParamGen; [Input(4)] [Dense(3)] partial class M { } }")]
    public void Whatever_it_is_both_ways_agree_on(string source) => Run(source);

    [Fact]
    public void A_collection_expression_is_known_to_languages_that_have_it()
    {
        const string source = "using ParamGen; [Input([4])] [Dense(3)] partial class M { }";
        foreach (var version in new[] { LanguageVersion.CSharp7_3, LanguageVersion.CSharp10, Compile.Language, LanguageVersion.Latest })
            Compile.Run(CSharpCompilation.Create(
                "Test",
                [Compile.Parse(source, "/Test.cs", version)],
                Compile.References,
                new(OutputKind.DynamicallyLinkedLibrary)));
    }

    /// <summary>A name that becomes another's by an edit of another file changes what a model is.</summary>
    [Fact]
    public void An_edit_of_another_file_may_give_a_model_another_meaning()
    {
        var counts = Edit(
            "namespace A { [Input(4)] [Dense(3)] partial class M { } }",
            "class Other { }",
            "namespace A { class DenseAttribute : System.Attribute { public DenseAttribute(int units) { } } }",
            "class Other { }",
            "namespace A { partial class M { int Summary; } }",
            "");
        Assert.Equal([1, 0, 1, 0, 1], counts);
    }

    /// <summary>So does one that becomes a name of [Input].</summary>
    [Fact]
    public void An_edit_of_another_file_may_make_a_class_a_model() =>
        Assert.Equal(
            [0, 1, 0, 1],
            Edit(
                "[In(4)] [Dense(3)] partial class M { }",
                "",
                "global using In = ParamGen.InputAttribute;",
                "global using In = System.SerializableAttribute;",
                "global using InAttribute = ParamGen.InputAttribute;"));

    /// <summary>How many models have constants with each text of the other file.</summary>
    private static List<int> Edit(string source, params string[] others)
    {
        var compilation = Of(source + "\n---\n");
        GeneratorDriver driver = Compile.Driver();
        var counts = new List<int>();
        foreach (var text in others)
        {
            compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[1], Compile.Parse(text, "/File1.cs"));
            driver = driver.RunGenerators(compilation, TestContext.Current.CancellationToken);
            ReadingCheck.Check(compilation, driver);
            counts.Add(driver.GetRunResult().GeneratedTrees.Count(tree => !tree.ToString().Contains("Obsolete", StringComparison.Ordinal)));
        }

        return counts;
    }

    private static GeneratorDriver Run(string source)
    {
        var compilation = Of(source);
        var driver = Compile.Driver().RunGenerators(compilation, TestContext.Current.CancellationToken);
        Assert.Empty(driver.GetRunResult().Diagnostics);
        ReadingCheck.Check(compilation, driver);
        return driver;
    }

    private static CSharpCompilation Of(string source)
    {
        var files = source.Split("\n---\n").Select((text, i) => Compile.Parse(text, $"/File{i}.cs"));
        return CSharpCompilation.Create(
            "Test",
            [.. files, Compile.Parse(Compile.Usings, "/Usings.cs")],
            Compile.References,
            new(OutputKind.DynamicallyLinkedLibrary));
    }
}
