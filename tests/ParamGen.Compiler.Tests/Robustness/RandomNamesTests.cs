using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ParamGen.Compiler.Tests.Harness;
using ParamGen.Core.Tests.Robustness;

namespace ParamGen.Compiler.Tests.Robustness;

/// <summary>
/// Whatever surrounds a model, what is read of it is what its symbols say: aliases, usings of static members and for all files,
/// names that hide others, constants elsewhere, other parts, words half typed. A project goes from one such state to the next,
/// and has the constants then that it would have if it were new.
/// </summary>
public class RandomNamesTests
{
    private static readonly Gen<string> usings = Some(
        "using In = ParamGen.InputAttribute;",
        "using InAttribute = global::ParamGen.InputAttribute;",
        "using D = ParamGen.DenseAttribute;",
        "using P = ParamGen;",
        "using ParamGen;",
        "using ParamGen.Operators;",
        "using Mean = ParamGen.Operators.MaxAttribute;",
        "using M1 = ParamGen.Operators.MeanAttribute;",
        "using O = ParamGen.Operators;",
        "using static Sizes;",
        "using static Base;",
        "using static ParamGen.Padding;",
        "using Padding = ParamGen.Padding;",
        "using Dense = System.SerializableAttribute;",
        "using Conv2D = ParamGen.DenseAttribute;");

    private static readonly Gen<string> input = Mostly(
        "[Input(8, 8, 1)]",
        "[InputAttribute(8, 4 + 4, 1)]", "[ParamGen.Input(8, 8, 1)]", "[global::ParamGen.InputAttribute(8, 8, 1)]",
        "[In(8, 8, 1)]", "[P.Input(8, 8, 1)]", "[Input(Width, 8, 1)]", "[Input(Sizes.Width, 8, 1)]",
        "[type: Input(8, 8, 1)]", "[Input(8, 8, 1), Budget(MaxParameters = 100_000)]",
        "[DType(DType.Float16), Input(8, 8, 1)]", "[Input(8,", "");

    private static readonly Gen<string> layer = Mostly(
        "[Dense(3)]",
        "[DenseAttribute(units: 3)]", "[D(3)]", "[P.Dense(3)]", "[ParamGen.Dense(3)]", "[Dense(Width)]",
        "[Dense(Sizes.Width * 2)]", "[Dense(3, Name = nameof(Sizes))]", "[Flatten]",
        "[Conv2D(2, 3, Padding = Padding.Same)]", "[Conv2D(2, 3, Padding = Same)]",
        "[Conv2D(2, 3, Padding = (Padding)1)]", "[Conv2D(2, 3, StridesByAxis = new[] { 2, 1 })]", "[Conv2D(2)]",
        "[Mean(1)]", "[MeanAttribute(1, KeepDims = true)]", "[M1(-1)]", "[ParamGen.Operators.Mean(1)]", "[Operators.Mean(1)]",
        "[global::ParamGen.Operators.MeanAttribute(axes: new[] { 1 })]", "[O.Mean(1)]", "[ParamGen.Mean(1)]",
        "[ParamGen.Operators.Dense(3)]",
        "[Slice(\":, -1\")]", "[Power(Value = 2)]", "[Power(Value = 0.5)]", "[Power(Value = 2f)]", "[Power(Value = Padding.Same)]",
        "[Power(Value = typeof(int))]", "[Power(Value = Sizes.Width)]", "[Argmax]", "[Argmax(-1)]", "[Split(2, Axis = -1)]",
        "[Dropout(0.5)]", "[Use(typeof(Other))]", "[System.Serializable]", "[Missing]", "[Dense(3]", "[Dense");

    private static readonly Gen<string> type = Mostly(
        "partial class M { }",
        "public sealed partial record M;", "partial struct M { }", "partial record M(int Summary);",
        "partial class M : Base { }", "partial class M<Padding> { }",
        "file partial class M { }", "class M { }", "partial class M { const int Width = 4; }",
        "partial class M { static Padding Padding => default; }", "partial class M { class Dense { } }",
        "partial class M { int Layers; }", "partial interface M { }", "partial class");

    private static readonly Gen<string> around = Mostly(
        "{0}",
        "namespace A; {0}", "namespace A.B {{ {0} }}", "namespace A {{ using In = ParamGen.InputAttribute; {0} }}",
        "namespace A {{ using Again = In; [Again(4)] [Dense(3)] partial class Second {{ }} {0} }}",
        "namespace ParamGen {{ {0} }}", "namespace ParamGen.Operators {{ {0} }}", "namespace ParamGen {{ using Operators; {0} }}",
        "partial class Outer {{ {0} }}", "partial class Outer<Dense> {{ {0} }}",
        "partial class Outer : Base {{ {0} }}", "class Outer {{ {0} }}", "namespace A {{ {0}");

    private static readonly Gen<string> others = Some(
        "global using static Sizes;",
        "global using In = ParamGen.InputAttribute;",
        "global using P = ParamGen;",
        "static class Sizes { public const int Width = 4; }",
        "namespace A { static class Sizes { public const int Width = 5; } }",
        "class Base { public const int Width = 6; public enum Padding { Same } }",
        "namespace A { class DenseAttribute : System.Attribute { public DenseAttribute(int units) { } } }",
        "namespace A { class InputAttribute : System.Attribute { public InputAttribute(params int[] shape) { } } }",
        "namespace A { enum Padding { Same } }",
        "namespace A.ParamGen { class Nothing { } }",
        "class Input { }",
        "namespace ParamGen.Operators { class Nothing { } }",
        "namespace A { class MeanAttribute : System.Attribute { public MeanAttribute(int i) { } } }",
        "class Mean : System.Attribute { public Mean(int i) { } }",
        "class Power { }",
        "partial class M { int Summary; }",
        "[System.Serializable] partial class M { }",
        "[Dense(3)] partial class M { }",
        "partial class M : System.ICloneable { object System.ICloneable.Clone() => this; }",
        "[Input(4)] [Dense(3)] partial class Other { }");

    private static readonly Gen<string[]> projects =
        from start in usings
        from surrounding in around
        from first in input
        from layers in layer.Array[1, 3]
        from declaration in type
        from files in others
        from usual in Mostly(Compile.Usings, "global using ParamGen; global using System;")
        select (string[])
        [
            start + string.Format(
                System.Globalization.CultureInfo.InvariantCulture,
                surrounding,
                $"{first} {string.Join(" ", layers)} {declaration}"),
            .. files.Split('\n'),
            usual,
        ];

    [Fact]
    public void What_is_read_is_what_is_meant()
    {
        var (known, asked) = (0, 0);
        projects.Array[2, 4].Check(
            200,
            states =>
            {
                var trees = new Dictionary<(string, int), SyntaxTree>();
                var kept = Compile.PlainDriver();
                foreach (var state in states)
                {
                    var compilation = CSharpCompilation.Create(
                        "Test",
                        state.Select((text, file) => Tree(trees, text, file)),
                        Compile.References,
                        new(OutputKind.DynamicallyLinkedLibrary));
                    var driver = Compile.Driver().RunGenerators(compilation);
                    Assert.Empty(driver.GetRunResult().Diagnostics);
                    ReadingCheck.Check(compilation, driver);
                    kept = kept.RunGenerators(compilation);
                    Assert.Equal(Texts(driver), Texts(kept));
                    known += ReadingCheck.Read(driver, ModelGenerator.SourceStep).Count();
                    asked += ReadingCheck.Read(driver, ModelGenerator.BoundSourceStep).Count();
                }
            },
            states => string.Join("\n=====\n", states.Select(state => string.Join("\n---\n", state))));
        Assert.True(known > 50 && asked > 50, $"Of both there must be many: {known} were known, {asked} asked about.");
    }

    private static IEnumerable<string> Texts(GeneratorDriver driver) =>
        driver.GetRunResult().GeneratedTrees.Select(tree => tree.ToString()).Order(StringComparer.Ordinal);

    private static SyntaxTree Tree(Dictionary<(string, int), SyntaxTree> trees, string text, int file)
    {
        if (!trees.TryGetValue((text, file), out var tree))
            trees.Add((text, file), tree = Compile.Parse(text, $"/File{file}.cs"));
        return tree;
    }

    /// <summary>The usual, or as often one of the others.</summary>
    private static Gen<string> Mostly(string usual, params string[] others) => Gen.Frequency((1, Gen.Const(usual)), (1, Any.Of(others)));

    /// <summary>None to three of the lines.</summary>
    private static Gen<string> Some(params string[] lines) => Any.Of(lines).Array[0, 3].Select(some => string.Join("\n", some.Distinct()));
}
