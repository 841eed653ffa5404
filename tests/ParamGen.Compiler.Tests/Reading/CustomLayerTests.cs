using Microsoft.CodeAnalysis;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Reading;

/// <summary>Custom layers: classes that declare them, their uses in networks, and what stands for those of files.</summary>
public class CustomLayerTests
{
    private const string Scale =
        "[LayerShape(\"(batch, ..., width) -> (batch, ..., width)\")] [LayerWeight(\"scale\", \"(width)\")] class Scale;";

    private const string Positions =
        "[LayerShape(\"(batch, steps, width) -> (batch, steps, width)\", nameof(MaxSteps))] "
        + "[LayerWeight(\"positions\", \"(Rows, width)\")] class Positions { "
        + "public const int MaxSteps = 512; const int Rows = MaxSteps + 1; }";

    private const string Concat =
        "[LayerShape(\"(b, m), (b, n) -> (b, m + n), (b, 1)\", MultiplyAdds = \"m * n\", OutputDType = DType.Int32)] "
        + "[LayerWeight(\"steps\", \"()\", Trainable = false, DType = DType.Int64)] class Concat;";

    [Fact]
    public void A_class_with_shapes_is_used_like_a_layer()
    {
        var result = Compile.Run($"[Input(10, 4)] [Use(typeof(Scale))] [Dense(3)] partial class Model; {Scale}");
        Assert.Equal("", result.Ids);
        Assert.Empty(result.Errors);
        Assert.Equal(19L, result.Constant("Model.TotalParameters"));
        Assert.Equal(4L, result.Constant("Model.Layers.Scale.ScaleParameters"));
        Assert.Equal("(None, 10, 4)", result.Constant("Model.Layers.Scale.OutputShape"));
        Assert.Equal("Scale", result.Constant("Model.Layers.Scale.Kind"));
        Assert.Equal("scale", result.Constant("Model.Layers.Scale.Name"));
        Assert.Null(result.Constant("Model.MultiplyAdds"));
        Assert.Contains("scale (Scale)", (string)result.Constant("Model.Summary")!, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_uses_have_two_names()
    {
        var result = Compile.Run(
            $"[Input(4)] [Use(typeof(Scale))] [Use(typeof(Scale), Trainable = false)] [Use(typeof(Scale), Name = \"last\")] partial class "
                + $"Model; {Scale}");
        Assert.Equal("", result.Ids);
        Assert.Equal(4L, result.Constant("Model.NonTrainableParameters"));
        Assert.Equal("scale_1", result.Constant("Model.Layers.Scale1.Name"));
        Assert.Equal(4L, result.Constant("Model.Layers.Last.Parameters"));
    }

    [Theory]
    [InlineData("", 513)]
    [InlineData(", 16", 17)]
    [InlineData(", 4 * 4", 17)]
    [InlineData(", MaxSteps: 1", null)]
    [InlineData(", 16L", null)]
    [InlineData(", 1, 2", null)]
    [InlineData(", -2", null)]
    public void Arguments_give_the_constants_their_values(string arguments, int? rows)
    {
        var result = Compile.Run($"[Input(10, 4)] [Use(typeof(Positions){arguments})] partial class Model; {Positions}");
        Assert.Equal(rows is null ? null : (object)(4L * rows), result.Constant("Model.TotalParameters"));
        Assert.Equal(rows is null, result.Ids.Length > 0 || result.Errors.Any());
    }

    [Fact]
    public void A_block_passes_its_values_on()
    {
        var result = Compile.Run(
            "[Input(10, 4)] [Use(typeof(Encoder), 7, Repeat = 2)] partial class Model; "
                + "[Block(nameof(Steps))] [Use(typeof(Positions), Steps)] [Dense(4)] class Encoder { const int Steps = 3; } "
                + Positions);
        Assert.Equal("", result.Ids);
        Assert.Equal(2L * ((8 * 4) + 20), result.Constant("Model.TotalParameters"));
    }

    [Fact]
    public void Several_inputs_and_outputs_are_wired_by_name()
    {
        var result = Compile.Run(
            "[Input(4, Name = \"a\")] [Input(3, Name = \"b\")] [Use(typeof(Concat), Inputs = new[] { \"a\", \"b\" })] "
                + "[Dense(2, Input = \"concat[0][0]\")] [Dense(2, Input = \"concat[0][1]\")] partial class Model; " + Concat);
        Assert.Equal("", result.Refusals);
        Assert.Equal(1L + 16 + 4, result.Constant("Model.TotalParameters"));
        Assert.Equal(1L, result.Constant("Model.NonTrainableParameters"));
        Assert.Equal(8L + (20 * 4), result.Constant("Model.ParameterBytes"));
        Assert.Equal(12L + 14 + 2, result.Constant("Model.MultiplyAdds"));
    }

    [Fact]
    public void A_wrapper_takes_a_custom_layer()
    {
        var result = Compile.Run($"[Input(5, 10, 4)] [TimeDistributed] [Use(typeof(Scale))] partial class Model; {Scale}");
        Assert.Equal("", result.Ids);
        Assert.Equal("(None, 5, 10, 4)", result.Constant("Model.OutputShape"));
    }

    [Theory]
    [InlineData("[LayerShape(\"(b, n -> (b, n)\")] class L;", "PG0340", "\"(b, n -> (b, n)\"")]
    [InlineData("[LayerShape(signature: \"(b, n) -> (b, m)\")] class L;", "PG0341", "signature: \"(b, n) -> (b, m)\"")]
    [InlineData("[LayerShape(null)] class L;", "PG0340", "null")]
    [InlineData("[LayerShape(\"(b, n) -> (b, M)\")] class L { const string M = \"1\"; }", "PG0341", "\"(b, n) -> (b, M)\"")]
    [InlineData("[LayerShape(\"(b, n) -> (b, M)\")] class L { const double M = 1; }", "PG0341", "\"(b, n) -> (b, M)\"")]
    [InlineData("[LayerShape(\"(b, n) -> (b, M)\")] class L { static int M = 1; }", "PG0341", "\"(b, n) -> (b, M)\"")]
    [InlineData("[LayerShape(\"(b, n) -> (b, M)\")] class L { const ulong M = ulong.MaxValue; }", "PG0341", "\"(b, n) -> (b, M)\"")]
    [InlineData("[LayerShape(\"(b, n) -> (b, n)\"), LayerWeight(\"w\", \"(m)\")] class L;", "PG0341", "\"(m)\"")]
    [InlineData("[LayerShape(\"(b, n) -> (b, n)\"), LayerWeight(\"\", \"(n)\")] class L;", "PG0342", "\"\"")]
    [InlineData("[LayerShape(\"(b, n) -> (b, n)\"), LayerWeight(\"w\", \"n\")] class L;", "PG0340", "\"n\"")]
    [InlineData(
        "[LayerShape(\"(b, n) -> (b, n)\")] [LayerWeight(\"w\", \"(n)\")] [LayerWeight(\"w\", \"(n, n)\")] class L;",
        "PG0342",
        "\"w\"")]
    [InlineData("[LayerWeight(\"w\", \"(4)\")] class L;", "PG0342", "LayerWeight")]
    [InlineData("[LayerShape(\"(b, n) -> (b, n)\", MultiplyAdds = \"m\")] class L;", "PG0341", "MultiplyAdds = \"m\"")]
    [InlineData("[LayerShape(\"(b, n) -> (b, n)\", OutputDType = (DType)99)] class L;", "PG0342", "OutputDType = (DType)99")]
    [InlineData("[LayerShape(\"(b, n) -> (b, n)\", \"K\")] class L;", "PG0342", "\"K\"")]
    [InlineData("[LayerShape(\"(b, n) -> (b, n)\", \"K\")] class L { const double K = 1; }", "PG0342", "\"K\"")]
    [InlineData("[LayerShape(\"(b, n) -> (b, n)\")] [Block] [Dense(3)] class L;", "PG0342", "LayerShape")]
    public void What_is_wrong_with_a_declaration_is_reported_at_its_argument(string declaration, string id, string underlined)
    {
        var result = Compile.Run(declaration);
        Assert.Equal((id, underlined), (result.Ids, result.Underlined()));
        var used = Compile.Run($"[Input(4)] [Use(typeof(L))] partial class Model; {declaration}");
        Assert.Null(used.Constant("Model.TotalParameters"));
        Assert.Equal($"PG0320 {id}", used.Ids);
        Assert.Equal("typeof(L)", used.Underlined());
    }

    [Theory]
    [InlineData("[Input(4)] [LayerShape(\"(b, n) -> (b, n)\")] [Dense(3)] partial class Model;", "PG0342")]
    [InlineData("[Input(4)] [CustomLayer(\"a\", typeof(Scale))] [Dense(3)] partial class Model;", "PG0511")]
    [InlineData("[Block] [CustomLayer(\"a\", typeof(Scale))] [Dense(3)] partial class Model;", "PG0511")]
    [InlineData("[CustomLayer(\"a\", typeof(Scale))] partial class Model;", "PG0511")]
    [InlineData("[Input(typeof(Scale))] [Dense(3)] partial class Model;", "PG0314")]
    [InlineData("[Input(4)] [Use(typeof(Scale), Repeat = 2)] partial class Model;", "PG0316")]
    [InlineData("[Input(4)] [Use(typeof(Scale), 3)] partial class Model;", "PG0316")]
    [InlineData("[Input(Dim.Unknown)] [Use(typeof(Scale))] partial class Model;", "PG0202")]
    [InlineData("[Input] [Use(typeof(Scale))] partial class Model;", "PG0242")]
    [InlineData("[Input(4)] [Bidirectional] [Use(typeof(Scale))] partial class Model;", "PG0130")]
    [InlineData("[Input(4)] [Use(typeof(Scale), Mask = \"x\")] partial class Model;", "PG0302")]
    [InlineData("[Input(4)] [Use(typeof(Scale), DType = (DType)99)] partial class Model;", "PG0109")]
    public void What_does_not_go_together_is_refused(string source, string ids)
    {
        var result = Compile.Run($"{source} {Scale}");
        Assert.Empty(result.GeneratorDiagnostics);
        Assert.Equal(ids, result.Ids);
        Assert.Null(result.Constant("Model.TotalParameters"));
    }

    [Theory]
    [InlineData("[LayerShape] class L;")]
    [InlineData("[LayerShape(3)] class L;")]
    [InlineData("[LayerShape(\"(b, n) -> (b, K)\")] class L { const int K = K; }")]
    [InlineData("[LayerShape(\"(b, n) -> (b, n)\", Missing)] class L;")]
    [InlineData("[LayerShape(\"(b, n) -> (b, n)\", MultiplyAdds = Missing)] class L;")]
    [InlineData("[LayerShape(\"(b, n) -> (b, n)\")] [LayerWeight(\"w\")] class L;")]
    [InlineData("[LayerShape(\"(b, n) -> (b, n)\")] [LayerWeight(\"w\", Missing)] class L;")]
    [InlineData("[LayerShape(\"(b, n) -> (b, n)\")] [LayerWeight(\"w\", \"(n)\", DType = Missing)] class L;")]
    [InlineData("[LayerShape(\"(b, n) -> (b, n)\")] [LayerShape(\"(b\")] class L;")]
    [InlineData("[LayerShape(")]
    [InlineData("[KerasModel(\"a.json\")] [CustomLayer] partial class M;")]
    [InlineData("[KerasModel(\"a.json\")] [CustomLayer(\"a\")] partial class M;")]
    [InlineData("[KerasModel(\"a.json\")] [CustomLayer(\"a\", typeof(Missing))] partial class M;")]
    [InlineData("[KerasModel(\"a.json\")] [CustomLayer(Missing, typeof(int))] partial class M;")]
    [InlineData("[KerasModel(\"a.json\")] [CustomLayer(\"a\", typeof())] partial class M;")]
    public void Csharp_reports_half_typed_code_alone(string source)
    {
        var result = Compile.Run(source);
        Assert.Empty(result.GeneratorDiagnostics);
        Assert.NotEmpty(result.Errors);
        Assert.Equal("", result.Ids);
    }

    [Fact]
    public void Every_beginning_of_a_source_is_read_without_a_crash()
    {
        var source = $"{Concat} {Scale} [KerasModel(\"net.json\")] [CustomLayer(\"My>Scale\", typeof(Scale))] partial class Model;";
        for (var length = 0; length < source.Length; length++)
        {
            var result = Compile.Run(source[..length], File("Scale", ""));
            Assert.Empty(result.GeneratorDiagnostics);
            Assert.DoesNotContain("PG0099", result.Ids, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("My>Scale", "Scale", "", 4L)]
    [InlineData("own", "Scale", "", 4L)]
    [InlineData("My>Scale", "Two", ", \"trainable\": false", 20L + 15)]
    [InlineData("My>Scale", "Net", "", 20L)]
    public void What_stands_for_a_layer_of_a_file_is_a_layer_a_block_or_a_model(string name, string type, string config, long total)
    {
        var result = Compile.Run(
            $"[KerasModel(\"net.json\")] [CustomLayer(\"{name}\", typeof({type}))] partial class Model; {Scale} "
                + "[Block] [Dense(4)] [Dense(3)] class Two; [Input(4)] [Dense(4)] partial class Net;",
            File("Scale", config));
        Assert.Equal("", result.Ids);
        Assert.Empty(result.Errors);
        Assert.Equal(total, result.Constant("Model.TotalParameters"));
        Assert.Equal("Scale", result.Constant("Model.Layers.Own.Kind"));
        Assert.Equal(total, result.Constant("Model.Layers.Own.Parameters"));
    }

    [Theory]
    [InlineData("", 513)]
    [InlineData(", \"max_steps\": 512", 513)]
    [InlineData(", \"max_steps\": 7", null)]
    [InlineData(", \"rows\": 7", 7)]
    public void Constants_take_the_values_of_the_file(string config, int? rows)
    {
        var result = Compile.Run(
            $"[KerasModel(\"net.json\")] [CustomLayer(\"My>P\", typeof(Positions))] partial class Model; {Positions}",
            File("P", config, "3, 4"));
        Assert.Equal(rows is null ? "PG0506" : "", result.Refusals.Split(' ')[0]);
        Assert.Equal(rows is null ? null : (object)(4L * rows), result.Constant("Model.TotalParameters"));
    }

    [Theory]
    [InlineData("", 20L + 15)]
    [InlineData(", \"units\": 4", 20L + 15)]
    [InlineData(", \"units\": 5", 25L + 18)]
    [InlineData(", \"units\": 6", 30L + 21)]
    [InlineData(", \"units\": 0", null)]
    [InlineData(", \"units\": 2.5", null)]
    [InlineData(", \"units\": null", null)]
    [InlineData(", \"bias\": false", 16L + 15)]
    [InlineData(", \"activation\": \"relu\", \"rate\": 0.5, \"last\": 3", 20L + 15)]
    [InlineData(", \"activation\": \"tanh\"", null)]
    [InlineData(", \"last\": 4", null)]
    public void The_parameters_of_a_block_take_the_values_of_the_file(string config, long? total)
    {
        var result = Compile.Run(
            "[KerasModel(\"net.json\")] [CustomLayer(\"My>Two\", typeof(Two))] partial class Model; "
                + "[Block(nameof(Units), nameof(Bias), nameof(Activation))] [Dense(Same, UseBias = Bias)] [Dense(Last)] class Two { "
                + "const int Units = 4; const int Same = Units; const bool Bias = true; const int Last = 3; "
                + "const ParamGen.Activation Activation = ParamGen.Activation.Relu; }",
            File("Two", config));
        Assert.Equal(total, result.Constant("Model.TotalParameters"));
        Assert.Equal(total is null, result.Refusals.Length > 0);
    }

    [Theory]
    [InlineData("[CustomLayer(\"My>Scale\", typeof(int))]", "PG0314", "typeof(int)")]
    [InlineData("[CustomLayer(\"My>Scale\", null)]", "PG0314", "null")]
    [InlineData("[CustomLayer(\"My>Scale\", typeof(int[]))]", "PG0314", "typeof(int[])")]
    [InlineData("[CustomLayer(\"My>Scale\", typeof(Model))]", "PG0314", "typeof(Model)")]
    [InlineData("[CustomLayer(\"My>Scale\", typeof(Wrong))]", "PG0320 PG0340", "typeof(Wrong)")]
    [InlineData("[CustomLayer(\"My>Scale\", typeof(Bad))]", "PG0320 PG0316", "typeof(Bad)")]
    [InlineData("[CustomLayer(\"\", typeof(Scale))]", "PG0511", "\"\"")]
    [InlineData("[CustomLayer(null, typeof(Scale))]", "PG0511", "null")]
    [InlineData("[CustomLayer(\"My>Scale\", typeof(Scale)), CustomLayer(\"My>Scale\", typeof(Scale))]", "PG0511", "\"My>Scale\"")]
    [InlineData("[CustomLayer(\"My>Scale\", typeof(Scale)), CustomLayer(\"My>Scales\", typeof(Scale))]", "PG0511", "\"My>Scales\"")]
    public void A_wrong_stand_in_is_reported_at_its_argument(string attribute, string ids, string underlined)
    {
        var wrong = attribute.Contains("Wrong", StringComparison.Ordinal) ? "[LayerShape(\"b\")] class Wrong; " : "";
        var bad = attribute.Contains("Bad", StringComparison.Ordinal) ? "[Block(\"K\")] [Dense(3)] class Bad; " : "";
        var result = Compile.Run($"[KerasModel(\"net.json\")] {attribute} partial class Model; {wrong}{bad}{Scale}", File("Scale", ""));
        Assert.Equal((ids, underlined), (result.Ids, result.Underlined()));
        Assert.Null(result.Constant("Model.TotalParameters"));
    }

    [Fact]
    public void A_layer_without_a_stand_in_is_refused_with_the_attribute_that_it_needs()
    {
        var result = Compile.Run("[KerasModel(\"net.json\")] partial class Model;", File("Scale", ""));
        Assert.Equal("PG0505 PG0505", result.Ids);
        Assert.Contains("[CustomLayer(\"My>Scale\", typeof(Scale))]", result.Message(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("// edit", "// another edit", false)]
    [InlineData("class Other { }", "class Other { int Field; }", false)]
    [InlineData("\"(width)\"", "\"(2 * width)\"", true)]
    [InlineData("const int Unused = 1", "const int Unused = 2", false)]
    [InlineData("[Dense(5)]", "[Dense(6)]", true)]
    public void An_edit_of_the_class_updates_what_uses_it(string before, string after, bool changes)
    {
        var source = "// edit\nclass Other { }\n[Input(4)] [Use(typeof(Scale))] partial class Model; "
            + "[KerasModel(\"net.json\")] [CustomLayer(\"My>Scale\", typeof(Scale))] partial class FromFile; "
            + "[KerasModel(\"net.json\")] [CustomLayer(\"My>Scale\", typeof(Two))] partial class FromBlock; "
            + "[Block] [Dense(5)] class Two; "
            + Scale.Replace("class Scale;", "class Scale { const int Unused = 1; }", StringComparison.Ordinal);
        var compilation = Compile.Of(source);
        var cancellation = TestContext.Current.CancellationToken;
        var driver = Compile.Driver().AddAdditionalTexts([File("Scale", "")]).RunGenerators(compilation, cancellation);
        var edited = compilation.ReplaceSyntaxTree(
            compilation.SyntaxTrees[0],
            Compile.Parse(source.Replace(before, after, StringComparison.Ordinal), "/Test.cs"));
        var run = driver.RunGenerators(edited, cancellation).GetRunResult();
        var outputs = run.Results[0].TrackedOutputSteps.SelectMany(steps => steps.Value).SelectMany(step => step.Outputs);
        Assert.Equal(changes, outputs.Any(output => output.Reason is not IncrementalStepRunReason.Cached));
        var whole = Compile.Driver().AddAdditionalTexts([File("Scale", "")]).RunGenerators(edited, cancellation).GetRunResult();
        Assert.Equal(Texts(whole), Texts(run));

        static IEnumerable<string> Texts(GeneratorDriverRunResult result) => result.GeneratedTrees.Select(tree => tree.ToString()).Order();
    }

    /// <summary>A chain of one layer of the class <c>My>…</c>, which is called "own", for four numbers.</summary>
    private static TextFile File(string className, string config, string sample = "4") => new(
        "/net.json",
        $$"""
        {"module": "keras", "class_name": "Sequential", "config": {"name": "s", "layers": [
          {"module": "keras.layers", "class_name": "InputLayer", "config": {"batch_shape": [null, {{sample}}], "name": "in"} },
          {"module": null, "class_name": "{{className}}", "config": {"name": "own"{{config}} }, "registered_name": "My>{{className}}"} ] } }
        """);
}
